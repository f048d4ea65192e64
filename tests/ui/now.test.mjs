/** Whom to call now: the start page, the answer to a situation, and states as time goes by. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answersIn } from './fixtures/answers.mjs';
import { startBrowser, withPage } from './harness.mjs';
import { choosePlace, chooseTile, openFirst, search, VIEWS } from './views.mjs';

let host;
before(async () => (host = await startBrowser()));
after(() => host.stop());

const LANGS = [
  { lang: 'sv', locale: 'sv-SE' },
  { lang: 'en', locale: 'en-GB' },
];
const TILE = 'trafficking-in-the-house';
/** Not near the turn of a minute: so many seconds on, the page has asked again so many times. */
const BEGIN = new Date('2026-11-22T03:10:20+01:00');
const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const tiles = (page) => page.locator('[id^="tile-"] .name').allTextContents();
const rows = (page, heading) =>
  page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) });
const texts = (row, part) => row.locator(part).allTextContents();
const asked = (page, command) =>
  page.evaluate(
    (name) => mock.calls.filter((call) => call.command === name).map((call) => call.request),
    command,
  );

for (const { lang, locale } of LANGS) {
  const { situations, here, now } = answersIn(lang);

  test(`the tiles stand in the order of the core, for the role chosen: ${lang}`, async () => {
    await withPage(host, { look: { locale } }, async (page) => {
      await page.locator('#here-title').waitFor();
      assert.deepEqual(
        await tiles(page),
        situations[''].map(({ name }) => name),
      );
      assert.deepEqual(
        await page.locator('[id^="tile-"] .meaning').allTextContents(),
        situations[''].map(({ meaning }) => meaning),
      );
      await page.locator('select').selectOption('hotel');
      const last = situations.hotel.findIndex(({ name }, at) => name !== situations[''][at].name);
      await page
        .locator('[id^="tile-"] .name')
        .nth(last)
        .filter({ hasText: situations.hotel[last].name })
        .waitFor();
      assert.deepEqual(
        await tiles(page),
        situations.hotel.map(({ name }) => name),
      );
      assert.deepEqual((await asked(page, 'situations')).at(-1), { lang, role: 'hotel' });
    });
  });

  test(`here: the same four lines in the same order, with and without a place: ${lang}`, async () => {
    await withPage(host, { look: { locale } }, async (page) => {
      const section = page.locator('section', { has: page.locator('#here-title') });
      await page.locator('#here-title').waitFor();
      assert.match(await section.innerText(), lang === 'sv' ? /Allmänna vägar/ : /General ways in/);
      assert.deepEqual(
        await texts(section, 'li .name'),
        here[''].map(({ name }) => name),
      );
      await choosePlace(page);
      assert.deepEqual(
        await texts(section, 'li .name'),
        here['1384'].map(({ name }) => name),
      );
      assert.deepEqual(
        here['1384'].map(({ kind }) => kind),
        ['coordinator', 'social_emergency', 'youth_clinic', 'police'],
      );
      assert.doesNotMatch(await section.innerText(), /Allmänna vägar|General ways/);
      assert.deepEqual(await texts(section, 'li .digits'), ['020-390 000', '031-365 87 00', '114 14']);
      const states =
        lang === 'sv' ? ['Klockslag okända – ring och hör', 'Öppet dygnet runt'] : ['Open day and night'];
      for (const state of states) assert.ok((await section.innerText()).includes(state), state);
      assert.deepEqual((await asked(page, 'here')).at(-1), { lang, place: '1384' });

      await section.locator('li .copy').nth(1).click();
      await section.getByRole('status').getByText('031-365 87 00').waitFor();
    });
  });

  test(`an answer says whom to call, when others open and what to do: ${lang}`, async () => {
    await withPage(host, { look: { locale } }, async (page) => {
      await page.locator('#here-title').waitFor();
      await chooseTile(page, TILE);
      const reply = now[TILE];
      assert.equal(await focusedId(page), 'view-title');
      const article = page.locator('article');
      const said = await article.innerText();
      assert.equal(await page.locator('#view-title').innerText(), reply.situation.name);
      assert.ok(said.includes(reply.situation.meaning));
      const [call, later] = lang === 'sv' ? ['Ring nu', 'När de öppnar'] : ['Call now', 'When they open'];
      for (const [heading, lines] of [
        [call, reply.lines],
        [later, reply.later],
      ]) {
        const section = rows(page, heading);
        assert.deepEqual(
          await texts(section, 'li .name'),
          lines.map(({ name }) => name),
        );
        assert.deepEqual(
          await texts(section, 'li .digits'),
          lines.map(({ lines: [line] }) => line.shown),
        );
        for (const { why } of lines) assert.ok((await section.innerText()).includes(why), why);
      }
      const words =
        lang === 'sv'
          ? ['Öppet dygnet runt', 'Svarar ingen: Nödnumret 112, 112', 'Till dess: Polisen 114 14, 114 14']
          : ['Open day and night', 'If nobody answers: ', 'Until then: '];
      for (const word of words) assert.ok(said.includes(word), word);
      for (const { text } of [...reply.steps, ...reply.signs, ...reply.avoid, ...reply.law]) {
        assert.ok(said.includes(text), text);
      }
      const weak = [...reply.signs, ...reply.avoid, ...reply.law].filter(
        (statement) => statement.weak,
      ).length;
      assert.equal(await article.locator('.weak').count(), weak);
    });
  });
}

