/** The piece of the page that comes when it is first needed: nothing until it is there, some milliseconds later. */
type Later = typeof import('../later');

let piece = $state.raw<Later | null>(null);

/** The later piece, once it is there. */
export function later(): Later | null {
  return piece;
}

let coming: Promise<void> | null = null;

/** Fetches the later piece, once. It lies beside the page in the program: there is no network to fail. */
export function loadLater(): Promise<void> {
  coming ??= import('../later').then((loaded) => {
    piece = loaded;
  });
  return coming;
}
