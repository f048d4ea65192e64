import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { stillPages } from './still';

/** The repository: the language files lie in `data/texts`, outside this folder. */
const repository = fileURLToPath(new URL('..', import.meta.url));

/** Comments in the language files are for editors: the page carries only what it says. */
const spokenOnly: Plugin = {
  name: 'language-files-without-comments',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.ftl?raw')) return null;
    const text = readFileSync(id.replace('?raw', ''), 'utf8').replace(/^(#.*)?\n/gm, '');
    return `export default ${JSON.stringify(text)};`;
  },
};

export default defineConfig({
  plugins: [spokenOnly, svelte(), stillPages()],
  build: {
    // WebKitGTK 2.40 and WebView2 are both newer than this.
    target: 'safari16.4',
    // The content security policy refuses data: addresses and scripts written into the page.
    assetsInlineLimit: 0,
    // The page, and two that need no script.
    rollupOptions: { input: ['index.html', 'numbers.html', 'dull.html'] },
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    fs: { allow: [repository] },
  },
});
