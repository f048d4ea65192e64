/** Read by the Vite plugin and by svelte-check: every component is written with runes. */
export default { compilerOptions: { runes: true } };
