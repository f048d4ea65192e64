/** What a card tells, one step away or at once: days off, how it is known, where it is suggested; and the contact card. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage, startBrowser, withPage } from './harness.mjs';
import { openFirst } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

test('the week has the days off that come, closed, by the clock or openly unknown', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'socialjour');
    for (const [day, hours] of [
      ['24 december 2026, julafton', 'Stängt'],
      ['25 december 2026, juldagen', 'Inte känt – ring och hör'],
      ['5 januari 2027, trettondagsafton', '08.00–12.00'],
    ])
      await page.getByRole('row', { name: `${day} ${hours}`, exact: true }).waitFor();
  });
});

test('how each thing is known is one step away, by the keyboard too', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    const known = page.getByText(
      /^Du kan vara anonym: enligt NCK\. Sidan daterad maj 2023 · Läst 22 november 2026 · /,
    );
    assert.equal(await known.isVisible(), false);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await known.waitFor();
    // What nobody says has nobody who says it.
    assert.equal(await page.getByText(/^Samtalet spelas in: enligt/).count(), 0);
  });
});

test('a procedure says whom to call beside each step, and who says the step', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'orosanmälan');
    const steps = page.locator('article ol > li');
    await steps
      .getByRole('button', { name: /020, 390 000/ })
      .first()
      .waitFor();
    await page.locator('summary').first().click();
    await page.getByText(/^Steg 1: enligt Polismyndigheten\. /).waitFor();
  });
});

test('a situation that suggests a line leads to its answer', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.getByRole('button', { name: 'Människohandel eller prostitution i huset' }).click();
    await page.locator('article ol li').first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'view-title');
    assert.equal(await page.locator('#search').inputValue(), '');
  });
});

test('a contact card is copied by the host, and only its name is said', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.getByRole('button', { name: 'Kopiera som kontaktkort' }).click();
    await page.getByText('Kopierat som kontaktkort (vCard): Kvinnofridslinjen').waitFor();
    const { request } = await page.evaluate(() =>
      mock.calls.findLast(({ command }) => command === 'copy_vcard'),
    );
    assert.deepEqual(request, { id: 'kvinnofridslinjen', lang: 'sv', place: null });
  });
});

test('a contact card that cannot be copied says what to do instead', async () => {
  const { page, close } = await openPage(host, {
    settings: { fail: { copy_vcard: { code: 'clipboard', args: [] } } },
  });
  await openFirst(page, 'kvinnofridslinjen');
  await page.getByRole('button', { name: 'Kopiera som kontaktkort' }).click();
  await page.getByText('Det gick inte att kopiera. Skriv av från skärmen.').waitFor();
  await close();
});

test('a record without anything is a card all the same, and offers nothing it does not have', async () => {
  await withPage(host, {}, async (page) => {
    await openFirst(page, 'utan');
    await page.getByText('Inget nummer är känt.').waitFor();
    for (const name of ['Skriv ut', /^Visa för någon/, 'Kopiera som kontaktkort', /^Kopiera/])
      assert.equal(await page.locator('section').getByRole('button', { name }).count(), 0, String(name));
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+p');
    assert.equal(await page.locator('dialog[open]').count(), 0);
  });
});
