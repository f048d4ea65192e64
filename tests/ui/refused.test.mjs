/** Every command of the host, refused by an error of the program: a calm sentence where its answer would stand, and the numbers that always stand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { inRepository, startBrowser, withPage } from './harness.mjs';
import { emergencyNumberInSight } from './sight.mjs';
import { openFirst, search, VIEWS } from './views.mjs';

/** What a program writes that has failed: nobody at a desk is helped by it. */
const CAUSE = 'panicked at src/lib.rs:12';
const WRONG = 'Något gick fel i programmet';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

/** What asks it, and what is said then; nothing where everything works without its answer. */
const COMMANDS = {
  start: [async () => {}, WRONG],
  situations: [async () => {}, WRONG],
  here: [async () => {}, WRONG],
  search: [(page) => search(page, 'socialjour'), WRONG],
  card: [(page) => openFirst(page, 'socialjour'), WRONG],
  now: [(page) => page.locator('#tile-danger-now').click(), WRONG],
  regions: [(page) => page.keyboard.press('Control+k'), WRONG],
  contents: [(page) => page.keyboard.press('Control+b'), WRONG],
  shelf: [
    async (page) => {
      await page.keyboard.press('Control+b');
      await page.locator('#shelf-topic-labour_exploitation').click();
    },
    WRONG,
  ],
  about: [(page) => page.keyboard.press('Control+i'), WRONG],
  copy_line: [
    async (page) => {
      await openFirst(page, 'kvinnofridslinjen');
      await page.keyboard.press('Control+c');
    },
    WRONG,
  ],
  copy_vcard: [
    async (page) => {
      await openFirst(page, 'kvinnofridslinjen');
      await page.getByRole('button', { name: 'Kopiera som kontaktkort' }).click();
    },
    WRONG,
  ],
  handout: [VIEWS['handover-failed'], 'Det gick inte att visa'],
  clear_copy: [
    async (page) => {
      await openFirst(page, 'kvinnofridslinjen');
      await page.keyboard.press('Control+c');
      await page.getByRole('button', { name: 'Ta bort nu' }).click();
    },
    'Det gick inte att tömma urklipp',
  ],
  choose_settings: [
    async (page) => {
      await VIEWS.settings(page);
      await page.locator('dialog select').nth(1).selectOption({ index: 1 });
    },
    WRONG,
  ],
  remove_settings: [
    async (page) => {
      await VIEWS.settings(page);
      await page.locator('dialog input[type="checkbox"]').first().check();
      await page.locator('dialog button', { hasText: 'Ta bort' }).last().click();
    },
    WRONG,
  ],
  settings: [async () => {}, null],
  places: [
    async (page) => {
      await page.keyboard.press('Control+l');
      await page.keyboard.type('kungs');
      await page.keyboard.press('Escape');
    },
    null,
  ],
};

/** Ends the program, and so the page: tests/app looks at that on real windows. */
const ENDS = ['leave'];

test('every command stands in this table', () => {
  const named = readFileSync(inRepository('ui/src/ipc.ts'), 'utf8').matchAll(/call\('(\w+)'/g);
  assert.deepEqual([...named].map(([, name]) => name).sort(), [...Object.keys(COMMANDS), ...ENDS].sort());
});

for (const [command, [act, sentence]] of Object.entries(COMMANDS)) {
  test(`refused: ${command}`, async () => {
    await withPage(host, { settings: { fail: { [command]: CAUSE } } }, async (page) => {
      await page.locator('#search').waitFor();
      await act(page);
      if (sentence) await page.getByText(sentence).first().waitFor();
      await emergencyNumberInSight(page);
      assert.equal(await page.getByText('panicked').count(), 0);
      // One way back at a time leads to a field that asks.
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Escape');
      await search(page, 'socialjour');
      await page.locator('#row-0').waitFor();
      await emergencyNumberInSight(page);
    });
  });
}
