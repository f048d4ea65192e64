/** What you press is what you saw: late answers, early Enter, and fingers faster than the host. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, withPage } from './harness.mjs';

const ROUNDS = 200;

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const opened = (page) =>
  page.evaluate(() =>
    mock.calls.filter(({ command }) => command === 'card').map(({ request }) => request.id),
  );
const release = (page, index) => page.evaluate((at) => mock.release(at), index);
const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
const firstRow = (page) => page.locator('#row-0').textContent();

const holding = { settings: { echo: true, hold: ['search'] } };

test('answers that come in reverse order: the last question wins, the others are dropped', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('abc');
    await release(page, 2);
    await page.locator('#results[aria-busy="false"]').waitFor();
    await release(page, 1);
    await release(page, 0);
    await settle(page);
    assert.match(await firstRow(page), /abc 0/);
  });
});

test('the same with real delays, longest first', async () => {
  await withPage(host, { settings: { echo: true, delays: [240, 160, 80, 0] } }, async (page) => {
    await page.keyboard.type('abcd');
    await page.waitForTimeout(400);
    assert.match(await firstRow(page), /abcd 0/);
  });
});

test('an answer to an earlier text is never painted, even as the only one', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('ab');
    await release(page, 0);
    await settle(page);
    assert.equal(await page.locator('#row-0').count(), 0);
  });
});

test('rows out of sight follow those in sight, and a list that is no longer busy is all of one answer', async () => {
  await withPage(host, { settings: { echo: 20, hold: ['search'] } }, async (page) => {
    const done = page.locator('#results[aria-busy="false"]');
    const names = () => page.locator('[role=option] .name').allTextContents();
    await page.keyboard.type('a');
    await release(page, 0);
    await done.waitFor();
    await page.evaluate(() => {
      mock.frame = window.requestAnimationFrame;
      window.requestAnimationFrame = (then) => (mock.painted = then) && 0;
    });
    await page.keyboard.type('b');
    await release(page, 1);
    await page.locator('#row-0', { hasText: 'ab 0' }).waitFor();
    const [first, last] = [(await names()).at(0), (await names()).at(-1)];
    assert.match(first, /^ab/);
    assert.match(last, /^a /, 'the row out of sight waits for the picture');
    await page.locator('#row-19').dispatchEvent('click');
    await settle(page);
    assert.deepEqual(await opened(page), [], 'and opens nothing until it is of the answer');
    await page.evaluate(() => mock.painted(0));
    await done.waitFor();
    const expected = Array.from({ length: 20 }, (_, row) => `ab ${row}`);
    assert.deepEqual(await names(), expected);
  });
});

test('Enter before the answer waits for it and opens its first row', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await release(page, 0);
    await settle(page);
    assert.deepEqual(await opened(page), [], 'the answer to "a" is not the answer to "ab"');
    await release(page, 1);
    await page.locator('#card-title').waitFor();
    assert.deepEqual(await opened(page), ['ab#0']);
  });
});

test('Enter never opens a row that is still painted from the text before', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('a');
    await release(page, 0);
    await page.locator('#results[aria-busy="false"]').waitFor();
    await page.keyboard.type('b');
    assert.match(await firstRow(page), /a 0/, 'the old row is still on the screen');
    assert.equal(
      await page.locator('[aria-selected="true"]').count(),
      0,
      'and no longer marked as the row of Enter',
    );
    await page.keyboard.press('Enter');
    await settle(page);
    assert.deepEqual(await opened(page), []);
    await release(page, 1);
    await page.locator('#card-title').waitFor();
    assert.deepEqual(await opened(page), ['ab#0']);
  });
});

test('typing on after Enter takes the Enter back', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await page.keyboard.type('b');
    await release(page, 1);
    await release(page, 0);
    await settle(page);
    assert.deepEqual(await opened(page), []);
  });
});

test('an arrow pressed on rows that are no longer true moves nothing and opens nothing', async () => {
  await withPage(host, holding, async (page) => {
    await page.keyboard.type('a');
    await release(page, 0);
    await page.locator('#results[aria-busy="false"]').waitFor();
    await page.keyboard.type('b');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await release(page, 1);
    await settle(page);
    assert.deepEqual(await opened(page), [], 'which row was meant cannot be known');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.deepEqual(await opened(page), ['ab#1'], 'once the rows are true, keys work as always');
  });
});

test('a waiting Enter does not hide that nothing was found', async () => {
  await withPage(host, { settings: { hold: ['search'] } }, async (page) => {
    await page.keyboard.type('q');
    await page.keyboard.press('Enter');
    await release(page, 0);
    await page.getByText('Inget i Lotsen liknar').waitFor();
    assert.deepEqual(await opened(page), []);
  });
});

test('a card that answers late does not replace the one opened after it', async () => {
  await withPage(host, { settings: { hold: ['card'] } }, async (page) => {
    await page.getByRole('button', { name: /^112/ }).click();
    await page.getByRole('button', { name: /Råd om vård/ }).click();
    await release(page, 1);
    await page.getByRole('heading', { name: '1177' }).waitFor();
    await release(page, 0);
    await settle(page);
    assert.equal(await page.locator('#card-title').textContent(), '1177 – råd om vård');
  });
});

test('places that answer late are dropped, and Enter waits for the right ones', async () => {
  await withPage(host, { settings: { hold: ['places'] } }, async (page) => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('ku');
    await page.keyboard.press('Enter');
    await release(page, 1);
    await page.waitForFunction(() => document.getElementById('place').value === 'Kungsbacka');
    await release(page, 0);
    await settle(page);
    assert.equal(await page.locator('#places').count(), 0);
  });
});

test(`${ROUNDS} random keys, as fast as they go: no card of another text is ever opened`, async () => {
  const delays = Array.from({ length: 97 }, (_, index) => (index * 37) % 41);
  await withPage(host, { settings: { echo: true, delays } }, async (page) => {
    const random = seeded(20261122);
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.keyboard.press(randomKey(random));
      if (random() < 0.3) await page.waitForTimeout(Math.floor(random() * 30));
    }
    await page.waitForTimeout(150);
    const cards = await page.evaluate(() =>
      mock.calls
        .filter(({ command }) => command === 'card')
        .map(({ request, box }) => ({ id: request.id, box })),
    );
    assert.ok(cards.length >= 5, `${cards.length} cards were opened: the keys still reach the page`);
    for (const { id, box } of cards) {
      assert.equal(id.split('#')[0], box, 'a card was opened that does not answer the text in the box');
    }
  });
});

function randomKey(random) {
  const at = random();
  if (at < 0.5) return 'abcde'[Math.floor(random() * 5)];
  if (at < 0.75) return 'Enter';
  if (at < 0.87) return 'ArrowDown';
  return at < 0.95 ? 'Backspace' : 'Escape';
}

/** A small repeatable source of chance (mulberry32): a failure can be run again. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
