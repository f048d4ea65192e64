/** Every view against the accessibility rules, in both languages, by day and by night. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openPage, requireFromUi, startBrowser, wasQuiet, withPage } from './harness.mjs';
import { PAGES, settingsOf, turn, VIEWS } from './views.mjs';

const AXE = readFileSync(requireFromUi.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The least a finger needs, in CSS pixels. */
const TARGET = 44;

const LANGS = ['sv-SE', 'en-GB'];
const LIGHTS = ['light', 'dark'];

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

/** A page for each language, loaded anew for each view: opening one takes longer than looking at it. */
const opened = new Map();

/** Runs a test on an empty page in a language; one whose host is told something for its view is a page of its own. */
async function onPage(locale, settings, test) {
  // Without movement: colours change at once with the light.
  const look = { locale, reducedMotion: 'reduce' };
  if (Object.keys(settings).length > 0) return withPage(host, { look, settings }, test);
  if (!opened.has(locale)) opened.set(locale, await openPage(host, { look }));
  const { page, troubles } = opened.get(locale);
  troubles.length = 0;
  await page.emulateMedia({ colorScheme: LIGHTS[0] });
  await page.goto(host.address);
  await test(page);
  return wasQuiet(page, troubles);
}

for (const [name, show] of Object.entries({ ...VIEWS, ...PAGES })) {
  for (const locale of LANGS) {
    test(`axe finds nothing, and nothing is too small for a finger: ${name}, ${locale}`, async () => {
      await onPage(locale, settingsOf(name), async (page) => {
        await show(page);
        assert.deepEqual(await smallTargets(page), [], 'too small for a finger');
        await findsNothing(page);
      });
    });
  }
}

for (const locale of LANGS) {
  test(`axe finds nothing in any language a number is shown to a person in: ${locale}`, async () => {
    await onPage(locale, {}, async (page) => {
      await turn(page, 'orostelefonen');
      const tongues = page.locator('dialog footer button');
      const tags = await tongues.evaluateAll((all) => all.map(({ lang }) => lang));
      assert.ok(tags.includes('ar') && tags.length > 5, tags.join());
      for (const tag of tags) {
        await page.locator(`dialog footer button[lang="${tag}"]`).click();
        await page.locator(`dialog article[lang="${tag}"]`).waitFor();
        await findsNothing(page, 'dialog');
      }
    });
  });
}

/** By day and by night. */
async function findsNothing(page, within = 'html') {
  // Run from outside the page: its policy would rightly refuse a script that is not its own.
  await page.evaluate(AXE);
  for (const colorScheme of LIGHTS) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFindings(page, within), [], colorScheme);
  }
}

async function axeFindings(page, within) {
  const { violations } = await page.evaluate(
    ([part, values]) => axe.run(part, { runOnly: { type: 'tag', values } }),
    [within, RULES],
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
