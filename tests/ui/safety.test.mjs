/** Leaving quickly, the shared desk, what was copied, settings, and a page that cannot start. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inRepository, startBrowser, withPage } from './harness.mjs';
import { readFileSync } from 'node:fs';
import { openFirst, search } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const calls = (page, command) =>
  page.evaluate((name) => window.mock.calls.filter((call) => call.command === name), command);
/** The host that has ended does not answer; the page would go on to the dull page, and stays here to be looked at. */
const stays = (page) => page.route('**/dull.html', (route) => route.fulfill({ status: 204 }));
const covered = (page) => page.evaluate(() => document.documentElement.matches('[data-covered]'));
const left = async (page) => (await calls(page, 'leave')).map(({ request }) => request.stay);

/** What is pressed, and whether it leaves. `5s` is a pause. */
const PRESSES = [
  ['Shift Shift Shift', true],
  ['a Shift Shift Shift', true],
  ['Shift Shift', false],
  ['Shift 5s Shift Shift', false],
  ['Shift Shift 5s Shift', false],
  ['Shift 5s Shift Shift Shift', true],
  ['Shift+A Shift+B Shift+C', false],
  ['Shift Shift Shift+A', false],
  ['Shift Shift a Shift', false],
  ['Escape Escape Escape Escape', false],
  ['Control Control Control', false],
];

for (const [keys, leaves] of PRESSES) {
  test(`${keys}: ${leaves ? 'leaves' : 'stays'}`, async () => {
    await withPage(host, {}, async (page) => {
      await stays(page);
      await page.locator('#search').focus();
      for (const key of keys.split(' ')) {
        // The moment of a key is the browser's own: a pause must be one.
        if (key === '5s') await new Promise((resolve) => setTimeout(resolve, 5_100));
        else await page.keyboard.press(key);
      }
      assert.equal(await covered(page), leaves);
      assert.deepEqual(await left(page), leaves ? [false] : []);
    });
  });
}

test('a Shift that is held repeats and counts once', async () => {
  await withPage(host, {}, async (page) => {
    await page.locator('#search').focus();
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    assert.equal(await covered(page), false);
    assert.equal(await page.locator('header .dots .on').count(), 1);
  });
});

test('each Shift is told, and so is that the count has lapsed', async () => {
  await withPage(host, {}, async (page) => {
    const told = page.locator('.strip [aria-live=assertive]');
    await page.locator('#search').focus();
    await page.keyboard.press('Shift');
    await told.getByText('Shift 1 av 3').waitFor();
    await page.keyboard.press('Shift');
    await told.getByText('Shift 2 av 3').waitFor();
    await told.getByText('Du är kvar').waitFor();
    assert.equal(await page.locator('header .dots .on').count(), 0);
  });
});

test('the button covers everything in the frame it is pressed in, on every view', async () => {
  await withPage(host, {}, async (page) => {
    await stays(page);
    await openFirst(page, 'kvinnofridslinjen');
    const seen = await page.evaluate(() => {
      document.querySelector('header .ask > button').click();
      const visible = (element) => getComputedStyle(element).visibility !== 'hidden';
      return [...document.querySelectorAll('body *')].filter(visible).map((element) => element.outerHTML);
    });
    assert.deepEqual(seen, []);
    assert.deepEqual(await left(page), [false]);
  });
});

test('a dialog is covered too, and has the button itself', async () => {
  await withPage(host, {}, async (page) => {
    await stays(page);
    await page.keyboard.press('F1');
    await page.locator('dialog[open] button', { hasText: 'Lämna' }).click();
    assert.equal(await page.locator('dialog[open]').isVisible(), false);
    assert.deepEqual(await left(page), [false]);
  });
});

test('Ctrl and Q ends the program, whatever leaving quickly does', async () => {
  await withPage(host, { settings: { desk: { quick_exit: 'covers' } } }, async (page) => {
    await stays(page);
    await search(page, 'kvinnofridslinjen');
    await page.keyboard.press('Control+q');
    assert.deepEqual(await left(page), [false]);
  });
});

test('a dull page stays where this desk wants one, and only two acts lead back, to an empty start', async () => {
  await withPage(host, { settings: { desk: { quick_exit: 'covers' } } }, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.locator('header .ask > button').click();
    await page.waitForURL('**/dull.html');
    for (const key of ['Escape', 'Enter', ' ', 'Backspace', 'a', 'Shift', 'F5', 'Alt+ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForLoadState();
      assert.match(page.url(), /dull\.html$/, key);
    }
    assert.doesNotMatch(await page.locator('body').innerText(), /\d|Lotsen|kvinno/i);
    assert.equal(await page.getByText('Öppna programmet').isVisible(), false);
    await page.locator('summary').click();
    await page.getByText('Öppna programmet').click();
    await page.locator('#search').waitFor();
    assert.equal(await page.locator('#search').inputValue(), '');
    assert.equal(await page.locator('article').count(), 0);
  });
});

/** Seconds without input, and what is seen then; of a desk that waits 90. */
test('an untouched window counts its last ten seconds and is empty then', async () => {
  await withPage(host, { settings: { desk: { idle_seconds: 90 } } }, async (page) => {
    await page.clock.install();
    await page.reload();
    await openFirst(page, 'kvinnofridslinjen');
    const strip = page.locator('.strip');
    await page.clock.runFor(79_000);
    assert.equal(await strip.locator('strong').count(), 0);
    await page.clock.runFor(2_000);
    assert.match(await strip.innerText(), /töms om (9|10) sekunder/);
    assert.match(await strip.locator('[aria-live]').innerText(), /Tryck på en tangent/);

    await page.keyboard.press('Control');
    assert.equal(await strip.locator('strong').count(), 0, 'a touch stops it');
    await page.clock.runFor(85_000);
    assert.match(await strip.innerText(), /töms om/);
    await page.clock.runFor(6_000);
    await page.locator('#here-title').waitFor();
    assert.equal(await page.locator('#search').inputValue(), '');
    assert.equal(await page.locator('article').count(), 0);
  });
});

