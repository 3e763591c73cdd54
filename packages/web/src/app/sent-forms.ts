/**
 * A form that was sent is not sent twice by an impatient second press. A page brought back by Back may send again, and so
 * may one whose sending was stopped. Without a connection it is not sent at all: the browser's own page about that would
 * take its place, and with it what was typed.
 */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (tellUnconnected() || form.dataset['sent']) event.preventDefault();
    else form.dataset['sent'] = 'yes';
  });
  addEventListener('pageshow', release);
  if ('navigation' in window) navigation.addEventListener('navigateerror', release);
}

function release(): void {
  for (const form of document.forms) delete form.dataset['sent'];
}

/** Whether it is so, and the page says it; pages that are asked for in place say it themselves. */
function tellUnconnected(): boolean {
  const words = document.querySelector<HTMLElement>('[data-unconnected]');
  if (!words || document.querySelector('[data-lost]')) return false;
  words.hidden = navigator.onLine;
  if (!words.hidden) words.scrollIntoView({ block: 'nearest' });
  return !words.hidden;
}
