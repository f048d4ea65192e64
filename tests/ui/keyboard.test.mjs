/** The whole way without a mouse. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, withPage } from './harness.mjs';
import { openFirst, search } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const activeRow = (page) => page.locator('#search').getAttribute('aria-activedescendant');
const cardCalls = (page) =>
  page.evaluate(() =>
    mock.calls.filter(({ command }) => command === 'card').map(({ request }) => request.id),
  );

test('from the first letter to the copied number and back', async () => {
  await withPage(host, {}, async (page) => {
    assert.equal(await focusedId(page), 'search', 'the cursor is in the search field at once');
    await page.keyboard.type('kvinnofrid');
    await page.getByRole('option', { name: /Kvinnofridslinjen/ }).waitFor();
    assert.equal(await activeRow(page), null, 'no row is read aloud while typing');

    await page.keyboard.press('ArrowDown');
    assert.equal(await activeRow(page), 'row-1');
    await page.keyboard.press('End');
    assert.equal(await activeRow(page), 'row-6');
    await page.keyboard.press('ArrowDown');
    assert.equal(await activeRow(page), 'row-6', 'the list ends');
    await page.keyboard.press('Home');
    assert.equal(await activeRow(page), 'row-0');
    assert.equal(await page.locator('#row-0').getAttribute('aria-selected'), 'true');

    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kvinnofridslinjen' }).waitFor();
    assert.equal(await focusedId(page), 'card-title', 'a screen reader reads the card from its name');

    await page.keyboard.press('Control+c');
    await page.getByText('Kopierat: 020-50 50 50').waitFor();

    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card-title').count(), 0);
    assert.equal(await focusedId(page), 'search', 'closing the card gives the focus back to the field');
    assert.equal(await page.locator('#search').inputValue(), 'kvinnofrid', 'Escape takes one step, not two');

    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#search').inputValue(), '');
    assert.equal(await focusedId(page), 'search');
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'search', 'a further Escape does nothing');
  });
});

test('Ctrl+C in the list copies the number of the marked row and says which; never one of a row that is no longer true', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+c');
    await page.getByText('Kopierat: 112').waitFor();
    assert.equal(await focusedId(page), 'search');
    await page.keyboard.type('x');
    assert.equal(await page.getByText('Kopierat: 112').count(), 0, 'another question, another number');
  });
  await withPage(host, { settings: { hold: ['search'] } }, async (page) => {
    await page.keyboard.type('k');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(50);
    assert.equal(await page.evaluate(() => mock.calls.some(({ command }) => command === 'copy_line')), false);
  });
});

test('typing anywhere goes to the search field and closes the old card', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'preventell');
    await page.keyboard.press('Tab');
    await page.keyboard.type('x');
    assert.equal(await page.locator('#search').inputValue(), 'preventellx');
    assert.equal(
      await page.locator('#card-title').count(),
      0,
      'an old number must not stand beside a new question',
    );
  });
});

test('a step of a procedure leads to its line and Escape back to the procedure', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'orosanmälan');
    await page
      .locator('ol')
      .getByRole('button', { name: /Nödnumret 112/ })
      .press('Enter');
    await page.getByRole('heading', { name: 'Nödnumret 112' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Orosanmälan för barn' }).waitFor();
    assert.equal(await focusedId(page), 'card-title');
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'search');
    assert.deepEqual(await cardCalls(page), ['orosanmalan', 'sos-112', 'orosanmalan']);
  });
});

test('my place: Ctrl+L, a few letters, Enter, and the question is asked for that place', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.keyboard.press('Control+l');
    assert.equal(await focusedId(page), 'place');
    await page.keyboard.type('kun');
    await page.getByRole('option', { name: /^Kungsbacka/ }).waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#place').inputValue(), 'Kungsbacka');
    assert.equal(await focusedId(page), 'search', 'the place is set: on with the question');
    const last = await page.evaluate(
      () => mock.calls.findLast(({ command }) => command === 'search').request,
    );
    assert.deepEqual([last.text, last.place], ['socialjour', '1384']);

    await page.getByRole('button', { name: 'Ta bort min plats' }).press('Enter');
    assert.equal(await page.locator('#place').inputValue(), '');
    assert.equal(await focusedId(page), 'place', 'the focus is not lost with the button');
    const after = await page.evaluate(
      () => mock.calls.findLast(({ command }) => command === 'search').request,
    );
    assert.equal(after.place, null);
  });
});

test('Escape in the place field closes its list, then leads back to the search, and clears nothing', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.keyboard.press('Control+l');
    await page.keyboard.type('jär');
    await page.locator('#places').waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual([await focusedId(page), await page.locator('#places').count()], ['place', 0]);
    await page.keyboard.press('Escape');
    assert.deepEqual(
      [await focusedId(page), await page.locator('#search').inputValue()],
      ['search', 'socialjour'],
    );
  });
});

test('an unknown place is said, and leaves my place as it was', async () => {
  await withPage(host, {}, async (page) => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('qqq');
    await page.getByText('Ingen plats heter så').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#place').inputValue(), '');
  });
});

test('the help dialog opens with F1, keeps the keys to itself, and gives the focus back', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'socialjour');
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    await page.keyboard.type('x');
    assert.equal(await page.locator('#search').inputValue(), 'socialjour');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.deepEqual(
      [await focusedId(page), await page.locator('#search').inputValue()],
      ['search', 'socialjour'],
    );
  });
});

test('every stop of the Tab key can be seen, and the way round loses nothing', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.locator('#search').focus();
    const stops = new Set();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return 'body';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(element.getBoundingClientRect().left + 8, (top + bottom) / 2);
        return {
          name: element.id || element.textContent,
          ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          uncovered: element === hit || element.contains(hit),
        };
      });
      if (stop === 'body') continue;
      assert.ok(stop.ring, `no ring around ${stop.name}`);
      assert.ok(stop.uncovered, `covered: ${stop.name}`);
      stops.add(stop.name);
    }
    for (const name of ['place', 'role', 'Meny', 'Tillbaka', '112Fara just nu']) {
      assert.ok(
        [...stops].some((stop) => stop.replaceAll(/\s/g, '').includes(name.replaceAll(/\s/g, ''))),
        `${name} is never reached`,
      );
    }
  });
});

test('in a narrow window a covered list is not acted on: the first key uncovers it', async () => {
  await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
    await openFirst(page, 'socialjour');
    assert.equal(await page.locator('#results').isVisible(), false);
    await page.locator('#search').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#results').isVisible(), true);
    assert.deepEqual(await cardCalls(page), ['socialjour-kungsbacka']);
  });
});
