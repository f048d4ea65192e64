/** A card on paper: one page, the right size, what a person needs and nothing else. Read back by poppler and zbar. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPage, startBrowser, withPage } from './harness.mjs';
import { openFirst, preview } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const folder = mkdtempSync(join(tmpdir(), 'lotsen-print-'));
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });
const flat = (text) => text.replace(/\s+/g, ' ');

/** What a printer would get: its pages, their size in points, its text, and what a camera reads on it. */
async function print(page, name) {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const info = run('pdfinfo', file);
  run('pdftoppm', '-r', '200', '-png', '-singlefile', file, join(folder, name));
  return {
    pages: Number(/Pages: +(\d+)/.exec(info)[1]),
    size: /Page size: +([\d.]+) x ([\d.]+)/.exec(info).slice(1).map(Math.round),
    title: /Title: +(.*)/.exec(info)?.[1].trim(),
    text: flat(run('pdftotext', '-layout', file, '-')),
    read: () => run('zbarimg', '--quiet', '--raw', join(folder, `${name}.png`)).trim(),
  };
}

const SIZES = { a6: [298, 420], a4: [595, 842] };
/** What was typed, what stands on the paper in Swedish, and in English; the codes on it. */
const CARDS = [
  {
    typed: 'kvinnofridslinjen',
    always: ['Kvinnofridslinjen', '020-50 50 50'],
    sv: ['Öppet dygnet runt', 'Enligt NCK, sidan daterad 16 januari 2024', 'Utskrivet 22 november 2026'],
    en: ['Open day and night', 'Printed 22 November 2026'],
    address: 'tel:+4620505050',
  },
  {
    typed: 'orostelefonen',
    always: ['020-100 200', '09.00–12.00'],
    sv: ['måndag–fredag', 'Källan saknar datum', 'utgåva 2026-11'],
    en: ['Monday–Friday', 'The source bears no date', 'edition 2026-11'],
    address: 'tel:+4620100200',
  },
  {
    typed: 'mottagningen',
    always: ['+46 8 123 130 80 33 21', '13.00–16.30'],
    sv: ['24 december 2026', '6 januari 2027', 'litar på den.'],
    en: ['24 December 2026', '6 January 2027', 'rely on it.'],
  },
];

for (const { typed, always, address, ...words } of CARDS) {
  for (const [lang, locale] of Object.entries({ sv: 'sv-SE', en: 'en-GB' })) {
    for (const paper of ['a6', 'a4']) {
      test(`one page with all that counts, and no more: ${typed}, ${lang}, ${paper}`, async () => {
        await withPage(host, { look: { locale, colorScheme: 'dark' } }, async (page) => {
          await preview(page, typed, paper);
          const printed = await print(page, `${typed}-${lang}-${paper}`);
          assert.deepEqual([printed.pages, printed.size], [1, SIZES[paper]]);
          for (const part of [...always, ...words[lang]])
            assert.ok(printed.text.includes(part), `${part} in ${printed.text}`);
          // The window's own words stay on the screen.
          assert.doesNotMatch(printed.text, /114 14|Tillbaka|Back|A4|Sök/);
          assert.equal(printed.title, 'Lotsen');
          if (address) assert.equal(printed.read(), address);
        });
      });
    }
  }
}

test('what is past its day says so on paper', async () => {
  await withPage(host, {}, async (page) => {
    await preview(page, 'kvinnofridslinjen', 'a6');
    const { text } = await print(page, 'outdated');
    assert.match(
      text,
      /Skulle ha kontrollerats senast \d+ \w+ \d{4}\. Kontrollera uppgiften innan du litar på den\./,
    );
  });
});

test('a handbook is printed with its address, without a code', async () => {
  await withPage(host, {}, async (page) => {
    await preview(page, 'manual', 'a6');
    const { pages, text } = await print(page, 'handbook');
    assert.equal(pages, 1);
    assert.match(text, /https?:\/\//);
    assert.throws(() => run('zbarimg', '--quiet', '--raw', join(folder, 'handbook.png')));
  });
});

test('without a card nothing reaches a printer, whatever stands on the screen', async () => {
  await withPage(host, {}, async (page) => {
    await page.locator('#search').fill('kvinnofridslinjen');
    await page.locator('#results[aria-busy="false"]').waitFor();
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await page.keyboard.press('Control+p');
    assert.equal(await page.evaluate(() => window.printed), undefined);
    assert.equal((await print(page, 'nothing')).text.trim(), '');
  });
});

test('a card that was printed is gone from the printer when the next one opens', async () => {
  await withPage(host, {}, async (page) => {
    await preview(page, 'kvinnofridslinjen', 'a6');
    await page.keyboard.press('Escape');
    await openFirst(page, 'orostelefonen');
    assert.equal((await print(page, 'gone')).text.trim(), '');
  });
});

test('Ctrl+P shows it first; only the button prints; Escape goes back to the card', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.evaluate(() => {
      window.titles = [];
      window.print = () => window.titles.push(document.title);
    });
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Skriv ut' });
    await dialog.waitFor();
    assert.deepEqual(await page.evaluate(() => window.titles), []);
    await dialog.getByRole('button', { name: 'Skriv ut nu' }).click();
    assert.deepEqual(await page.evaluate(() => window.titles), ['Lotsen']);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await page.locator('#card-title').textContent(), 'Kvinnofridslinjen');
  });
});

test('if it cannot be shown, a calm sentence and nothing to print', async () => {
  const { page, close } = await openPage(host, { settings: { fail: { handout: 'broken' } } });
  await openFirst(page, 'kvinnofridslinjen');
  await page.keyboard.press('Control+p');
  await page.getByText('Det gick inte att visa utskriften.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Skriv ut nu' }).count(), 0);
  assert.equal((await print(page, 'failed')).text.trim(), '');
  await close();
});
