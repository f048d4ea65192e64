/**
 * Pictures of every view, for eyes: both languages, day and night, ordinary and double text, in target/pictures.
 * Run with `npm run pictures` in ui/ after a build. Not a test: looking is the point.
 */
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

const host = await startBrowser();
const only = process.argv[2];
for (const [name, show] of Object.entries({ ...VIEWS, ...PAGES })) {
  if (only && !name.startsWith(only)) continue;
  for (const lang of ['sv', 'en']) {
    for (const colorScheme of ['light', 'dark']) {
      for (const [percent, viewport] of Object.entries(SIZES)) {
        const look = {
          locale: lang === 'sv' ? 'sv-SE' : 'en-GB',
          colorScheme,
          viewport,
        };
        const { page, close } = await openPage(host, { look, settings: settingsOf(name) });
        await page.evaluate(
          (size) => document.documentElement.style.setProperty('font-size', size),
          `${percent}%`,
        );
        await show(page);
        await page.screenshot({
          path: `${folder}/${name}-${lang}-${colorScheme}-${percent}.png`,
        });
        await close();
      }
    }
  }
}
await host.stop();