test('call and do stand side by side at 960 pixels, below each other in a narrow window', async () => {
  for (const [width, height, beside] of [
    [960, 640, true],
    [720, 480, false],
  ]) {
    await withPage(host, { look: { viewport: { width, height } } }, async (page) => {
      await chooseTile(page, TILE);
      const [left, right] = await page
        .locator('.sides > div')
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON()));
      assert.equal(right.left >= left.right, beside);
      assert.equal(right.top >= left.bottom, !beside);
      const number = await page.locator('article .digits').first().boundingBox();
      const standing = await page.locator('section').last().boundingBox();
      assert.ok(number.y + number.height <= standing.y, 'the first number is in sight without scrolling');
    });
  }
});

test('tiles and steps by keyboard alone; each Escape is one step, back to what was pressed', async () => {
  await withPage(host, {}, async (page) => {
    const tile = page.locator(`#tile-${TILE}`);
    await tile.waitFor();
    while ((await focusedId(page)) !== `tile-${TILE}`) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#view-title').waitFor();
    assert.equal(await focusedId(page), 'view-title');

    const link = page.getByRole('button', { name: /Kvinnofridslinjen/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('#card-title').waitFor();
    assert.equal(await focusedId(page), 'card-title');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card-title').count(), 0);
    assert.ok(await link.evaluate((element) => element === document.activeElement));

    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#view-title').count(), 0);
    assert.equal(await focusedId(page), `tile-${TILE}`);
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), 'search');
  });
});

test('in a narrow window too the way back from a card ends at what opened it', async () => {
  await withPage(host, { look: { viewport: { width: 720, height: 480 } } }, async (page) => {
    await chooseTile(page, TILE);
    const name = page.locator('article li .name').first();
    await name.click();
    await page.locator('#card-title').waitFor();
    await page.getByRole('button', { name: 'Tillbaka' }).last().click();
    assert.ok(await name.evaluate((element) => element === document.activeElement));
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    assert.equal(await focusedId(page), `tile-${TILE}`);
  });
});

test('typing over an answer asks, and Escape leads back to the answer', async () => {
  await withPage(host, {}, async (page) => {
    await chooseTile(page, TILE);
    await page.keyboard.type('prevent');
    await page.getByRole('option', { name: /Preventell/ }).waitFor();
    assert.equal(await page.locator('#view-title').count(), 0);
    await page.keyboard.press('Escape');
    await page.locator('#view-title').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), `tile-${TILE}`);
  });
});

test('Ctrl+C copies the first number of an answer and says which', async () => {
  await withPage(host, {}, async (page) => {
    await chooseTile(page, 'minor-exploited');
    await page.keyboard.press('Control+c');
    await page.getByText('Kopierat: 112').waitFor();
  });
});

test('rows and cards say whether somebody answers now', async () => {
  await withPage(host, {}, async (page) => {
    await search(page, 'kvinnofridslinjen');
    const row = (name) => page.getByRole('option', { name });
    assert.match(await row(/Kvinnofridslinjen/).innerText(), /Öppet dygnet runt/);
    assert.match(
      await row(/Stödtelefonen/).innerText(),
      /Kontorstid, vardagar\. Klockslag okända – ring och hör/,
    );
    await openFirst(page, 'ecpat');
    assert.match(await page.locator('article').innerText(), /Stängt, öppnar i morgon 15\.30/);
  });
});

