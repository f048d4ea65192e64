/** Dates as a person says them. Wire dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: never more precise than the source. */
import type { Lang } from '../bindings/wire';
import { LOCALES } from './bundles';

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** `2023` → 2023, `2023-05` → maj 2023, `2023-05-12` → 12 maj 2023. Anything else is shown as it came. */
export function dateInWords(lang: Lang, date: string): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (!year || !month) return date;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(instant);
}

/** The name of a language in the language of the page: `ar` → arabiska. An unknown tag is shown as it is. */
export function languageName(lang: Lang, tag: string): string {
  try {
    return new Intl.DisplayNames([LOCALES[lang]], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a well-formed tag. Showing it beats hiding that there is a language.
    return tag;
  }
}
