/** Starts the page. What stood in its place until then (the national lines) gives way only once this script runs. */
import { mount } from 'svelte';
import App from './App.svelte';
import './style/fonts.css';
import { keepStill } from './safety/still';
import { loadSettings } from './settings/desk.svelte';
import './style/tokens.css';
import './style/base.css';
import './safety/still.css';

/** Settings that take longer than this come later: the page does not wait for them. */
const PATIENCE = 300;

const target = document.getElementById('app');
if (target) {
  const begun = [...target.childNodes];
  await Promise.race([loadSettings(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  try {
    keepStill(target);
    target.replaceChildren();
    mount(App, { target });
  } catch (cause) {
    // The page cannot be made: the lines come back, and stay.
    target.replaceChildren(...begun);
    throw cause;
  }
}
