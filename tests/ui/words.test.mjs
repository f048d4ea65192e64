/** What the page says: language, live region, copying, places, failures. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, withPage } from './harness.mjs';
import { openFirst, search } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const lastCall = (page, command) =>
  page.evaluate((name) => mock.calls.findLast((call) => call.command === name)?.request, command);
const english = { look: { locale: 'en-GB' } };

async function threeNumbersStand(page) {
  for (const number of ['112', '114 14', '1177']) {
    assert.ok(
      await page.locator('section').getByText(number, { exact: true }).first().isVisible(),
      `${number} is not in sight`,
    );
  }
}

test('the language follows the computer, Swedish or else English', async () => {
  for (const [locale, lang] of [
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ]) {
    await withPage(host, { look: { locale } }, async (page) => {
      assert.equal(await page.locator('html').getAttribute('lang'), lang, locale);
      assert.equal((await lastCall(page, 'start')).lang, lang);
    });
  }
});

test('changing the language asks for everything anew and keeps question, card and focus', async () => {
  await withPage(host, english, async (page) => {
    await openFirst(page, 'orosanmälan');
    await page.getByRole('heading', { name: 'Report of concern for a child' }).waitFor();
    const menu = page.locator('[aria-controls="menu"]');
    await menu.click();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { name: 'Orosanmälan för barn' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
    assert.equal(await page.locator('#search').inputValue(), 'orosanmälan');
    assert.ok(await menu.evaluate((element) => element === document.activeElement), 'the focus is not lost');
    for (const command of ['start', 'search', 'card'])
      assert.equal((await lastCall(page, command)).lang, 'sv', command);
    await page.getByText('Polisen, inte akut').waitFor();
  });
});

test('my role goes with the question', async () => {
  await withPage(host, {}, async (page) => {
    await page.getByLabel('Min roll').selectOption({ label: 'Hotell' });
    await search(page, 'nmt');
    assert.equal((await lastCall(page, 'search')).role, 'hotel');
    await page.getByLabel('Min roll').selectOption({ label: 'ingen vald' });
    assert.equal((await lastCall(page, 'search')).role, null);
  });
});

test('a screen reader hears how many, the first name, and its number in groups', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    await page
      .getByRole('status')
      .getByText('Visar 7 träffar. Först: Kvinnofridslinjen, 020, 50 50 50.')
      .waitFor({ state: 'attached' });
    await search(page, 'qwxz');
    await page
      .getByRole('status')
      .getByText(/^Inget liknar det du skrev/)
      .waitFor({ state: 'attached' });
  });
});

test('the number is shown as published and heard in groups', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    const row = page.getByRole('option', {
      name: /^Kvinnofridslinjen 020, 50 50 50/,
    });
    await row.waitFor();
    assert.ok(await row.getByText('020-50 50 50', { exact: true }).isVisible());
  });
});

test('what a hit is found by, reached through and doubtful about is said in its row', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    await page.getByRole('group', { name: 'Exakt träff' }).waitFor();
    await page.getByText('Via Nödnumret 112: Be att få bli kopplad till socialjouren.').waitFor();
    await page.getByText('Ämne: Våld i nära relation').waitFor();
    await page.getByRole('option', { name: /Preventell.*Kontrollera numret/ }).waitFor();
    assert.deepEqual(await page.locator('mark').allTextContents(), ['Kvinnofridslinjen']);
    assert.equal(await page.getByText('not-yet-known').count(), 0, 'a reason of a newer core is left out');
  });
});

test('a line for another place is warned of before it is called', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'koordinator kungsbacka');
    await page.locator('.warning').getByText('Gäller andra platser än Kungsbacka').waitFor();
  });
});

test('"always open" is said of the first number only, and nothing about a call of a handbook', async () => {
  await withPage(host, {}, async (page) => {
    await page.getByRole('button', { name: /Råd om vård/ }).click();
    await page.getByText('08-123 130 80', { exact: true }).waitFor();
    assert.equal(await page.locator('article').getByText('Öppet dygnet runt').count(), 1);
    await openFirst(page, 'manual');
    assert.equal(await page.getByText('Vad ett samtal innebär').count(), 0);
  });
});

test('a place that needs no telling apart is said by its name alone', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'koordinator kungsbacka');
    await page.getByText('Visar för Kungsbacka', { exact: true }).waitFor();
  });
});

test('"did you mean" takes the word when asked to', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinofrdslinjen');
    await page.getByRole('button', { name: 'kvinnofridslinjen' }).click();
    assert.equal(await page.locator('#search').inputValue(), 'kvinnofridslinjen');
    await page.getByRole('group', { name: 'Exakt träff' }).waitFor();
  });
});

test('the place read out of the text is said, and another of that name can be meant', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'järna');
    await page.getByText('Visar för Järna, Södertälje, Stockholms län').waitFor();
    await page.getByRole('button', { name: 'Järna, Vansbro, Dalarnas län' }).click();
    assert.deepEqual(await lastCall(page, 'search'), {
      text: 'järna',
      lang: 'sv',
      place: '2702263',
      role: null,
      limit: 20,
    });
    assert.equal(await page.locator('#place').inputValue(), '', 'my place itself is untouched');
    await page.locator('#search').fill('manual');
    assert.equal((await lastCall(page, 'search')).place, null, 'it was meant for that question only');
  });
});

test('copying names the line and says which number came onto the clipboard', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'socialjour');
    await page.getByRole('button', { name: /Kopiera numret 031/ }).click();
    await page.getByRole('status').getByText('Kopierat: 031-365 87 00').waitFor();
    assert.deepEqual(await lastCall(page, 'copy_line'), {
      owner: 'socialjour-kungsbacka',
      index: 0,
    });
    await page.keyboard.press('Control+c');
    await page.getByRole('status').getByText('Kopierat: 112').waitFor();
    assert.deepEqual(
      await lastCall(page, 'copy_line'),
      { owner: 'sos-112', index: 0 },
      'a line of another record is copied as its',
    );
  });
});

test('Ctrl+C leaves a selection alone', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'socialjour');
    await page.locator('#search').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    assert.equal(await lastCall(page, 'copy_line'), undefined);
  });
});

test('a clipboard that refuses is said', async () => {
  await withPage(
    host,
    { settings: { fail: { copy_line: { code: 'clipboard', args: [] } } } },
    async (page) => {
      await openFirst(page, 'socialjour');
      await page.keyboard.press('Control+c');
      await page.getByRole('status').getByText('Det gick inte att kopiera').waitFor();
    },
  );
});

test('a card tells what is not known as openly as what is', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'preventell');
    await page.getByText('Tider ej kända – ring och hör').waitFor();
    await page.getByText('Inte känt om det kostar eller syns på telefonräkningen').waitFor();
    await page.getByText(/Enligt Metro, sidan saknar datum · Andrahandsuppgift/).waitFor();
  });
});

test('a card tells dates in words, a week as a table, a conclusion as ours', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page
      .getByText(/Enligt NCK, sidan daterad maj 2023/)
      .first()
      .waitFor();
    await page.getByText('svenska, engelska, arabiska, tigrinja').waitFor();
    await openFirst(page, 'socialjour');
    await page.getByRole('row', { name: 'måndag–torsdag 00.00–08.00, 16.30–24.00' }).waitFor();
    await openFirst(page, 'koordinator kungsbacka');
    await page.getByText('Vår slutsats, ingen källa säger det').waitFor();
  });
});

test('no card holds a link', async () => {
  for (const text of ['manual', 'ecpat', 'kvinnofridslinjen']) {
    await withPage(host, {}, async (page) => {
      await openFirst(page, text);
      assert.equal(await page.locator('a, [href]:not(link)').count(), 0);
    });
  }
});

test('without a start the three numbers stand, and the search still works', async () => {
  await withPage(
    host,
    { settings: { fail: { start: { code: 'dataset-corrupt', args: [] } } } },
    async (page) => {
      await page.getByText('Uppgifterna gick inte att läsa').waitFor();
      await threeNumbersStand(page);
      await search(page, 'kvinnofridslinjen');
      await threeNumbersStand(page);
    },
  );
});

test('a search that fails says so calmly, and the standing lines are its answer', async () => {
  await withPage(host, { settings: { fail: { search: 'panicked at src/lib.rs:12' } } }, async (page) => {
    await search(page, 'våld');
    await page.locator('main').getByText('Något gick fel i programmet').waitFor();
    assert.equal(await page.getByText('panicked').count(), 0, 'nobody at a desk is helped by that');
    assert.equal(await page.locator('#results').getByRole('option').count(), 3);
    await threeNumbersStand(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nödnumret 112' }).waitFor();
  });
});

test('a card that cannot be shown says so, and Escape leads back to the list', async () => {
  const fail = { card: { code: 'no-such-record', args: [['id', 'x']] } };
  await withPage(host, { settings: { fail } }, async (page) => {
    await openFirst(page, 'socialjour');
    await page
      .getByRole('heading', {
        name: 'Det kortet finns inte i den här utgåvan.',
      })
      .waitFor();
    await threeNumbersStand(page);
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#results').isVisible());
  });
});

test('a reply of the wrong shape costs one view, not the program', async () => {
  await withPage(host, {}, async (page) => {
    await page.evaluate(() => (mock.spoil = true));
    await page.locator('#search').fill('våld');
    await page.locator('main').getByText('Något gick fel i programmet').waitFor();
    await threeNumbersStand(page);
    await page.evaluate(() => (mock.spoil = false));
    await page.getByRole('button', { name: 'Töm sökfältet' }).last().click();
    await search(page, 'socialjour');
    assert.ok(await page.locator('#row-0').isVisible());
  });
});

test('without the host there is still the page with its three numbers', async () => {
  const everything = { start: 1, search: 1, card: 1, places: 1, copy_line: 1 };
  await withPage(host, { settings: { fail: everything } }, async (page) => {
    await page.keyboard.type('våld');
    await page.locator('main').getByText('Något gick fel i programmet').waitFor();
    await threeNumbersStand(page);
  });
});
