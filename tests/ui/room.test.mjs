/** What has room without scrolling: the start page in every municipality, and the first number in a low window with large letters. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answersIn } from './fixtures/answers.mjs';
import { startBrowser, withPage } from './harness.mjs';
import { cutOff, isUncovered, letters, nothingSticksOut } from './sight.mjs';
import { choosePlace, chooseTile, search } from './views.mjs';

/** What the core answers in each municipality: see fixtures/make-here.mjs. */
const [WHERE, ...LINES] = readFileSync(new URL('fixtures/here.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const LANGS = [
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
];
const MUNICIPALITIES = 290;

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

/** The mocked host's answers, with every municipality in them. */
function answersEverywhere(lang) {
  const answers = answersIn(lang);
  const places = answers.regions.flatMap(({ municipalities }) => municipalities);
  const here = places.map(({ code, name }) => [
    code,
    WHERE[lang][code].map((at) => lineFor(LINES[at], name)),
  ]);
  // The mocked host gives all that begin like the text: a whole name is first.
  places.sort((one, other) => (one.name < other.name ? -1 : 1));
  return { ...answers, here: { ...answers.here, ...Object.fromEntries(here) }, places };
}

/** A line as the core says it in a municipality, whose name the file leaves out. */
function lineFor(line, name) {
  const args = line.near.args.map(([key, value]) => [key, value ?? name]);
  return { ...line, near: { ...line.near, args } };
}

for (const [lang, locale] of LANGS) {
  test(`the start page fits 960 × 640 in each of the ${MUNICIPALITIES} municipalities: ${lang}`, async () => {
    const answers = { sv: answersEverywhere('sv'), en: answersEverywhere('en') };
    await withPage(host, { settings: { answers }, look: { locale } }, async (page) => {
      await page.locator('#here-title').waitFor();
      const places = answers[lang].places.map(({ name, code }) => ({
        name,
        lines: answers[lang].here[code].map((line) => line.name),
      }));
      const seen = await page.evaluate(roomIn, places);
      assert.equal(seen.filter(({ shown }) => shown).length, MUNICIPALITIES, 'each was painted');
      assert.deepEqual(
        seen.filter(({ over, cut }) => over > 0 || cut.length > 0),
        [],
      );
    });
  });
}

/**
 * Takes each place by its field and tells by how many pixels the start page is too high for its room, and what of it is cut off;
 * what a row says below its name and number may be, the card says it whole. Runs in the page: a round trip a place is long.
 */
async function roomIn(places) {
  const field = document.getElementById('place');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const names = () => [...document.querySelectorAll('section:has(#here-title) .name')];
  const until = async (isTrue) => {
    for (let frames = 0; frames < 120 && !isTrue(); frames += 1) await frame();
    return isTrue();
  };
  const seen = [];
  for (const { name, lines } of places) {
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => document.getElementById('places-0')?.textContent.startsWith(name));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const isPainted = () =>
      document.getElementById('here-title').textContent.includes(name) &&
      names()
        .map(({ textContent }) => textContent)
        .join() === lines.join();
    const shown = await until(isPainted);
    const idle = document.querySelector('main > div');
    const cut = names().filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
    const over = idle.scrollHeight - idle.clientHeight;
    seen.push({ name, shown, over, cut: cut.map(({ textContent }) => textContent) });
  }
  return seen;
}

/** Windows and letters in which the question and its first number are seen together. */
const SIZES = [
  { width: 720, height: 480, percent: 100 },
  { width: 720, height: 480, percent: 200 },
  { width: 960, height: 640, percent: 200 },
];
/** What an ordinary window shows the beginning of; the card says it whole. */
const SHORTENED = '.summary, .said';
/** With every kind of note that can stand before the first row. */
const TEXTS = [
  'kvinnofridslinjen',
  'kvinofrdslinjen',
  'koordinator kungsbacka',
  'järna',
  'han slår mig',
  'han slår mig kungsbacka',
  'socialjour',
  'qwxz',
];

for (const { width, height, percent } of SIZES) {
  const size = `${width} × ${height}, ${percent} %`;
  for (const [lang, locale] of LANGS) {
    test(`the field, the first name and its number are in sight, nothing is cut off: ${size}, ${lang}`, async () => {
      await withPage(host, { look: { locale, viewport: { width, height } } }, async (page) => {
        await letters(page, percent);
        await choosePlace(page);
        assert.deepEqual(await cutOff(page, percent === 100 ? SHORTENED : undefined), [], 'start');
        for (const text of TEXTS) {
          await search(page, text);
          for (const part of ['#search', '#row-0 .name', '#row-0 .number']) {
            assert.ok(await isUncovered(page.locator(part)), `${part} of ${text}`);
          }
          const { y, height: high } = await page.locator('#row-0 .number').boundingBox();
          const standing = await page.locator('section', { has: page.locator('.danger') }).boundingBox();
          assert.ok(y + high <= standing.y, `the whole number of ${text}`);
          await nothingSticksOut(page, text);
          assert.deepEqual(await cutOff(page, percent === 100 ? SHORTENED : undefined), [], text);
        }
      });
    });
  }
}

/** What the core answers to a situation: which fixture, what stands first. */
const CASES = {
  'the police': ({ now }) => now['trafficking-in-the-house'],
  '112, under a long name': ({ now }) => now['minor-exploited'],
  'a line of the country': ({ now }) => now['partner-violence'],
  'a local line': ({ local }) => local['1384'],
  'no place told, nothing local': ({ local }) => local[''],
};
const TILE = 'trafficking-in-the-house';

for (const { width, height, percent } of SIZES) {
  for (const [lang, locale] of LANGS) {
    for (const [what, pick] of Object.entries(CASES)) {
      test(`a situation's first name and number are in sight: ${what}, ${width} × ${height}, ${percent} %, ${lang}`, async () => {
        const settings = { answers: { sv: answering('sv', pick), en: answering('en', pick) } };
        await withPage(host, { settings, look: { locale, viewport: { width, height } } }, async (page) => {
          await letters(page, percent);
          await chooseTile(page, TILE);
          const first = page.locator('article ol li').first();
          for (const part of ['.name', '.number'])
            assert.ok(await isUncovered(first.locator(part)), `${part} of ${what}`);
          const { y, height: high } = await first.locator('.number').boundingBox();
          const standing = await page.locator('section', { has: page.locator('.danger') }).boundingBox();
          assert.ok(y >= 0 && y + high <= standing.y, 'the whole number');
          await nothingSticksOut(page, what);
          assert.deepEqual(await cutOff(page), []);
          // What it means gives way, and can be read all the same.
          for (const part of ['.meaning', 'article .quiet', 'article button']) {
            const each = page.locator(part).first();
            await each.scrollIntoViewIfNeeded();
            assert.ok(await isUncovered(each), `${part} can be reached`);
          }
        });
      });
    }
  }
}

/** The mocked host's answers, with another answer and its name on one tile. */
function answering(lang, pick) {
  const answers = answersIn(lang);
  const reply = pick(answers);
  return { ...answers, now: { ...answers.now, [TILE]: reply } };
}
