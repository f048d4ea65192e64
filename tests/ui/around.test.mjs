/** Looking round: the map, what one can browse, what the data are, the menu; and the keys that lead there. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answersIn } from './fixtures/answers.mjs';
import { startBrowser, withPage } from './harness.mjs';
import { letters } from './sight.mjs';
import { search, VIEWS } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const { regions, contents, shelves, about } = answersIn('sv');
const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const title = (page) => page.locator('#view-title');
/** As on a tile: without "län". */
const short = (county) => county.replace(/s? län$/, '');
const asked = (page, command) =>
  page.evaluate(
    (name) => mock.calls.filter((call) => call.command === name).map((call) => call.request),
    command,
  );

test('the map has every county once, as a button, and no two in one place', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').waitFor();
    assert.equal(await focusedId(page), 'view-title');
    const tiles = await page.locator('[id^="county-"]').evaluateAll((all) =>
      all.map((tile) => {
        const { left, top, right, bottom } = tile.getBoundingClientRect();
        return { code: tile.id.slice(7), name: tile.innerText, left, top, right, bottom };
      }),
    );
    assert.deepEqual(
      Object.fromEntries(tiles.map(({ code, name }) => [code, name]).sort()),
      Object.fromEntries(regions.map(({ county }) => [county.code, short(county.name)]).sort()),
    );
    const overlap = (one, other) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    for (const [at, one] of tiles.entries()) {
      assert.ok(!tiles.slice(at + 1).some((other) => overlap(one, other)), one.name);
    }
    const north = (code) => tiles.find((tile) => tile.code === code).top;
    assert.ok(north('25') < north('20') && north('20') < north('01') && north('01') < north('12'));
  });
});

/** From which county an arrow leads where. */
const ARROWS = [
  ['25', 'ArrowDown', '24'],
  ['24', 'ArrowDown', '22'],
  ['22', 'ArrowLeft', '23'],
  ['23', 'ArrowDown', '20'],
  ['20', 'ArrowUp', '23'],
  ['14', 'ArrowDown', '13'],
  ['01', 'ArrowLeft', '04'],
  ['04', 'ArrowRight', '01'],
  ['09', 'ArrowDown', '10'],
  ['12', 'ArrowRight', '07'],
  // The edges end there.
  ['25', 'ArrowUp', '25'],
  ['25', 'ArrowLeft', '25'],
  ['12', 'ArrowDown', '12'],
];

test('a name too long for its tile breaks where its parts meet, never inside one', async () => {
  await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
    await letters(page, 200);
    await page.keyboard.press('Control+k');
    await page.locator('#county-25').waitFor();
    const pieces = await page.locator('[id^="county-"] span[lang="sv"]').evaluateAll((names) =>
      names.flatMap(({ childNodes }) =>
        [...childNodes].flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
          return node.nodeType === Node.TEXT_NODE ? [{ piece: node.data, lines }] : [];
        }),
      ),
    );
    assert.ok(pieces.length > 21, 'some names have parts');
    assert.deepEqual(
      pieces.filter(({ piece, lines }) => lines > 1 && !piece.includes(' ')),
      [],
    );
  });
});

test('arrows move on the map as on a map; the Tab key stops at it once', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').waitFor();
    for (const [from, key, to] of ARROWS) {
      await page.locator(`#county-${from}`).focus();
      await page.keyboard.press(key);
      assert.equal(await focusedId(page), `county-${to}`, `${key} from ${from}`);
      assert.equal(await page.locator('[id^="county-"][tabindex="0"]').count(), 1);
    }
  });
});

test('my place from the map: county, municipality, and on with the question', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.getByRole('button', { name: 'Välj plats på karta' }).click();
    await page.locator('#county-13').click();
    await page.getByRole('heading', { name: 'Hallands län' }).waitFor();
    assert.equal(await focusedId(page), 'county-title', 'the list is read from its name');
    const names = await page.locator('section[aria-label="Kommuner"] li').allTextContents();
    const halland = regions.find(({ county }) => county.code === '13');
    assert.deepEqual(
      names.map((name) => name.trim()),
      ['Hela Hallands län', ...halland.municipalities.map(({ name }) => name)],
    );
    await page.getByRole('button', { name: 'Kungsbacka' }).click();
    assert.equal(await page.locator('#place').inputValue(), 'Kungsbacka');
    assert.equal(await focusedId(page), 'search');
    assert.equal(await title(page).count(), 0);
    await page.locator('#row-0').waitFor();
    const last = (await asked(page, 'search')).at(-1);
    assert.deepEqual([last.text, last.place], ['socialjour', '1384']);
  });
});

