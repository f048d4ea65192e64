/** What a text seems to tell of leads to whom to call about it, and back to the hits as they were. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answersIn } from './fixtures/answers.mjs';
import { startBrowser, withPage } from './harness.mjs';
import { chooseTile, search } from './views.mjs';

const TEXT = 'han slår mig';
const TOLD = 'partner-violence';
const BUTTON = `#told-${TOLD}`;

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const lastAsked = (page, command) =>
  page.evaluate((name) => mock.calls.findLast((call) => call.command === name)?.request, command);
const answer = (page) => page.locator('#view-title', { hasText: answersIn('sv').now[TOLD].situation.name });
const hits = (page) => page.locator('#results');

for (const [lang, locale, words] of [
  ['sv', 'sv-SE', 'Det kan handla om:'],
  ['en', 'en-GB', 'It may be about:'],
]) {
  test(`what is likely is said before the rows, as a guess, and is a button; the unlikely is not: ${lang}`, async () => {
    await withPage(host, { look: { locale } }, async (page) => {
      await search(page, TEXT);
      const { name } = answersIn(lang).now[TOLD].situation;
      const note = page.locator('p', { hasText: words });
      assert.equal((await note.innerText()).replace(/\s+/g, ' '), `${words} ${name}`);
      assert.equal(await note.getByRole('button').count(), 1);
      await page.locator(BUTTON).click();
      await page.locator('article ol li').first().waitFor();
      const reply = answersIn(lang).now[TOLD];
      assert.deepEqual(
        await page.locator('article .reach > .name').allTextContents(),
        [...reply.lines, ...reply.later].map((line) => line.name),
        'the same answer as a tile gives',
      );
      assert.deepEqual(await lastAsked(page, 'now'), { situation: TOLD, role: null, place: null, lang });
    });
  });
}

test('by keyboard: there, to a card and back, and to the hits with their text, their marked row and the focus', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, TEXT);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    for (let stop = 0; stop < 12 && `#${await focusedId(page)}` !== BUTTON; stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answer(page).waitFor();
    assert.equal(await focusedId(page), 'view-title');
    assert.equal(await hits(page).count(), 0);

    await page.keyboard.press('Alt+1');
    await page.locator('#card-title').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card-title').count(), 0);
    await answer(page).waitFor();

    await page.keyboard.press('Escape');
    await hits(page).waitFor();
    assert.equal(await answer(page).count(), 0);
    assert.equal(await page.locator('#search').inputValue(), TEXT);
    assert.equal(await page.locator('#row-2').getAttribute('aria-selected'), 'true');
    assert.equal(`#${await focusedId(page)}`, BUTTON);

    await page.keyboard.press('Escape');
    assert.deepEqual([await page.locator('#search').inputValue(), await focusedId(page)], ['', 'search']);
    await page.locator('#here-title').waitFor();
  });
});

/** The list scrolls, or in a low window the whole page. */
const WINDOWS = [
  [960, 640, 100],
  [720, 480, 100],
  [720, 480, 200],
];

for (const [width, height, percent] of WINDOWS) {
  test(`the way back ends where the list was scrolled to: ${width} × ${height}, ${percent} %`, async () => {
    const options = { settings: { double: true }, look: { viewport: { width, height } } };
    await withPage(host, options, async (page) => {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${percent}%`);
      await search(page, TEXT);
      const scroller = await page.evaluateHandle(() => {
        const isScroller = (element) =>
          getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight;
        return [...document.querySelectorAll('#app :has(#results)')].find(isScroller);
      });
      await scroller.evaluate((element) => (element.scrollTop = 120));
      // Pressed without the pointer, which would scroll to it first.
      await page.locator(BUTTON).first().dispatchEvent('click');
      await answer(page).waitFor();
      await page.getByRole('button', { name: 'Tillbaka' }).click();
      await hits(page).waitFor();
      assert.equal(await scroller.evaluate((element) => element.scrollTop), 120);
    });
  });
}

test('the answer is for the place that the text names, and Ctrl+C copies its first number', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, `${TEXT} kungsbacka`);
    await page.locator(BUTTON).click();
    await answer(page).waitFor();
    assert.equal((await lastAsked(page, 'now')).place, '1384');
    await page.locator('article ol li').first().waitFor();
    await page.keyboard.press('Control+c');
    const [{ lines }] = answersIn('sv').now[TOLD].lines;
    await page.getByText(`Kopierat: ${lines[0].shown}`).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.getByText('Kopierat:').count(), 0, 'said where it was copied, not over the hits');
  });
});

test('typing on leaves the answer and asks; another answer that lies under the hits is still there', async () => {
  await withPage(host, {}, async (page) => {
    await chooseTile(page, 'minor-exploited');
    await page.keyboard.type(TEXT);
    await page.locator(BUTTON).click();
    await answer(page).waitFor();
    await page.keyboard.type('!');
    assert.equal(await page.locator('#search').inputValue(), `${TEXT}!`);
    assert.equal(await answer(page).count(), 0);

    await page.keyboard.press('Backspace');
    await page.locator(BUTTON).waitFor();
    assert.equal(await answer(page).count(), 0, 'only pressing leads there');
    await page.locator(BUTTON).click();
    await answer(page).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const under = answersIn('sv').now['minor-exploited'].situation.name;
    await page.locator('#view-title', { hasText: under }).waitFor();
  });
});
