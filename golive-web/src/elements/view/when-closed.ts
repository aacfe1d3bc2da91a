/** A browser tells of a dialog's closing a frame later. By then it may be open again, or another stand in its place: then this does nothing. */
export function whenClosed(close: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    const dialog = currentTarget as HTMLDialogElement;
    if (dialog.isConnected && !dialog.open) close();
  };
}
