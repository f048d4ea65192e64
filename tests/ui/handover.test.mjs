/** A number turned toward a person: what they read, how large, in which language, and what their camera reads. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inRepository, openPage, requireFromUi, startBrowser, withPage } from './harness.mjs';
import { openFirst, turn } from './views.mjs';

const { FluentResource } = requireFromUi('@fluent/bundle');

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const folder = mkdtempSync(join(tmpdir(), 'lotsen-handover-'));

/** What a camera reads on the screen: zbar, which knows nothing of how the code was made. */
async function read(page, name) {
  const picture = join(folder, `${name}.png`);
  await page.screenshot({ path: picture });
  return execFileSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8' }).trim();
}

const LOOKS = [
  { colorScheme: 'light' },
  { colorScheme: 'light', viewport: { width: 720, height: 480 } },
  { colorScheme: 'dark', viewport: { width: 1920, height: 1080 } },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
];
const TURNED = [
  ['kvinnofridslinjen', '020-50 50 50', 'tel:+4620505050'],
  ['nmt', '020-390 000', 'tel:+4620390000'],
  ['orostelefonen', '020-100 200', 'tel:+4620100200'],
];

for (const [typed, shown, address] of TURNED) {
  for (const { viewport = { width: 960, height: 640 }, ...light } of LOOKS) {
    const name = `${typed}-${Object.values(light).join('-')}-${viewport.width}`;
    test(`a camera reads exactly the number that is shown: ${name}`, async () => {
      await withPage(host, { look: { ...light, viewport } }, async (page) => {
        await turn(page, typed);
        assert.equal(await page.locator('dialog .number .digits').nth(1).textContent(), shown);
        assert.equal(await read(page, name), address);
      });
    });
  }
}

/** ISO 9241 wants 16 minutes of arc at least and prefers 20 to 22; here in millimetres at 3 m. */
const LEAST = 3000 * Math.tan((16 / 60) * (Math.PI / 180));
const WINDOWS = [
  [720, 480],
  [960, 640],
  [1920, 1080],
];

test('the digits can be read from 3 m, in every window and with 200 % text', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'kvinnofridslinjen');
    for (const [width, height] of WINDOWS) {
      for (const percent of [100, 200]) {
        await page.setViewportSize({ width, height });
        await page.evaluate(
          (size) => document.documentElement.style.setProperty('font-size', size),
          `${percent}%`,
        );
        const tall = await page.evaluate(digitHeight);
        assert.ok(tall >= LEAST, `${tall} mm at ${width} × ${height}, ${percent} %`);
      }
    }
  });
});

/** The height of the digits as they are drawn, in millimetres at 96 dots an inch. */
function digitHeight() {
  const { font } = getComputedStyle(document.querySelector('dialog p[dir="ltr"].number'));
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = font;
  return (pen.measureText('0').actualBoundingBoxAscent / 96) * 25.4;
}

test('each language bears its own name, says its own words, and reads in its own direction', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'orostelefonen');
    for (const [tag, text] of Object.entries(FILES)) {
      const button = page.locator(`dialog button[lang="${tag}"]`);
      assert.equal(await button.textContent(), text.get('language'));
      await button.click();
      const article = page.locator(`dialog article[lang="${tag}"]`);
      await article.getByText(text.get('free'), { exact: true }).waitFor();
      const direction = ['ar', 'fa'].includes(tag) ? 'rtl' : 'ltr';
      assert.equal(await article.evaluate((it) => getComputedStyle(it).direction), direction);
      const digits = article.locator('p.number');
      assert.equal(await digits.evaluate((it) => getComputedStyle(it).direction), 'ltr');
      // A record keeps its own words, and says which language they are.
      const lang = tag === 'sv' ? 'sv' : 'en';
      await article.locator(`bdi[lang="${lang}"]`).last().waitFor();
      assert.equal(
        await page.getByRole('status').getByText('modersmål').count(),
        isChecked(tag) ? 0 : 1,
        tag,
      );
    }
  });
});

test('every language of a line is named by its own name, also where the web view does not know it', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'orostelefonen', 'uk');
    const named = await page.locator('dialog article p').last().textContent();
    for (const name of ['svenska', 'العربية', 'فارسی', 'دری', 'Soomaali', 'Türkçe', 'ትግርኛ', 'پښتو'])
      assert.ok(named.includes(name), `${name} in ${named}`);
  });
});

