/** Rules of the page's source and of what is built from it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inRepository, requireFromUi } from './harness.mjs';

const { parse } = requireFromUi('svelte/compiler');

const SOURCE = inRepository('ui/src');
const DIST = inRepository('ui/dist');
/** The largest a component may grow, in bytes: what one reads in one sitting. */
const COMPONENT = 6_000;
/** The largest the page may grow, packed, in bytes: what stands on the screen first, and all of it. */
const FIRST = 60_000;
const ALL = 85_300;

const source = files(SOURCE).filter((path) => !path.includes('bindings'));
const code = source.filter((path) => !path.endsWith('.css'));
const components = source.filter((path) => path.endsWith('.svelte'));
const read = (path) => readFileSync(path, 'utf8');
const names = (paths) => paths.map((path) => relative(SOURCE, path));

test('exactly one file names Tauri', () => {
  const naming = source.filter(
    (path) => read(path).includes('@tauri-apps') || read(path).includes('__TAURI'),
  );
  assert.deepEqual(names(naming), ['ipc.ts']);
});

test('nothing leads out of the program', () => {
  const leaving = source.filter((path) =>
    /\bhref\b|window\.open|location\.(href|assign)|\bfetch\(/.test(read(path)),
  );
  assert.deepEqual(names(leaving), []);
});

test('no text becomes markup, no style becomes an attribute, nothing is remembered', () => {
  const bad = code.filter((path) =>
    /@html|innerHTML|\bstyle=|style:|localStorage|sessionStorage|document\.cookie/.test(read(path)),
  );
  assert.deepEqual(names(bad), []);
});

test('no component holds words of its own', () => {
  for (const path of components) {
    assert.deepEqual(literals(parse(read(path), { modern: true }).fragment), [], relative(SOURCE, path));
  }
});

test('components are small', () => {
  const large = components.filter((path) => statSync(path).size > COMPONENT);
  assert.deepEqual(names(large), []);
});

test('colours and type sizes stand in the tokens', () => {
  const loose = source.filter(
    (path) =>
      path.endsWith('.svelte') && /#[0-9a-f]{3,8}\b(?![^<]*<\/script>)|font-size: [\d.]/i.test(style(path)),
  );
  assert.deepEqual(names(loose), []);
});

test('the built page is small, and keeps the dist folder in the repository', (t) => {
  const built = files(DIST).filter((path) => /\.(js|css|html)$/.test(path));
  const packed = (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  const index = join(DIST, 'index.html');
  const first = [index, ...built.filter((path) => read(index).includes(relative(DIST, path)))];
  t.diagnostic(
    `${packed(first)} bytes packed for the first paint of ${FIRST}, ${packed(built)} of ${ALL} in all`,
  );
  assert.ok(first.length >= 3 && packed(first) < FIRST, `${packed(first)} bytes packed`);
  assert.ok(packed(built) < ALL, `${packed(built)} bytes packed in all`);
  assert.equal(statSync(join(DIST, '.gitkeep')).size, 0);
});

test('the built page has no script or style inside it, and shows the national lines before any script runs', () => {
  const lines = JSON.parse(read(join(SOURCE, 'bindings/still.json')));
  const plain = (html) => html.replaceAll('\u00a0', ' ');
  for (const page of ['index.html', 'numbers.html', 'dull.html']) {
    const html = plain(read(join(DIST, page)));
    assert.doesNotMatch(
      html,
      /<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|data:|https?:|<!--still/,
      page,
    );
    if (page !== 'index.html') assert.doesNotMatch(html, /<script/, page);
    const shown = [...html.matchAll(/class="number">([^<]+)</g)].map(([, number]) => number);
    assert.deepEqual(shown, page === 'dull.html' ? [] : lines.map(({ number }) => number), page);
  }
});

/** Letters that stand as text, or in an attribute that is read to people. */
function literals(node) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(literals);
  if (node.type === 'Text') return /\p{L}/u.test(node.data) ? [node.data.trim()] : [];
  if (node.type === 'Attribute' && !['aria-label', 'placeholder', 'title', 'alt'].includes(node.name))
    return [];
  return Object.values(node).flatMap(literals);
}

function style(path) {
  return /<style>([\s\S]*)<\/style>/.exec(read(path))?.[1] ?? '';
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
