/** Every view against the accessibility rules, in both languages, by day and by night. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { requireFromUi, startBrowser, withPage } from './harness.mjs';
import { PAGES, settingsOf, VIEWS } from './views.mjs';

const AXE = readFileSync(requireFromUi.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The least a finger needs, in CSS pixels. */
const TARGET = 44;

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

/** The views looked at in every language and light; the others are made of the same parts and are looked at once. */
const CORE = [
  'empty',
  'start-place',
  'answer',
  'results',
  'nothing-found',
  'card',
  'handover-ar',
  'print',
  'help',
];

for (const [name, show] of Object.entries({ ...VIEWS, ...PAGES })) {
  for (const locale of ['sv-SE', 'en-GB']) {
    for (const colorScheme of ['light', 'dark']) {
      const once = locale === 'sv-SE' && colorScheme === 'light';
      if (!once && !CORE.includes(name)) continue;
      test(`axe finds nothing: ${name}, ${locale}, ${colorScheme}`, async () => {
        const options = { look: { locale, colorScheme }, settings: settingsOf(name) };
        await withPage(host, options, async (page) => {
          await show(page);
          assert.deepEqual(await smallTargets(page), [], 'too small for a finger');
          assert.deepEqual(await axeFindings(page), []);
        });
      });
    }
  }
}

async function axeFindings(page) {
  // Run from outside the page: its policy would rightly refuse a script that is not its own.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) => axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function smallTargets(page) {
  return page.evaluate((least) => {
    const all = document.querySelectorAll('button, input, select, [role="option"]');
    return [...all]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ element, box }) => `${element.outerHTML} ${box.width}×${box.height}`);
  }, TARGET);
}
