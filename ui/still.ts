/**
 * Build only: writes the national lines into the pages that need no script. The lines come from `src/bindings/still.json`, which
 * `cargo gen` makes of the dataset; the sentences from the language files. No number stands here.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Line = { id: string; number: string; sv: string; en: string };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/(\d) (?=\d)/g, '$1\u00a0');

function words(lang: 'sv' | 'en'): (id: string) => string {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(read(`../data/texts/${lang}.ftl`)));
  return (id) => escaped(bundle.formatPattern(bundle.getMessage(id)?.value ?? missing(id)));
}

function missing(id: string): never {
  throw new Error(`data/texts has no ${id}`);
}

/** A sentence in both languages: nothing here knows which one is wanted. */
function both(id: string): string {
  return `${words('sv')(id)} <span lang="en" class="other">${words('en')(id)}</span>`;
}

function card(): string {
  const lines = (JSON.parse(read('src/bindings/still.json')) as Line[]).map(
    ({ number, sv, en }, at) => `
        <li${at === 0 ? ' class="first"' : ''}>
          <span class="number">${escaped(number)}</span>
          <span class="name">${escaped(sv)}</span>
          <span class="other" lang="en">${escaped(en)}</span>
        </li>`,
  );
  return `<ul>${lines.join('')}
      </ul>`;
}

/** Replaces `<!--still:lines-->` by the lines and `<!--still:ID-->` by a sentence. */
export function stillPages(): Plugin {
  return {
    name: 'still-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/<!--still:([a-z-]+)-->/g, (_, id: string) =>
          id === 'lines' ? card() : both(`still-${id}`),
        ),
    },
  };
}
