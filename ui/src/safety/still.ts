/** The card that the build wrote into the page: national lines that need neither program nor script. Kept, never made here. */

let card: HTMLElement | null = null;

/** Takes the card off the page and keeps it. */
export function keepStill(page: HTMLElement): void {
  card = page.querySelector('#still');
  card?.remove();
  // Its sentences tell of starting, which is over.
  card?.querySelector('.starting')?.remove();
}

/** The card, if the page came with one. */
export function still(): HTMLElement | null {
  return card;
}