test('on the map a letter is the beginning of a place', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').waitFor();
    await page.keyboard.type('kungs');
    await page.locator('#places').waitFor();
    assert.equal(await page.locator('#place').inputValue(), 'kungs');
    await page.keyboard.press('Enter');
    assert.equal(await title(page).count(), 0, 'the map has done what it was opened for');
    assert.equal(await page.locator('#place').inputValue(), 'Kungsbacka');
  });
});

test('Escape takes one step: county, map, text; and each gives the focus back', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Vara' }).focus();
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'county-14');
    await page.keyboard.press('Escape');
    assert.deepEqual(
      [await title(page).count(), await focusedId(page), await page.locator('#search').inputValue()],
      [0, 'search', 'socialjour'],
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#search').inputValue(), '');
  });
});

test('browsing: subjects, kinds and forms with their counts; what stands under one; its card; and back step by step', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.press('Control+b');
    const all = [...contents.topics, ...contents.kinds, ...contents.formats];
    await page.locator(`#shelf-${all[0].by}-${all[0].id}`).waitFor();
    for (const { by, id, count, label } of all) {
      const text = await page.locator(`#shelf-${by}-${id}`).innerText();
      assert.ok(text.includes(String(count)) && text.includes(label), `${by} ${id}: ${text}`);
    }
    await page.locator('#shelf-topic-labour_exploitation').click();
    const { hits, shelf } = shelves.labour_exploitation;
    await page.locator('article ol li').first().waitFor();
    assert.equal(await title(page).textContent(), shelf.label);
    assert.equal(await focusedId(page), 'view-title');
    assert.deepEqual(
      await page.locator('article ol li button').allTextContents(),
      hits.map(({ name }) => name),
    );
    const first = page.locator('article ol li button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('#card-title').waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await first.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'shelf-topic-labour_exploitation');
    await page.keyboard.press('Escape');
    assert.deepEqual([await title(page).count(), await focusedId(page)], [0, 'search']);
  });
});

test('typing closes what was looked through and asks', async () => {
  await withPage(host, {}, async (page) => {
    await VIEWS['browse-shelf'](page);
    await page.keyboard.type('prevent');
    await page.getByRole('option', { name: /Preventell/ }).waitFor();
    assert.equal(await title(page).count(), 0);
  });
});

test('Enter in the search field never opens a row that a view covers', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.keyboard.press('Control+b');
    await title(page).waitFor();
    await page.locator('#search').focus();
    await page.keyboard.press('Enter');
    await page.locator('#row-0').waitFor();
    assert.deepEqual(await asked(page, 'card'), []);
  });
});

test('about the data: edition, counts, limits, ages, coverage, sources', async () => {
  await withPage(host, {}, async (page) => {
    await VIEWS.about(page);
    const said = (await page.locator('article').innerText()).replaceAll('\u00a0', ' ');
    for (const words of [
      'Utgåva 2026-11, sammanställd 22 november 2026',
      `${about.records} poster`,
      `${about.numbers} telefonnummer, alla med källa`,
      'Ingen har ringt numren',
      'ringer inte, larmar inte och anmäler inte',
      'Mycket gammal uppgift',
      'GeoNames (geonames.org), CC BY 4.0',
      'MIT eller Apache-2.0',
    ]) {
      assert.ok(said.includes(words), words);
    }
    const rows = [about.coverage.sweden, ...about.coverage.counties];
    const share = (row, count) => `${count} av ${row.municipalities}`;
    for (const row of rows.slice(1)) {
      const name = await page.locator(`#county-${row.code}`).innerText();
      assert.deepEqual(name.split(/\s*\n\s*/), [short(row.area), share(row, row.way_in)]);
    }
    await page.getByRole('button', { name: 'Ungdomsmottagning', exact: true }).click();
    const halland = rows.find(({ code }) => code === '13');
    await page.getByRole('button', { name: `Halland ${share(halland, halland.youth_clinic)}` }).click();
    await page.getByRole('heading', { name: 'Hallands län' }).waitFor();
    await page.getByText(`${about.publishers.length} utgivare`).click();
    assert.ok(await page.getByText(about.publishers[0].name).first().isVisible());
  });
});

