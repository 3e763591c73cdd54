/**
 * A file that is too large is not sent: it would be minutes on its way, and what was typed beside it would be gone with the
 * page. It is said as soon as it is chosen, in words that stand hidden beside the field.
 */
export function weighFiles(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const words = document.querySelector<HTMLElement>(`[data-too-large="${target.id}"]`);
    if (!words) return;
    const most = Number(words.dataset['mostBytes']);
    const isTooLarge = [...(target.files ?? [])].some(({ size }) => size > most);
    words.hidden = !isTooLarge;
    if (isTooLarge) target.value = '';
  });
}
