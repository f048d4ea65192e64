/** The elements that keys lead to from anywhere, by id. */

/** Id of the search field. */
export const SEARCH_ID = 'search';
/** Id of the place field. */
export const PLACE_ID = 'place';
/** Id of the list of hits. */
export const RESULTS_ID = 'results';

/** Puts the cursor in the search field. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/** Puts the cursor in the place field, its text selected. */
export function focusPlace(): void {
  const field = document.getElementById(PLACE_ID);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
