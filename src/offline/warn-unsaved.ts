/** The browser asks whether somebody really wants to leave the page, while there is something that is in it alone. */
export function warnWhile(unsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (unsaved()) event.preventDefault();
  });
}
