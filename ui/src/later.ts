/** What nobody looks at in the first moment, as one piece that is fetched when the first of it is needed. */
export { default as AboutView } from './about/AboutView.svelte';
export { default as Answer } from './now/Answer.svelte';
export { default as BrowseView } from './browse/BrowseView.svelte';
export { default as CardPane } from './card/CardPane.svelte';
export { default as Handover } from './handover/Handover.svelte';
export { default as HelpDialog } from './shell/HelpDialog.svelte';
export { default as MapView } from './map/MapView.svelte';
export { default as PrintDialog } from './print/PrintDialog.svelte';
export { default as SettingsDialog } from './settings/SettingsDialog.svelte';
