/** Where a page may write to the clipboard, what is to be copied has a button for it. It is copied as it is, to the letter. */
export function offerCopying(): void {
  if (!('clipboard' in navigator)) return;
  for (const block of document.querySelectorAll<HTMLElement>('[data-copyable]')) offer(block);
}

function offer(block: HTMLElement): void {
  const button = block.querySelector<HTMLButtonElement>('[data-copied]');
  const told = block.querySelector<HTMLElement>('[aria-live]');
  const foot = button?.parentElement;
  if (!button || !told || !foot) return;
  foot.hidden = false;
  button.addEventListener('click', () => {
    const code = block.querySelector('code');
    if (!code) return;
    // Emptied first, so that it is heard again when it is copied again.
    told.textContent = '';
    navigator.clipboard.writeText(code.textContent).then(
      () => {
        told.textContent = button.dataset['copied'] ?? '';
      },
      () => {
        // What may not be written for them is one press away: a key is shown this one time.
        getSelection()?.selectAllChildren(code);
        told.textContent = button.dataset['notCopied'] ?? '';
      },
    );
  });
}
