/** A button that prints is of use only where scripts run: until then it is hidden. */
export function offerPrinting(place: ParentNode): void {
  for (const button of place.querySelectorAll<HTMLElement>('[data-print]')) {
    // Offered already: a page that comes back.
    if (!button.hidden) continue;
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
