/** Which state belongs to which number. */
import type { Card, Channel, Hit, HoursView, Line, StateView } from '../bindings/wire';
import { firstNumber } from './lines';

/** Channels at whose other end somebody is, or is not. */
const TALK: readonly Channel[] = ['call', 'text', 'chat'];

/** Does somebody answer by this channel? Nobody has to be at an address of the web. */
export function isAnswered(channel: Channel): boolean {
  return TALK.includes(channel);
}

/** Does somebody answer at this moment: yes, no, or is it not known? A code this page does not know says nothing. */
export function answersNow({ code }: StateView): 'open' | 'closed' | 'unknown' {
  if (['always', 'open', 'open-at-least', 'closing-soon', 'closing-now'].includes(code)) return 'open';
  return code.startsWith('closed') || code.startsWith('opening-') ? 'closed' : 'unknown';
}

/**
 * The hours of the line a record is shown with: its first number, else its first line. Of its other numbers nothing is
 * said: hours are known for all calls together, and a line for one language may close when the first does not.
 */
export function hoursShown({ hours, lines }: Pick<Card | Hit, 'hours' | 'lines'>): HoursView | undefined {
  const line: Line | undefined = firstNumber(lines) ?? lines[0];
  return hours.find(({ of }) => of === line?.channel && isAnswered(of));
}
