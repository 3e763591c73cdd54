/**
 * j and k go down and up through the links of a queue, while the queue has the focus; Enter follows a link, as always.
 * Nowhere else do letters do anything: people speak to their machines, and a letter is soon said.
 */
export function walkQueues(): void {
  for (const queue of document.querySelectorAll<HTMLElement>('[data-queue]')) {
    const links = [...queue.querySelectorAll('a')];
    queue.addEventListener('keydown', (event) => {
      const step = { j: 1, k: -1 }[event.key] ?? 0;
      if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const now = links.findIndex((link) => link === document.activeElement);
      links[Math.max(0, Math.min(now + step, links.length - 1))]?.focus();
    });
  }
}
