/** How to reach every view, by name. Shared by the audit, the pictures and the journeys. */

/** Types into the search field and waits for rows that answer it. */
export async function search(page, text) {
  await page.locator('#search').fill(text);
  await page.locator('#results[aria-busy="false"]').waitFor();
}

/** Searches and opens the first hit's card. */
export async function openFirst(page, text) {
  await search(page, text);
  await page.keyboard.press('Enter');
  await page.locator('#card-title').waitFor();
}

/** Takes Kungsbacka as my place. */
export async function choosePlace(page) {
  await page.keyboard.press('Control+l');
  await page.keyboard.type('kungs');
  await page.locator('#places').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#here-title', { hasText: 'Kungsbacka' }).waitFor();
}

/** Chooses a situation on the start page. */
export async function chooseTile(page, id) {
  await page.locator(`#tile-${id}`).first().click();
  await page.locator('article ol li').first().waitFor();
}

/** Opens the first hit's card and turns it toward a person, in their language. */
export async function turn(page, text, tongue) {
  await openFirst(page, text);
  await page.keyboard.press('F2');
  if (tongue) await page.locator(`dialog button[lang="${tongue}"]`).click();
  await page.locator('dialog article').waitFor();
}

/** Opens the first hit's card and shows what would be printed of it. */
export async function preview(page, text, paper) {
  await openFirst(page, text);
  await page.keyboard.press('Control+p');
  await page.locator('dialog .paper').waitFor();
  if (paper === 'a4') await page.locator('dialog [aria-pressed="false"]').click();
  await page.locator(`dialog .paper.${paper}`).waitFor();
}

/** Every view of the page: each leads there from an empty page. */
export const VIEWS = {
  empty: async (page) => {
    await page.locator('#here-title').waitFor();
  },
  'start-place': choosePlace,
  answer: (page) => chooseTile(page, 'trafficking-in-the-house'),
  'answer-minor': (page) => chooseTile(page, 'minor-exploited'),
  'answer-card': async (page) => {
    await chooseTile(page, 'trafficking-in-the-house');
    await page.locator('article li button').first().click();
    await page.locator('#card-title').waitFor();
  },
  'answer-failed': async (page) => {
    await page.locator('#tile-danger-now').first().click();
    await page.locator('#view-title').waitFor();
  },
  results: (page) => search(page, 'kvinnofridslinjen'),
  'results-misspelt': (page) => search(page, 'kvinofrdslinjen'),
  'results-place': (page) => search(page, 'koordinator kungsbacka'),
  'results-other-places': (page) => search(page, 'järna'),
  'results-told': (page) => search(page, 'han slår mig'),
  'answer-told': async (page) => {
    await search(page, 'han slår mig');
    await page.locator('#told-partner-violence').first().click();
    await page.locator('article ol li').first().waitFor();
  },
  'nothing-found': (page) => search(page, 'qwxz'),
  'start-failed': (page) => page.locator('#search').fill('våld'),
  card: (page) => openFirst(page, 'kvinnofridslinjen'),
  'card-through': (page) => openFirst(page, 'socialjour'),
  'card-second-hand': (page) => openFirst(page, 'preventell'),
  'card-procedure': (page) => openFirst(page, 'orosanmälan'),
  'card-resource': (page) => openFirst(page, 'manual'),
  'card-no-number': (page) => openFirst(page, 'ungdom'),
  'card-chat': (page) => openFirst(page, 'ecpat'),
  'card-long': (page) => openFirst(page, 'mottagningen'),
  'card-bare': (page) => openFirst(page, 'utan'),
  'card-failed': (page) => openFirst(page, 'kvinnofridslinjen'),
  'card-how-known': async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.locator('summary').first().click();
    await page.locator('details[open]').waitFor();
  },
  'card-copied': async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.keyboard.press('Control+c');
    await page.getByText('020-50 50 50').last().waitFor();
  },
  handover: (page) => turn(page, 'kvinnofridslinjen'),
  'handover-hours': (page) => turn(page, 'orostelefonen'),
  'handover-not-for': (page) => turn(page, 'nmt'),
  'handover-ar': (page) => turn(page, 'orostelefonen', 'ar'),
  'handover-th': (page) => turn(page, 'orostelefonen', 'th'),
  'handover-long': (page) => turn(page, 'mottagningen', 'ro'),
  'handover-failed': async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.keyboard.press('F2');
    await page.locator('dialog .failed, dialog article').first().waitFor();
  },
  print: (page) => preview(page, 'kvinnofridslinjen', 'a6'),
  'print-a4': (page) => preview(page, 'orostelefonen', 'a4'),
  'print-long': (page) => preview(page, 'mottagningen', 'a6'),
  'place-list': async (page) => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('jär');
    await page.locator('#places').waitFor();
  },
  'place-unknown': async (page) => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('qqq');
    await page.locator('#place-none:not(:empty)').waitFor();
  },
  'map-counties': async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').first().waitFor();
  },
  map: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('#county-14').first().press('Enter');
    await page.getByRole('button', { name: 'Vara' }).first().waitFor();
  },
  browse: async (page) => {
    await page.keyboard.press('Control+b');
    await page.locator('#shelf-topic-labour_exploitation').first().waitFor();
  },
  'browse-shelf': async (page) => {
    await page.keyboard.press('Control+b');
    await page.locator('#shelf-topic-labour_exploitation').first().click();
    await page.locator('article ol li').first().waitFor();
  },
  about: async (page) => {
    await page.keyboard.press('Control+i');
    await page.locator('article dl').first().waitFor();
  },
  menu: async (page) => {
    await page.locator('[aria-controls="menu"]').click();
  },
  clock: async (page) => {
    await page.locator('#here-title').waitFor();
  },
  explain: async (page) => {
    await page.locator('#explain-title').waitFor();
  },
  'idle-soon': async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.locator('.strip strong').waitFor();
  },
  restarted: async (page) => {
    await page.locator('.strip button').waitFor();
  },
  settings: async (page) => {
    await page.locator('[aria-controls="menu"]').click();
    await page.locator('#menu > button').nth(2).click();
    await page.locator('dialog fieldset').first().waitFor();
  },
  help: async (page) => {
    await page.keyboard.press('F1');
    await page.locator('dialog[open]').waitFor();
  },
};

/** Pages beside the page, without a script. */
export const PAGES = {
  numbers: (page) => page.goto(new URL('/numbers.html', page.url()).href),
  dull: async (page) => {
    await page.goto(new URL('/dull.html', page.url()).href);
    await page.locator('summary').click();
  },
};

/** What the mocked host must be told for a view. */
export function settingsOf(view) {
  if (view === 'explain') return { desk: { explained: false } };
  if (view === 'idle-soon') return { desk: { idle_seconds: 10 } };
  if (view === 'restarted') return { restarted: true };
  if (view === 'start-failed') return { fail: { start: 'broken', search: 'broken' } };
  if (view === 'card-failed') return { fail: { card: 'broken' } };
  if (view === 'handover-failed') return { fail: { handout: 'broken' } };
  if (view === 'clock') return { clock: { code: 'before-edition', args: [['date', '2026-11-22']] } };
  return view === 'answer-failed' ? { fail: { now: 'broken' } } : {};
}
