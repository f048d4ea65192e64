/** Starts the page. What stood in its place until then (three numbers) gives way only once this script runs. */
import { mount } from 'svelte';
import App from './App.svelte';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

const target = document.getElementById('app');
if (target) {
  target.replaceChildren();
  mount(App, { target });
}
