// Writes on standard output whose work is part of the programs, and under which licence: each library of the programs for this
// system and of the page, then every different licence text they bring, once. Reads Cargo.lock's packages and ui/node_modules.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const run = (...words) => execFileSync('cargo', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
const read = (path) => readFileSync(path, 'utf8');

/** What is linked into the two programs: no build tool, no test. */
function libraries() {
  const linked = run(
    ...'tree --locked -p lotsen -p lotsen-cli --edges normal --prefix none --format {p}'.split(' '),
  );
  const names = new Set(linked.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));
  return JSON.parse(run('metadata', '--locked', '--format-version', '1'))
    .packages.filter((it) => it.source && names.has(`${it.name} v${it.version}`))
    .map((it) => ({
      name: it.name,
      version: it.version,
      licence: it.license,
      folder: dirname(it.manifest_path),
    }));
}

/** What the page is bundled with: packages that its sources import something from. */
function page() {
  const files = readdirSync('ui/src', { recursive: true }).filter((file) =>
    /\.(ts|js|svelte|css)$/.test(file),
  );
  const sources = files.map((file) => read(join('ui/src', file))).join('\n');
  const imported = (name) => new RegExp(`['"]${name}['"/]`).test(sources);
  const packages = Object.keys(JSON.parse(read('ui/package.json')).devDependencies).filter(imported);
  return packages.map((name) => {
    const folder = join('ui/node_modules', name);
    const { version, license } = JSON.parse(read(join(folder, 'package.json')));
    return { name, version, licence: license, folder };
  });
}

const all = [...libraries(), ...page()].sort((a, b) => (a.name < b.name ? -1 : 1));
const texts = new Map();
for (const it of all) {
  const named = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;
  const files = readdirSync(it.folder, { withFileTypes: true }).filter((entry) => named.test(entry.name));
  for (const file of files.filter((entry) => entry.isFile()).map((entry) => entry.name)) {
    const text = read(join(it.folder, file)).replaceAll('\r', '').trim();
    const key = createHash('sha256').update(text.replaceAll(/\s+/g, ' ')).digest('hex');
    if (!texts.has(key)) texts.set(key, { text, of: [] });
    texts.get(key).of.push(it.name);
  }
}

const listed = all.map((it) => `${it.name} ${it.version}: ${it.licence ?? 'see below'}`);
const written = [...texts.values()].map(
  ({ text, of }) => `${'='.repeat(78)}\n${[...new Set(of)].join(', ')}\n\n${text}`,
);
process.stdout.write(
  `Libraries that are part of Lotsen\n\n${listed.join('\n')}\n\n${written.join('\n\n')}\n`,
);
