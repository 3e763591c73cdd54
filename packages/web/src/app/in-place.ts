/**
 * Forms that ask by GET and whose answer stands on the same page: asked for behind it and put in its place, so that whoever
 * types keeps the cursor. `data-in-place` names what is exchanged; with `data-eager` each letter asks. Whatever goes wrong,
 * the form is sent as it would be without scripts.
 */
export function answerInPlace(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-in-place]')) improve(form);
}

/** Somebody who types on is not asked for yet. */
const PAUSE_MS = 180;

function improve(form: HTMLFormElement): void {
  const id = form.dataset['inPlace'] ?? '';
  let asking: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    clearTimeout(timer);
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const address = addressOf(form);
    const place = document.getElementById(id);
    place?.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(address, { signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById(id);
      if (!place || !fresh) throw new Error('The answer is no page of ours.');
      exchange(place, fresh);
      history.replaceState(history.state, '', address);
    } catch {
      if (!signal.aborted) form.submit();
    }
    if (!signal.aborted) place?.removeAttribute('aria-busy');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  if ('eager' in form.dataset) {
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE_MS);
    });
  }
}

function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  address.hash = '';
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  address.search = fields.toString();
  return address;
}

/** What tells how it went stays where it is and only says something else: so it is heard. */
function exchange(place: Element, fresh: Element): void {
  const [told, tells] = [place, fresh].map((each) => each.querySelector(':scope > [role=status]'));
  if (!told || !tells) return place.replaceChildren(...fresh.childNodes);
  told.className = tells.className;
  told.replaceChildren(...tells.childNodes);
  while (told.nextSibling) told.nextSibling.remove();
  let next = tells.nextSibling;
  while (next) {
    const after = next.nextSibling;
    place.append(next);
    next = after;
  }
}
