/** Which state belongs to which number. */
import type { Card, Channel, Hit, HoursView, Line } from '../bindings/wire';
import { firstNumber } from './lines';

/** Channels at whose other end somebody is, or is not. */
const TALK: readonly Channel[] = ['call', 'text', 'chat'];

/** Does somebody answer by this channel? Nobody has to be at an address of the web. */
export function isAnswered(channel: Channel): boolean {
  return TALK.includes(channel);
}

/**
 * The hours of the line a record is shown with: its first number, else its first line. Of its other numbers nothing is
 * said: hours are known for all calls together, and a line for one language may close when the first does not.
 */
export function hoursShown({ hours, lines }: Pick<Card | Hit, 'hours' | 'lines'>): HoursView | undefined {
  const line: Line | undefined = firstNumber(lines) ?? lines[0];
  return hours.find(({ of }) => of === line?.channel && isAnswered(of));
}
