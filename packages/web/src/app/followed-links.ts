/** The link that a click follows in this window, if nobody wants it otherwise. */
export function linkFollowed(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  return link && isPlain && !event.defaultPrevented && !link.target && link.protocol.startsWith('http') ? link : null;
}

/** Within the page, without an entry in the history that Back would have to leave again. */
export function goWithoutEntry(link: HTMLAnchorElement): void {
  const target = document.getElementById(link.hash.slice(1));
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
