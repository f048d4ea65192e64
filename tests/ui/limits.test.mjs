/** Odd texts, long names, small windows, large letters. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, withPage } from './harness.mjs';
import { emergencyNumberInSight, isUncovered, letters, nothingSticksOut } from './sight.mjs';
import { openFirst, settingsOf, VIEWS } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const TEXTS = {
  '10,000 characters': 'å'.repeat(10_000),
  'one 10,000-character sentence': 'hon är rädd '.repeat(833),
  'control characters': 'a\u0000b\u0007c\u001bd\u200be\u202ef\ufeffg',
  'right-to-left text': 'مساعدة النساء',
  'both directions': 'kvinnojour مساعدة 112',
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'a place in a Fluent pattern': '{ $name } { app-name }',
  'half a pair': 'a\ud83d',
  emoji: '👩‍👧‍👦🆘',
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name} in the box: asked as it stands, answered, nothing breaks`, async () => {
    await withPage(host, {}, async (page) => {
      await page.locator('#search').fill(text);
      await page.locator('#results[aria-busy="false"]').waitFor();
      const { box, asked } = await page.evaluate(() => ({
        box: document.getElementById('search').value,
        asked: mock.calls.findLast(({ command }) => command === 'search').request.text,
      }));
      assert.equal(asked, box);
      await nothingSticksOut(page);
      await emergencyNumberInSight(page);
    });
  });
}

test('forty hits found in the same way stand under one label, and the last can be reached', async () => {
  await withPage(host, { settings: { echo: 40 } }, async (page) => {
    await page.keyboard.type('a');
    await page.locator('#results[aria-busy="false"]').waitFor();
    assert.equal(await page.locator('.tier').count(), 1);
    await page.keyboard.press('End');
    assert.ok(await isUncovered(page.locator('#row-39 .name')));
    await nothingSticksOut(page);
  });
});

test('a dataset with nothing in it: a calm sentence in every view, and the numbers that always stand', async () => {
  await withPage(host, { settings: { empty: true } }, async (page) => {
    const sentence = page.getByText('Den här utgåvan är tom.');
    await sentence.waitFor();
    for (const key of ['Control+k', 'Control+b', 'Control+i']) {
      await page.keyboard.press(key);
      await page.locator('#view-title').waitFor();
      await sentence.waitFor();
      await emergencyNumberInSight(page, key);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.type('våld');
    await page.getByText('Inget i Lotsen liknar').waitFor();
    await emergencyNumberInSight(page);
  });
});

test('spaces alone are no question', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.type('   ');
    assert.equal(await page.evaluate(() => mock.calls.some(({ command }) => command === 'search')), false);
  });
});

test('a 300-letter name and a 300-letter source fit the row and the card', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'mottagningen');
    assert.equal((await page.locator('#card-title').textContent()).length, 300);
    await nothingSticksOut(page);
  });
});

const SIZES = [
  { width: 960, height: 640, percent: 100 },
  { width: 720, height: 480, percent: 100 },
  { width: 720, height: 480, percent: 200 },
  { width: 1920, height: 1080, percent: 100 },
];

for (const [name, show] of Object.entries(VIEWS)) {
  test(`no sideways scrolling and 112 in sight, in every window and with 200 % text: ${name}`, async () => {
    await withPage(host, { settings: settingsOf(name) }, async (page) => {
      await show(page);
      for (const { width, height, percent } of SIZES) {
        await page.setViewportSize({ width, height });
        await letters(page, percent);
        await nothingSticksOut(page, `${width} × ${height}, ${percent} %`);
        await emergencyNumberInSight(page, `${width} × ${height}, ${percent} %`);
      }
    });
  });
}

test('with 200 % text in the smallest window the first number is in sight, in the list and on the card', async () => {
  await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
    await letters(page, 200);
    await page.locator('#search').fill('kvinnofridslinjen');
    const inRow = page.locator('#row-0').getByText('020-50 50 50', { exact: true });
    await inRow.waitFor();
    assert.ok(await isUncovered(inRow), 'in the list');
    await page.keyboard.press('Enter');
    const onCard = page.locator('article').getByText('020-50 50 50', { exact: true }).first();
    await onCard.waitFor();
    assert.ok(await isUncovered(onCard), 'on the card');
  });
});

for (const [name, show] of Object.entries(VIEWS)) {
  if (name === 'start-failed') continue;
  test(`entries that stand twice stop nothing: ${name}`, async () => {
    await withPage(host, { settings: { ...settingsOf(name), double: true } }, async (page) => {
      await show(page);
      await emergencyNumberInSight(page);
    });
  });
}

test('with 200 % text it is still seen what was copied', async () => {
  await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
    await letters(page, 200);
    await openFirst(page, 'kvinnofridslinjen');
    await page.keyboard.press('Control+c');
    const said = page.getByText('Kopierat: 020-50 50 50');
    await said.waitFor();
    assert.ok(await isUncovered(said));
    await emergencyNumberInSight(page);
  });
});

test('moving in the list keeps the row in sight', async () => {
  for (const percent of [100, 200]) {
    await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
      await letters(page, percent);
      await page.locator('#search').fill('kvinnofridslinjen');
      await page.locator('#row-0').waitFor();
      for (const key of ['End', 'ArrowUp', 'ArrowUp', 'Home']) {
        await page.keyboard.press(key);
        const name = page.locator('[aria-selected="true"] .name');
        assert.ok(await isUncovered(name), `${key} at ${percent} %`);
      }
    });
  }
});

test('forced colours keep the chosen row and the found letters visible', async () => {
  await withPage(host, { look: { forcedColors: 'active' } }, async (page) => {
    await page.locator('#search').fill('socialjour');
    await page.locator('#row-0').waitFor();
    const outline = await page.locator('#row-0').evaluate((row) => getComputedStyle(row).outlineStyle);
    assert.equal(outline, 'solid');
    const [found, around] = await page.locator('mark').evaluate((mark) => {
      return [mark, mark.parentElement].map((element) => getComputedStyle(element).color);
    });
    assert.equal(found, around);
  });
});
