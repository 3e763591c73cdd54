/** What may stand open over an editor, and is closed by Escape first. */
const widgets = ['.suggest-widget', '.parameter-hints-widget', '.find-widget.visible'].join(', ');

function isSomethingOpen(): boolean {
  const isSeen = (widget: Element) => widget.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return [...document.querySelectorAll(widgets)].some(isSeen);
}

/**
 * In an editor Tab writes. Enter steps into one, which is its own way; out again it knows only a key that nobody guesses.
 * Escape does it here, before the editor takes it for nothing. page.css says so beside whichever has the focus.
 */
export function leaveEditorsByEscape(page: HTMLElement): void {
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
    const editor = event.target.closest<HTMLElement>('.graphiql-editor');
    if (!editor || editor === event.target || isSomethingOpen()) return;
    event.stopPropagation();
    editor.focus();
  };
  page.addEventListener('keydown', leave, true);
}