test('each minute the states are asked for anew; nothing is painted again unless it changed, and the focus stays', async () => {
  await withPage(host, {}, async (page) => {
    await page.clock.install({ time: BEGIN });
    await page.reload();
    await chooseTile(page, 'minor-exploited');
    const counts = async () => [(await asked(page, 'now')).length, (await asked(page, 'here')).length];
    const button = page.locator('article li .copy').first();
    await button.focus();
    await page.evaluate(() => {
      window.painted = 0;
      new MutationObserver((changes) => (window.painted += changes.length)).observe(
        document.getElementById('app'),
        {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        },
      );
    });
    const before = await counts();
    await page.clock.runFor(61_000);
    const [answers, lines] = await counts();
    assert.deepEqual([answers - before[0], lines - before[1]], [1, 1]);
    assert.equal(await page.evaluate(() => window.painted), 0, 'the same answer is not painted again');

    await page.evaluate(() => (mock.later = true));
    await page.clock.runFor(60_000);
    await page.getByText('Öppet, stänger om 20 minuter').first().waitFor();
    assert.ok(await button.evaluate((element) => element === document.activeElement), 'the focus stays');
  });
});

/** Views that tell a state, beside the start page and the answer; how to get there, and what is asked again. */
const TIMELY = [
  ['hits', 'search', (page) => search(page, 'kvinnofridslinjen')],
  ['a card', 'card', (page) => openFirst(page, 'kvinnofridslinjen')],
  ['what one browses', 'shelf', (page) => VIEWS['browse-shelf'](page)],
];

for (const [what, command, show] of TIMELY) {
  test(`each minute the states of ${what} are asked for anew, and nothing moves`, async () => {
    await withPage(host, {}, async (page) => {
      await page.clock.install({ time: BEGIN });
      await page.reload();
      await show(page);
      if (command === 'search') {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
      }
      const seen = () =>
        page.evaluate(() => [
          document.activeElement.id,
          document.querySelector('[aria-selected="true"]')?.id,
          document.getElementById('search').value,
        ]);
      const before = await seen();
      const count = (await asked(page, command)).length;
      await page.evaluate(() => {
        window.painted = 0;
        new MutationObserver((changes) => (window.painted += changes.length)).observe(
          document.querySelector('main'),
          { subtree: true, childList: true, characterData: true, attributes: true },
        );
      });
      await page.clock.runFor(61_000);
      assert.equal((await asked(page, command)).length, count + 1);
      assert.equal(await page.evaluate(() => window.painted), 0, 'the same answer is not painted again');
      await page.evaluate(() => (mock.later = true));
      await page.clock.runFor(60_000);
      await page.locator('main').getByText('Öppet, stänger om 20 minuter').first().waitFor();
      assert.deepEqual(await seen(), before);
    });
  });
}

test('a text typed while its hits are asked for anew is never answered with the old ones', async () => {
  await withPage(host, { settings: { echo: true, hold: ['search'] } }, async (page) => {
    await page.clock.install({ time: BEGIN });
    await page.reload();
    await page.keyboard.type('a');
    await page.evaluate(() => mock.release(0));
    await page.locator('#results[aria-busy="false"]').waitFor();
    await page.clock.runFor(61_000);
    await page.keyboard.type('b');
    await page.evaluate(() => mock.release(1));
    await page.clock.runFor(50);
    assert.equal(await page.locator('[aria-selected="true"]').count(), 0);
    await page.keyboard.press('Enter');
    await page.evaluate(() => mock.release(mock.held.length - 1));
    await page.locator('#card-title').waitFor();
    assert.deepEqual(
      (await asked(page, 'card')).map(({ id }) => id),
      ['ab#0'],
    );
  });
});

test('an answer that cannot be given says so; the standing numbers and the way back are there', async () => {
  await withPage(host, { settings: { fail: { now: 'broken' } } }, async (page) => {
    await page.locator(`#tile-${TILE}`).click();
    await page.getByText('Något gick fel i programmet').waitFor();
    assert.equal(await focusedId(page), 'view-title');
    await page.keyboard.press('Escape');
    assert.equal(await focusedId(page), `tile-${TILE}`);
  });
});