test('Escape and the button go one step back, to the card and to where the focus was', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    const opener = page.getByRole('button', { name: /^Visa för någon/ }).first();
    for (const back of [
      () => page.keyboard.press('Escape'),
      () => page.locator('dialog').getByRole('button', { name: 'Tillbaka' }).click(),
    ]) {
      await opener.click();
      await page.locator('dialog article').waitFor();
      await back();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      assert.equal(await page.locator('#card-title').textContent(), 'Kvinnofridslinjen');
      assert.ok(await opener.evaluate((element) => element === document.activeElement));
    }
  });
});

test('the language goes back with the view: the next person starts in the language of the desk', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'orostelefonen', 'ar');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.locator('dialog article[lang="sv"]').waitFor();
  });
});

test('a line that is not for the person says so to whoever turns it, and its hours as far as they are known', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'nmt');
    await page.getByText(/^Linjen är inte för: /).waitFor();
    // No clock times are known: the source's own words are shown.
    await page.locator('dialog').getByText('Kontorstid på vardagar; klockslag anges inte.').waitFor();
  });
});

test('a number of several is turned itself, not the first', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.getByRole('button', { name: /^1177/ }).click();
    await page.getByRole('heading', { name: '1177 – råd om vård' }).waitFor();
    await page.getByRole('button', { name: 'Visa för någon 08, 123 130 80' }).click();
    const { request } = await page.evaluate(() =>
      mock.calls.findLast(({ command }) => command === 'handout'),
    );
    assert.deepEqual(request.line, { owner: 'vardguiden-1177', index: 1 });
  });
});

test('if it cannot be shown, a calm sentence, 112 and the way back stand', async () => {
  const { page, close } = await openPage(host, { settings: { fail: { handout: 'broken' } } });
  await openFirst(page, 'kvinnofridslinjen');
  await page.keyboard.press('F2');
  await page.getByText('Det gick inte att visa numret så här.').waitFor();
  await page.locator('dialog .danger .digits', { hasText: /^112$/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#card-title').waitFor();
  await close();
});

/** The language files: tag → id → phrase. */
const FILES = Object.fromEntries(
  readdirSync(inRepository('data/texts'))
    .filter((name) => name.startsWith('handover.'))
    .map((name) => [name.split('.')[1], phrases(name)]),
);

function phrases(name) {
  const text = readFileSync(inRepository('data/texts', name), 'utf8');
  return new Map(new FluentResource(text).body.map(({ id, value }) => [id, value]));
}

function isChecked(tag) {
  return ['sv', 'en'].includes(tag);
}

test('every language file says the same things, all of them used, none borrowed from another', () => {
  const ids = [...FILES.sv.keys()].sort();
  assert.ok(ids.length > 20 && Object.keys(FILES).length >= 9);
  const source = ['words.ts', 'Handover.svelte', 'Turned.svelte', 'TurnedHours.svelte', 'Tongues.svelte']
    .map((name) => readFileSync(inRepository('ui/src/handover', name), 'utf8'))
    .join('\n');
  for (const [tag, text] of Object.entries(FILES)) {
    assert.deepEqual([...text.keys()].sort(), ids, tag);
    for (const [id, phrase] of text) {
      assert.equal(typeof phrase, 'string', `${tag} ${id} is a plain phrase`);
      if (tag !== 'sv') assert.notEqual(phrase, FILES.sv.get(id), `${tag} ${id}`);
    }
    const head = readFileSync(inRepository(`data/texts/handover.${tag}.ftl`), 'utf8');
    assert.equal(/No native speaker has checked/.test(head), !isChecked(tag), tag);
  }
  const put = ['call', 'text', ...[1, 2, 3, 4, 5, 6, 7].map((day) => `day-${day}`)];
  assert.deepEqual(
    ids.filter((id) => !put.includes(id) && !source.includes(`'${id}'`)),
    [],
  );
});

test('Thai is drawn as letters where the computer has none of its own', async () => {
  await withPage(host, {}, async (page) => {
    await turn(page, 'kvinnofridslinjen');
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'));
    const [own, bundled] = await page.locator('dialog button[lang="th"]').evaluate((button) => {
      const width = (font) => {
        button.style.fontFamily = font;
        const letters = document.createRange();
        letters.selectNodeContents(button);
        return letters.getBoundingClientRect().width;
      };
      return [width(''), width("'Lotsen Thai'")];
    });
    assert.equal(own, bundled);
  });
});
