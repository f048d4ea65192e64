/**
 * The built page in a real browser, without a host: a small server that sends the product's content security policy,
 * and a mock in the place where Tauri puts its own. The page itself is untouched.
 */
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answersIn } from './fixtures/answers.mjs';
import { installHost } from './mock-host.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(REPOSITORY, 'ui/dist');

/** Resolves packages as the page's own package does: tests have no node_modules. */
export const requireFromUi = createRequire(join(REPOSITORY, 'ui/package.json'));
const { chromium } = requireFromUi('playwright-core');

/** The same words as in tauri.conf.json. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  'connect-src ipc: http://ipc.localhost',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A path in the repository. */
export function inRepository(...parts) {
  return join(REPOSITORY, ...parts);
}

/** Starts server and browser; `stop` ends both. */
export async function startBrowser() {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('ui/dist is empty: run `npm run build` in ui/ first');
  const server = createServer(serve);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    browser,
    address: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Opens the page with a mocked host. `settings` go to `installHost`; `look` is what Playwright calls context options
 * (locale, colorScheme, viewport). `troubles` collects what must stay empty: console errors, broken policy, requests
 * to anywhere else.
 */
export async function openPage({ browser, address }, { settings = {}, look = {}, freeze = true } = {}) {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 960, height: 640 },
    ...look,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) troubles.push(`request to ${request.url()}`);
  });
  await page.addInitScript(installHost, {
    answers: { sv: answersIn('sv'), en: answersIn('en') },
    freeze,
    ...settings,
  });
  await page.goto(address);
  return { page, troubles, close: () => context.close() };
}

/** Opens a page, runs a test on it, and closes it; whatever the test did, no trouble may have come up. */
export async function withPage(host, options, test) {
  const { page, troubles, close } = await openPage(host, options);
  try {
    await test(page);
    await wasQuiet(page, troubles);
  } finally {
    await close();
  }
}

/** No trouble has come up on a page. */
export async function wasQuiet(page, troubles) {
  const violations = await page.evaluate(() => window.violations);
  assert.deepEqual(violations, [], 'the content security policy was broken');
  assert.deepEqual(troubles, [], 'the console must stay silent');
}

function serve(request, response) {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  const file = join(DIST, path === '/' ? 'index.html' : path);
  if (!file.startsWith(DIST) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  });
  createReadStream(file).pipe(response);
}
