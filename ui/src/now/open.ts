/** Opening a card from the start page or an answer, so that the way back ends where it began. */
import { lookup, openRecord } from '../state/lookup.svelte';
import { rememberOpener } from '../shell/focus';

/** Opens a record's card; closing it gives the focus back to what was pressed. */
export function openFrom(event: Event, id: string): void {
  rememberOpener(lookup.query.state === 'idle' ? event.currentTarget : null);
  openRecord(id);
}
