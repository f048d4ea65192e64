/** Opening a card from the start page, an answer or a list one browses, so that the way back ends where it began. */
import { lookup, openRecord } from '../state/lookup.svelte';
import { rememberOpener } from '../shell/focus';
import { viewIsOpen } from '../state/view.svelte';

/** Opens a record's card; closing it gives the focus back to what was pressed. */
export function openFrom(event: Event, id: string): void {
  rememberOpener(viewIsOpen() || lookup.query.state === 'idle' ? event.currentTarget : null);
  openRecord(id);
}
