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
    await page.locator('#answer-title').waitFor();
  },
  results: (page) => search(page, 'kvinnofridslinjen'),
  'results-misspelt': (page) => search(page, 'kvinofrdslinjen'),
  'results-place': (page) => search(page, 'koordinator kungsbacka'),
  'results-other-places': (page) => search(page, 'järna'),
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
  'card-copied': async (page) => {
    await openFirst(page, 'kvinnofridslinjen');
    await page.keyboard.press('Control+c');
    await page.getByText('020-50 50 50').last().waitFor();
  },
  'place-list': async (page) => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('jär');
    await page.locator('#places').waitFor();
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
    await page.locator('.end button').nth(2).click();
    await page.locator('#settings-title').waitFor();
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
  return view === 'answer-failed' ? { fail: { now: 'broken' } } : {};
}
