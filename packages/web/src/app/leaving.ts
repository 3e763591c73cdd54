/** Longer than any browser takes to go back within a page. */
const PATIENCE_MS = 500;

/**
 * "Leave this page" takes the page out of the history too, so that Back does not bring it up again. Where one page stands in
 * the history several times, as the steps of a request do, it is left from where it stands first: going Forward it is loaded
 * anew there, and leads back to where it was left for.
 */
export function offerLeaving(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-leave]') : null;
    if (!link) return;
    event.preventDefault();
    document.body.hidden = true;
    leaveFor(link.href);
  });
}

function leaveFor(address: string): void {
  const { at = 0 } = (history.state ?? {}) as { readonly at?: number };
  if (at === 0) return location.replace(address);
  const leave = () => location.replace(address);
  // Before the steps hear of it, which would ask for the page that stood there. Firefox has gone back only once they all
  // heard: replaced within, the page would be kept, with what it leads to after it, and Back would bring it up again.
  addEventListener(
    'popstate',
    (event) => {
      event.stopImmediatePropagation();
      clearTimeout(atLatest);
      setTimeout(leave);
    },
    { capture: true, once: true },
  );
  // Asked for twice, a page that is slow to come would begin anew.
  const atLatest = setTimeout(leave, PATIENCE_MS);
  history.go(-at);
}
