/** What the views need to know about a line, said once. */
import type { Card, Channel, Line } from '../bindings/wire';

/** Is this a number that a telephone takes? */
export function isNumber(channel: Channel): boolean {
  return channel === 'call' || channel === 'text';
}

/** The line to show first: a number if there is one. Lines come numbers first. */
export function firstNumber(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => isNumber(line.channel));
}

/** The number a card is opened for: none where its steps come first. */
export function leadLine({ lines, steps }: Card): Line | undefined {
  return steps.length === 0 ? firstNumber(lines) : undefined;
}

/** An address of the web in short: where it leads, without the way there. The whole address is what is copied. */
export function siteOf(address: string): string {
  return /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address;
}

/** A number as a screen reader should say it: in its printed groups, with a pause after the area code. */
export function spokenNumber(shown: string): string {
  return shown.replace(/\s*[-–]\s*/g, ', ');
}
