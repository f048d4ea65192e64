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

/** Every view of the page: each leads there from an empty page. */
export const VIEWS = {
  empty: async (page) => {
    await page.locator('h2').first().waitFor();
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
  help: async (page) => {
    await page.keyboard.press('F1');
    await page.locator('dialog[open]').waitFor();
  },
};

/** What the mocked host must be told for a view. */
export function settingsOf(view) {
  return view === 'start-failed' ? { fail: { start: 'broken', search: 'broken' } } : {};
}
