/** The language files: complete, alike, translated, and nothing in them that nobody uses. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRepository, requireFromUi } from './harness.mjs';

const { FluentBundle, FluentResource } = requireFromUi('@fluent/bundle');

const LANGUAGES = ['sv', 'en'];
const files = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, readFileSync(inRepository(`data/texts/${lang}.ftl`), 'utf8')]),
);
const messages = Object.fromEntries(LANGUAGES.map((lang) => [lang, read(files[lang])]));
const source = sourceFiles(inRepository('ui/src'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The members of a union in the generated wire types, as they stand in message ids. */
const wire = readFileSync(inRepository('ui/src/bindings/wire.ts'), 'utf8');
const union = (name) =>
  [...new RegExp(`type ${name} = ([^;]+);`).exec(wire)[1].matchAll(/"(\w+)"/g)].map(([, code]) =>
    code.replaceAll('_', '-'),
  );

/** Rows of the page of keys. */
const HELP = [
  ...['letters', 'arrows', 'ends', 'enter', 'digits', 'escape', 'copy', 'handover', 'print'],
  ...['place', 'map', 'browse', 'about', 'leave', 'quit', 'help'],
];

/** Ids the page puts together: prefix → endings. A prefix that the source uses and this table lacks fails the test. */
const FAMILIES = {
  'age-': union('Age'),
  'certainty-': union('Certainty'),
  'channel-': union('Channel'),
  'tier-': union('Tier'),
  'card-copy-': union('Channel'),
  'app-language-': union('Lang'),
  'card-free-': ['yes', 'no', 'unknown'],
  'card-on-bill-': ['yes', 'no', 'unknown'],
  'day-': ['1', '2', '3', '4', '5', '6', '7'],
  'error-': [
    'bad-index',
    'no-such-record',
    'no-such-place',
    'no-such-role',
    'no-such-situation',
    'no-such-shelf',
    'clipboard',
    'settings-unreadable',
    'settings-not-kept',
    'settings-not-removed',
    'settings-refused',
    'dataset',
    'internal',
  ],
  'fact-': ['free', 'on-bill', 'anonymous', 'recorded', 'interpreter', 'languages', 'yes', 'no', 'unknown'],
  'format-': [
    'handbook',
    'manual',
    'course',
    'film',
    'podcast',
    'report',
    'method',
    'form',
    'page',
    'campaign',
  ],
  'help-': HELP,
  'help-key-': HELP,
  'about-cover-': ['way-in', 'coordinator', 'emergency', 'services', 'youth-clinic', 'switchboard'],
  'print-': ['a6', 'a4'],
  'clock-': ['before-edition', 'other-zone'],
  'method-': ['own-page', 'second-source', 'by-the-body', 'rang', 'imported'],
  // Codes of a state, then the parts that only those sentences ask for.
  'state-': [
    ...['always', 'open', 'open-at-least', 'closing-soon', 'closing-now'],
    ...['closed', 'closed-at-most', 'closed-for-long', 'opening-soon', 'opening-now'],
    ...['no-clock-times', 'never-stated', 'day-off', 'ask', 'when', 'weekday', 'month', 'day'],
  ],
  'quick-exit-': union('QuickExit'),
  'theme-': union('Theme'),
  // Written into the page by ui/still.ts while it is built.
  'still-': ['starting', 'late', 'broken', 'dull', 'dull-more', 'dull-back'],
  'standing-': ['112-number', '112-use', '11414-number', '11414-use', '1177-number', '1177-use'],
  'near-': ['inferred', 'switchboard', 'part', 'covers-country', 'none-local'],
  'near-age-': ['old', 'very-old', 'unknown'],
  'why-': [
    'name',
    'former',
    'number',
    'through-number',
    'topic',
    'kind',
    'covers',
    'covers-country',
    'elsewhere',
    'my-place',
    'situation',
    'standing',
    'text',
    'operator',
    'inferred',
    'switchboard',
    'part',
    'none-local',
    'no-place',
  ],
};
const built = Object.entries(FAMILIES).flatMap(([prefix, endings]) =>
  endings.map((ending) => prefix + ending),
);

/** Rightly the same in both languages: names, numbers, keys and bare patterns. */
const SAME = new Set([
  ...['app-name', 'app-language-sv', 'app-language-en', 'place-within', 'day-range', 'format-film'],
  'help-key-leave',
  'state-weekday',
  'card-hours-day',
  ...['standing-112-number', 'standing-11414-number', 'standing-1177-number'],
  ...HELP.slice(2).map((key) => `help-key-${key}`),
]);

/** Words of the terminal program: checked for both languages here, for use there. */
const isTerminal = (id) => id.startsWith('cli-');

for (const lang of LANGUAGES) {
  test(`${lang}.ftl can be read, and no id stands twice`, () => {
    const errors = new FluentBundle(lang).addResource(new FluentResource(files[lang]));
    assert.deepEqual(errors, []);
    const ids = [...files[lang].matchAll(/^(-?[A-Za-z][\w-]*) *=/gm)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !messages[lang].has(id)),
      [],
      'a line that looks like a message but was not read as one',
    );
  });
}

test('both languages have the same messages with the same values', () => {
  assert.deepEqual([...messages.sv.keys()].sort(), [...messages.en.keys()].sort());
  for (const [id, { variables }] of messages.sv) {
    assert.deepEqual(messages.en.get(id).variables, variables, `the values of ${id}`);
  }
});

test('nothing is left untranslated', () => {
  const alike = [...messages.sv].filter(([id, { pattern }]) => messages.en.get(id)?.pattern === pattern);
  assert.deepEqual(
    alike.map(([id]) => id).filter((id) => !SAME.has(id) && !isTerminal(id)),
    [],
  );
});

test('every message the page asks for exists', () => {
  const asked = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, id]) => id);
  assert.ok(asked.length > 50, 'the pattern that finds uses still fits the source');
  assert.deepEqual(
    [...asked, ...built].filter((id) => !messages.sv.has(id)),
    [],
  );
});

test('every id that the page puts together is in the table of this test', () => {
  const prefixes = [
    ...[...source.matchAll(/\bt\(\s*`([a-z0-9-]+-)\$\{/g)].map(([, prefix]) => prefix),
    ...[...source.matchAll(/\binWords\('([a-z-]+)'/g)].map(([, kind]) => `${kind}-`),
  ];
  assert.deepEqual(
    [...new Set(prefixes)].filter((prefix) => !(prefix in FAMILIES)),
    [],
  );
});

test('no message is unused', () => {
  const named = new Set([...source.matchAll(/'([a-z0-9-]+)'/g)].map(([, literal]) => literal));
  const unused = [...messages.sv.keys()].filter(
    (id) => !named.has(id) && !built.includes(id) && !isTerminal(id),
  );
  assert.deepEqual(unused, []);
});

/** Id → its pattern, and the names of the values in it. */
function read(text) {
  const entries = new FluentResource(text).body.map(({ id, value }) => {
    const pattern = JSON.stringify(value);
    const variables = new Set([...pattern.matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name));
    return [id, { pattern, variables: [...variables].sort() }];
  });
  return new Map(entries);
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
}
