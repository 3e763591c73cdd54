/**
 * With scripts the pages of a request follow each other in place, so that the browser's own Back and Forward lead through
 * them without asking to send a form again, with everything typed still there. Without scripts each page is the answer to
 * the form before it, and works the same.
 *
 * A page that was seen is kept as it stood. An entry of the history holds its seal and nothing else, for a reload. Both
 * are taken out when the request is sent and when somebody leaves in a hurry.
 */
interface Entry {
  /** How many pages of the request lie before it in the history. */
  readonly depth: number;
  readonly sealed: string;
  readonly step: string;
}

interface SeenPage {
  readonly page: Element;
  readonly title: string;
}

const seen = new Map<number, SeenPage>();
let depth = entryOf(history.state)?.depth ?? 0;
let leavingTo: { readonly href: string; readonly instead: string } | null = null;

export function walkInPlace(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.matches('[data-in-place]')) return;
    event.preventDefault();
    void send(form, event.submitter);
  });

  addEventListener('popstate', (event: PopStateEvent) => {
    if (leavingTo) return leave(leavingTo.href, leavingTo.instead);
    const entry = entryOf(event.state);
    const wanted = entry?.depth ?? 0;
    remember();
    depth = wanted;
    const page = seen.get(wanted);
    if (page) return show(page.page, page.title);
    if (entry) void restore(entry);
    else location.reload();
  });

  // Before the listener that every page has: all pages of the request go, not only the last.
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-leave]') : null;
      if (!link || depth === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      document.body.hidden = true;
      forgetAndGo(link.href, '/');
    },
    { capture: true },
  );

  const reloaded = entryOf(history.state);
  if (reloaded) void restore(reloaded);
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  document.getElementById('main')?.setAttribute('aria-busy', 'true');
  const before = stepOf(document);
  const answer = await post(new FormData(form, submitter)).catch(() => null);
  document.getElementById('main')?.removeAttribute('aria-busy');
  delete form.dataset['sent'];
  if (!answer) return sendNatively(form, submitter);
  if (answer.path !== location.pathname)
    return forgetAndGo(answer.href, `${location.pathname.replace(/\/request$/, '')}/times`);
  const isNew = stepOf(answer.page) !== before;
  if (isNew) {
    remember();
    depth += 1;
    seen.forEach((_, at) => at >= depth && seen.delete(at));
  }
  show(answer.page, answer.title);
  const entry: Entry = { depth, sealed: fieldOf('state'), step: fieldOf('step') };
  if (isNew) history.pushState(entry, '');
  else history.replaceState(depth === 0 ? null : entry, '');
}

/** A page that is not kept any more: the seal brings it back, without what was typed on it and not sent. */
async function restore({ sealed, step }: Entry): Promise<void> {
  const fields = new FormData();
  fields.set('formToken', fieldOf('formToken'));
  fields.set('state', sealed);
  fields.set('step', step);
  fields.set('do', 'show');
  const answer = await post(fields).catch(() => null);
  if (answer && answer.path === location.pathname) show(answer.page, answer.title);
}

async function post(fields: FormData) {
  const texts = [...fields].filter((field): field is [string, string] => typeof field[1] === 'string');
  const body = new URLSearchParams(texts);
  const response = await fetch(location.pathname, { method: 'POST', body, credentials: 'same-origin' });
  const drawn = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = drawn.getElementById('page');
  if (!page) throw new Error('The answer is no page');
  return { href: response.url, path: new URL(response.url).pathname, page, title: drawn.title };
}

function show(page: Element, title: string): void {
  document.getElementById('page')?.replaceWith(page);
  document.title = title;
  scrollTo(0, 0);
  const first = page.querySelector<HTMLElement>('[autofocus]') ?? page.querySelector('h1');
  first?.setAttribute('tabindex', '-1');
  first?.focus();
}

function remember(): void {
  const page = document.getElementById('page');
  if (page) seen.set(depth, { page, title: document.title });
}

/** Goes on with no page of the request left in the history: the first becomes another address, the others are dropped. */
function forgetAndGo(href: string, instead: string): void {
  seen.clear();
  document.getElementById('page')?.replaceChildren();
  if (depth === 0) return leave(href, instead);
  leavingTo = { href, instead };
  history.go(-depth);
}

function leave(href: string, instead: string): void {
  history.replaceState(null, '', instead);
  history.pushState(null, '', instead);
  location.replace(href);
}

/** What the browser would have done by itself. */
function sendNatively(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement('input');
    pressed.type = 'hidden';
    pressed.name = submitter.name;
    pressed.value = submitter.value;
    form.append(pressed);
  }
  form.submit();
}

function fieldOf(name: string): string {
  return document.querySelector<HTMLInputElement>(`#page input[name="${name}"]`)?.value ?? '';
}

function stepOf(page: ParentNode): string | undefined {
  return page.querySelector<HTMLInputElement>('input[name="step"]')?.value;
}

function entryOf(state: unknown): Entry | null {
  const entry = state as Partial<Entry> | null;
  return typeof entry?.depth === 'number' && entry.sealed && entry.step ? (entry as Entry) : null;
}
