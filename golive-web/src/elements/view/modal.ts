const shown = new WeakSet<HTMLDialogElement>();

/**
 * Shows a dialog that is new, or that something else stands in now. One that the browser has closed stays closed, whatever is drawn
 * before it says so.
 */
export function showModal(dialog: HTMLDialogElement | null, another: boolean): void {
  if (!dialog || dialog.open || (shown.has(dialog) && !another)) return;
  shown.add(dialog);
  dialog.showModal();
}

/** A browser tells of a dialog's closing a frame later. By then it may be open again, or another stand in its place: then this does nothing. */
export function whenClosed(close: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    const dialog = currentTarget as HTMLDialogElement;
    if (dialog.isConnected && !dialog.open) close();
  };
}
