/**
 * Pictures of every view, for eyes: both languages, day and night, ordinary and double text, in target/pictures.
 * Run with `npm run pictures` in ui/ after a build; with the beginning of a view's name after `--` only those. Not a
 * test: looking is the point. `npm run pictures -- --docs` draws the ones that README shows, in few colours, into
 * docs/pictures; that needs ImageMagick.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inRepository, openPage, startBrowser } from './harness.mjs';
import { PAGES, settingsOf, VIEWS } from './views.mjs';

const folder = inRepository('target/pictures');
mkdirSync(folder, { recursive: true });

/** 200 % text is looked at in the smallest window the page promises to work in. */
const SIZES = {
  100: { width: 960, height: 640 },
  200: { width: 720, height: 480 },
};

/** What README shows: file, view, language, light. */
const DOCS = [
  ['start', 'start-place', 'sv', 'light'],
  ['start-dark', 'start-place', 'en', 'dark'],
  ['koordinator-kungsbacka', 'results-place', 'sv', 'light'],
  ['answer', 'answer', 'sv', 'light'],
  ['map', 'map', 'sv', 'light'],
  ['browse', 'browse', 'en', 'light'],
];

const host = await startBrowser();
const only = process.argv[2];
if (only === '--docs') {
  for (const [file, view, lang, colorScheme] of DOCS) {
    const path = `${folder}/docs-${file}.png`;
    await draw(view, VIEWS[view], lang, colorScheme, 100, path);
    const few = [
      '-strip',
      '-dither',
      'None',
      '-colors',
      '32',
      `PNG8:${inRepository('docs/pictures', file)}.png`,
    ];
    execFileSync('convert', [path, ...few]);
  }
  await host.stop();
  process.exit();
}
for (const [name, show] of Object.entries({ ...VIEWS, ...PAGES })) {
  if (only && !name.startsWith(only)) continue;
  for (const lang of ['sv', 'en']) {
    for (const colorScheme of ['light', 'dark']) {
      for (const percent of Object.keys(SIZES)) {
        const path = `${folder}/${name}-${lang}-${colorScheme}-${percent}.png`;
        await draw(name, show, lang, colorScheme, percent, path);
      }
    }
  }
}
await host.stop();

async function draw(name, show, lang, colorScheme, percent, path) {
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const look = { locale, colorScheme, viewport: SIZES[percent] };
  const { page, close } = await openPage(host, { look, settings: settingsOf(name) });
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);
  await show(page);
  await page.screenshot({ path });
  await close();
}
