import { offerPrinting } from '../../ui/printing.js';

/**
 * The pages of a request are answers to forms at one address, and nothing of them is kept anywhere. So the browser's own Back
 * would have to send a form again, and asks about that on a page that holds nothing of what was typed. Where scripts run, each
 * page takes the place of the one before and stands in the history by its number alone; Back asks for the page that stood
 * there, with everything that was typed meanwhile. What is known of them lives in this page's memory and ends with it.
 */
export function takeStepsInPlace(): void {
  const place = document.getElementById('page');
  if (place && formOf(place)) new StepsInPlace(place).begin();
}

/** A page that was left, as it was. */
interface Left {
  readonly name: string;
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** The form by which a page is left: "TYPED" is what has fields of its own, "HELD" only what the seal holds. */
function formOf(place: ParentNode): HTMLFormElement | null {
  return place.querySelector('form[data-in-steps]');
}

function stepOf(form: HTMLFormElement | null): string {
  return form?.querySelector<HTMLInputElement>('input[name=step]')?.value ?? '';
}

/** What tells pages apart: help that was shown at a step is not that step. */
function nameOf(place: ParentNode): string {
  const form = formOf(place);
  return form ? `${form.dataset['inSteps']} ${stepOf(form)}` : '';
}

/** On to a page of the road with all that was typed; from one that types nothing, with what was typed before it. */
function fieldsLeadingTo(step: string, form: HTMLFormElement): FormData {
  const fields = new FormData(form);
  if (form.dataset['inSteps'] === 'TYPED') fields.set('do', `to:${step}`);
  else {
    fields.set('step', step);
    fields.set('do', 'show');
  }
  return fields;
}

class StepsInPlace {
  /** By their number in the history. */
  readonly #left = new Map<number, Left>();
  #at = 0;
  #asking: AbortController | null = null;

  constructor(private readonly place: HTMLElement) {}

  begin(): void {
    const { at } = (history.state ?? {}) as { readonly at?: number };
    // Loaded again, it begins anew: what stood in the history after its first page is known to nobody any more.
    if (at) history.go(-at);
    else history.replaceState({ at: 0 }, '');
    document.addEventListener('submit', (event) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !('inSteps' in form.dataset)) return;
      event.preventDefault();
      void this.#send(form, event.submitter);
    });
    this.place.addEventListener('click', (event) => goWithoutEntry(event));
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      const to = (state as { readonly at?: number } | null)?.at;
      if (to !== undefined && to !== this.#at) void this.#goTo(to);
    });
  }

  /** By a button of the page. */
  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const fields = new FormData(form, submitter);
    const fresh = await this.#ask(form, fields);
    if (!(fresh instanceof Document)) return;
    const [from, to] = [nameOf(this.place), nameOf(fresh)];
    if (from === to) return this.#show(fresh, this.#at);
    // The page's Back is the browser's, where it leads to the same page.
    if (fields.get('do') === 'back' && this.#left.get(this.#at - 1)?.name === to) {
      this.#show(fresh, this.#at - 1);
      return history.back();
    }
    this.#show(fresh, this.#at + 1);
    for (const number of this.#left.keys()) if (number > this.#at) this.#left.delete(number);
    history.pushState({ at: this.#at }, '');
  }

  /** Where the browser went; it comes back when that page cannot be had. */
  async #goTo(at: number): Promise<void> {
    const left = this.#left.get(at);
    if (!left) return history.go(this.#at - at);
    const form = formOf(this.place);
    const [kind, step] = left.name.split(' ');
    if (!form || kind !== 'TYPED') return this.#put(left.nodes, left.title, at);
    const fresh = await this.#ask(form, fieldsLeadingTo(step ?? '', form));
    if (fresh instanceof Document) this.#show(fresh, at);
    else if (fresh === 'LOST') history.go(this.#at - at);
  }

  /** LOST: no answer came. OVER: what comes of it is no page of these. */
  async #ask(form: HTMLFormElement, fields: FormData): Promise<Document | 'LOST' | 'OVER'> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.place.setAttribute('aria-busy', 'true');
    this.#tellLost(false);
    try {
      const body = new URLSearchParams();
      for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value);
      const answer = await fetch(form.action, { method: 'POST', body, signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.redirected) return page;
      location.assign(answer.url);
      return 'OVER';
    } catch {
      if (asking.signal.aborted) return 'OVER';
      this.#tellLost(true);
      return 'LOST';
    } finally {
      if (this.#asking === asking) {
        this.place.removeAttribute('aria-busy');
        delete form.dataset['sent'];
      }
    }
  }

  #show(fresh: Document, at: number): void {
    this.#put([...(fresh.getElementById('page')?.childNodes ?? [])], fresh.title, at);
  }

  #put(nodes: readonly Node[], title: string, at: number): void {
    this.#left.set(this.#at, { name: nameOf(this.place), title: document.title, nodes: [...this.place.childNodes] });
    this.#at = at;
    this.place.replaceChildren(...nodes);
    document.title = title;
    offerPrinting(this.place);
    scrollTo(0, 0);
    // As when a page opens: what is to be mended is read first, or else what the page is about.
    const first = this.place.querySelector<HTMLElement>('[autofocus]') ?? this.place.querySelector<HTMLElement>('h1');
    if (first && !first.hasAttribute('tabindex')) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
  }

  #tellLost(isLost: boolean): void {
    for (const words of this.place.querySelectorAll<HTMLElement>('[data-lost]')) words.hidden = !isLost;
  }
}

/** To what is to be mended, without an entry in the history that Back would have to leave again. */
function goWithoutEntry(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