test('the menu: every way is a button; it closes with Escape and when the focus leaves it', async () => {
  await withPage(host, {}, async (page) => {
    const menu = page.getByRole('button', { name: 'Meny' });
    await menu.click();
    assert.equal(await menu.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await menu.getAttribute('aria-expanded'), 'false');
    assert.ok(await menu.evaluate((element) => element === document.activeElement));
    await menu.click();
    await page.locator('#search').focus();
    assert.equal(await menu.getAttribute('aria-expanded'), 'false');

    await menu.click();
    await page.locator('#menu').getByRole('button', { name: 'Bläddra' }).click();
    await page.locator('#shelf-topic-emergency').waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await menu.evaluate((element) => element === document.activeElement));
    await menu.click();
    await page.locator('#menu').getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What is it about?' }).waitFor();
  });
});

test('Alt and a digit open the situation or the row that bears it; a digit alone is typed', async () => {
  await withPage(host, {}, async (page) => {
    await page.locator('#here-title').waitFor();
    await page.keyboard.down('Alt');
    assert.equal(await page.locator('#tile-partner-violence').getByText('6', { exact: true }).count(), 1);
    await page.keyboard.press('Digit6');
    await page.keyboard.up('Alt');
    await page.locator('#view-title', { hasText: 'Våld i en nära relation' }).waitFor();
    assert.equal(await page.locator('#search').inputValue(), '');
    await page.keyboard.press('Escape');

    await page.keyboard.type('112');
    assert.equal(await page.locator('#search').inputValue(), '112', 'a number is something one types');
    await search(page, 'kvinnofridslinjen');
    await page.keyboard.press('Alt+Digit2');
    await page.locator('#card-title').waitFor();
    assert.deepEqual(
      (await asked(page, 'card')).map(({ id }) => id),
      ['socialjour-kungsbacka'],
    );
  });
});

test('in an answer Alt and a digit open the line that bears it', async () => {
  await withPage(host, {}, async (page) => {
    await VIEWS.answer(page);
    await page.keyboard.press('Alt+Digit2');
    await page.locator('#card-title', { hasText: 'Nödnumret 112' }).waitFor();
  });
});

test('Alt and a digit never open a row that does not answer the text in the box', async () => {
  await withPage(host, { settings: { echo: true, hold: ['search'] } }, async (page) => {
    await page.keyboard.type('a');
    await page.evaluate(() => mock.release(0));
    await page.locator('#results[aria-busy="false"]').waitFor();
    await page.keyboard.type('b');
    await page.keyboard.press('Alt+Digit1');
    await page.waitForTimeout(50);
    assert.deepEqual(await asked(page, 'card'), []);
  });
});

/** What is odd about the clock, and what is said of it. */
const CLOCKS = [
  [{ code: 'before-edition', args: [['date', '2026-11-22']] }, 'den står före 22 november 2026'],
  [{ code: 'other-zone', args: [] }, 'Lotsen räknar med svensk tid'],
];

test('a computer clock that goes wrong is told of in one sentence', async () => {
  for (const [clock, words] of CLOCKS) {
    await withPage(host, { settings: { clock }, look: { timezoneId: 'Asia/Tokyo' } }, async (page) => {
      await page.getByText(words).waitFor();
      assert.equal((await asked(page, 'start'))[0].local_offset, 540);
      await search(page, 'socialjour');
      assert.ok(await page.getByText(words).isVisible(), 'in every view');
    });
  }
});

for (const [command, view, way] of [
  ['regions', 'Control+k', 'Välj plats'],
  ['contents', 'Control+b', 'Bläddra'],
  ['about', 'Control+i', 'Om uppgifterna'],
]) {
  test(`a failing command is a calm sentence, and the way back is there: ${command}`, async () => {
    await withPage(host, { settings: { fail: { [command]: 'broken' } } }, async (page) => {
      await page.keyboard.press(view);
      await page.locator('#view-title', { hasText: way }).waitFor();
      await page.getByText('Något gick fel i programmet').waitFor();
      assert.ok(await page.getByRole('button', { name: /^112/ }).first().isVisible());
      await page.keyboard.press('Escape');
      assert.equal(await title(page).count(), 0);
    });
  });
}
