/**
 * j and k go down and up through the links of a queue, while the queue has the focus; Enter follows a link, as always. Where
 * items are decided in the queue itself they go from item to item: a link in one leads away from us.
 * Nowhere else do letters do anything: people speak to their machines, and a letter is soon said.
 */
export function walkQueues(): void {
  for (const queue of document.querySelectorAll<HTMLElement>('[data-queue]')) {
    // An attribute cannot keep the window where it is. What is to be mended has the focus already, or takes it.
    if (queue.dataset['queue'] === 'after-words' && !document.querySelector('[autofocus]')) {
      queue.focus({ preventScroll: true });
    }
    const items = [...queue.querySelectorAll<HTMLElement>('[data-stop]')];
    const stops = items.length > 0 ? items : [...queue.querySelectorAll('a')];
    queue.addEventListener('keydown', (event) => {
      const step = { j: 1, k: -1 }[event.key] ?? 0;
      if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const now = stops.findIndex((stop) => stop.contains(document.activeElement));
      stops[Math.max(0, Math.min(now + step, stops.length - 1))]?.focus();
    });
  }
}