test('a computer that wakes up long after is empty at the first touch, before any timer has run', async () => {
  await withPage(host, { settings: { desk: { idle_seconds: 90 } } }, async (page) => {
    await page.clock.install();
    await page.reload();
    await openFirst(page, 'kvinnofridslinjen');
    await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 3_600_000));
    await page.keyboard.press('Control');
    await page.clock.runFor(200);
    await page.locator('#here-title').waitFor();
    assert.equal(await page.locator('#search').inputValue(), '');
    assert.equal(await page.locator('article').count(), 0);
  });
});

for (const [told, desk, touch] of [
  ['a desk that has switched it off', { idle_seconds: 0 }, true],
  ['a start page nobody has touched', { idle_seconds: 90 }, false],
]) {
  test(`${told} never empties itself`, async () => {
    await withPage(host, { settings: { desk } }, async (page) => {
      await page.clock.install();
      await page.reload();
      await page.locator('#here-title').waitFor();
      if (touch) await search(page, 'kvinnofridslinjen');
      await page.mouse.move(100, 100);
      await page.evaluate(() => (window.sameDocument = true));
      await page.clock.runFor(600_000);
      assert.equal(await page.evaluate(() => window.sameDocument), true);
      assert.equal(await page.locator('.strip strong').count(), 0);
    });
  });
}

test('what was copied is counted down, and can be taken away at once', async () => {
  await withPage(host, { settings: { desk: { clear_seconds: 15 } } }, async (page) => {
    await page.clock.install();
    await openFirst(page, 'kvinnofridslinjen');
    await page.keyboard.press('Control+c');
    const strip = page.locator('.strip');
    await strip.getByText('försvinner om 15 sekunder').waitFor();
    await page.clock.runFor(10_000);
    await strip.getByText('försvinner om 5 sekunder').waitFor();
    await page.clock.runFor(5_000);
    await strip.getByText('försvinner om').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+c');
    await strip.getByRole('button', { name: 'Ta bort nu' }).click();
    await strip.getByText('Det kopierade är borta').waitFor();
    assert.equal((await calls(page, 'clear_copy')).length, 1);
  });
});

test('leaving quickly is explained once, with what it cannot hide', async () => {
  await withPage(host, { settings: { desk: { explained: false } } }, async (page) => {
    const panel = page.locator('aside');
    assert.match(await panel.innerText(), /tre gånger på Shift[\s\S]*Det döljer inte/);
    await panel.getByRole('button').click();
    await panel.waitFor({ state: 'detached' });
    const [{ request }] = await calls(page, 'choose_settings');
    assert.equal(request.explained, true);
  });
});

test('every choice is sent whole, holds nothing that was typed, and can be removed', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('button', { name: 'Inställningar' }).click();
    const pick = (label, value) => page.getByLabel(label).selectOption(value);
    await pick('Färger', 'dark');
    await pick('Textens storlek', '150');
    await page.getByRole('dialog').getByRole('combobox', { name: 'Lämna snabbt' }).selectOption('covers');
    await pick('Töm fönstret', '0');
    await pick('Ta bort det kopierade', '15');
    await page.getByLabel('Neutral rubrik').check();
    assert.equal(await page.getByLabel('Göm fönstret').isDisabled(), true, 'this system cannot');
    await page.getByRole('dialog').getByLabel('Språk').selectOption('en');
    await page.locator('html[lang=en]').waitFor();

    const sent = (await calls(page, 'choose_settings')).map(({ request }) => request);
    assert.deepEqual(sent.at(-1), {
      lang: 'en',
      theme: 'dark',
      text_size: 150,
      place: null,
      role: null,
      idle_seconds: 0,
      clear_seconds: 15,
      quick_exit: 'covers',
      neutral_title: true,
      hide_from_capture: false,
      explained: true,
    });
    assert.doesNotMatch(JSON.stringify(sent), /kvinno/);
    await page.getByRole('button', { name: 'Remove all settings' }).click();
    await page.getByText('No settings are kept').waitFor();
  });
});

const lines = JSON.parse(readFileSync(inRepository('ui/src/bindings/still.json'), 'utf8'));
const plain = (text) => text.replaceAll('\u00a0', ' ');

test('a page whose script does not come shows the national lines, and after a while says so', async () => {
  const context = await host.browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(host.address);
  const text = plain(await page.locator('body').innerText());
  for (const { number, sv } of lines) assert.ok(text.includes(number) && text.includes(sv), number);
  await page.waitForTimeout(8_500);
  assert.match(await page.locator('body').innerText(), /inte kommit i gång/);
  await context.close();
});

test('where the directory cannot be read the national lines stand in the page', async () => {
  await withPage(
    host,
    { settings: { fail: { start: { code: 'dataset-damaged', args: [] } } } },
    async (page) => {
      await page.locator('#still').waitFor();
      const text = plain(await page.locator('main').innerText());
      assert.match(text, /Uppgifterna gick inte att läsa/);
      for (const { number } of lines) assert.ok(text.includes(number), number);
      assert.doesNotMatch(text, /startar/);
    },
  );
});
