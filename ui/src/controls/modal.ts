/**
 * A dialog whose state leads and whose element follows. The browser tells of a closing only a moment later: a key pressed in
 * between would open it again, and the late news close it. Not for dialogs without a state of their own.
 */

/** Attributes for a dialog; `close` sets the state that an effect then hands to {@link follow}. */
export function modal(close: () => void) {
  return {
    oncancel(event: Event) {
      event.preventDefault();
      close();
    },
    onclose({ currentTarget }: Event) {
      if (currentTarget instanceof HTMLDialogElement && !currentTarget.open) close();
    },
  };
}

/** Opens or closes a dialog as its state says. */
export function follow(dialog: HTMLDialogElement, isOpen: boolean): void {
  if (isOpen && !dialog.open) dialog.showModal();
  else if (!isOpen && dialog.open) dialog.close();
}
