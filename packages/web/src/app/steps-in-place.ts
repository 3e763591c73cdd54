import { offerPrinting } from '../ui/printing.js';
import { goWithoutEntry, linkFollowed } from './followed-links.js';
import { PageAsker, type Answer } from './page-asker.js';
import { fieldsLeadingTo, formOf, isHeld, isTyped, nameOf, stepOf } from './step-forms.js';

/**
 * The pages of a request, of a place on a waiting list, and of an answer that is written and looked at before it is sent, are
 * answers to forms at one address, and nothing of them is kept anywhere. So the browser's own Back would have to send a form
 * again, and asks about that on a page that holds nothing of what was typed. Where scripts run, each page takes the place of
 * the one before and stands in the history by its number alone; Back asks for the page that stood there, with everything that
 * was typed meanwhile. What is known of them lives in this page's memory and ends with it.
 */
export function takeStepsInPlace(): void {
  const place = document.getElementById('page');
  const form = place && formOf(place);
  if (form) new StepsInPlace(place, new URL(form.action).pathname).begin();
}

/** It leads to a page that is asked for once, and not to see what it is first: each reading of what is on it is on record. */
const leaves = (by: Element | null) => by?.closest('[data-leaves]') != null;

/** A page that was left, as it was. */
interface Left {
  readonly name: string;
  readonly title: string;
  readonly nodes: readonly Node[];
}

class StepsInPlace {
  /** By their number in the history. */
  readonly #left = new Map<number, Left>();
  #at = 0;
  /** Whether what is asked for is where Back or Forward leads. */
  #isGoing = false;
  /** Of the page that was typed on last, which help or a page to read may have taken the place of. Its seal is the newest. */
  #typed: HTMLFormElement | null = null;
  #formToken = '';
  /** Whether what stands here has just come from the server. */
  #isFresh = true;
  /** It was sent, and what came of it is on its way. */
  #isSent = false;
  readonly #asker: PageAsker;

  constructor(
    private readonly place: HTMLElement,
    private readonly path: string,
  ) {
    this.#asker = new PageAsker(place);
  }

  begin(): void {
    const { at } = (history.state ?? {}) as { readonly at?: number };
    // Loaded again, it begins anew: what stood in the history after its first page is known to nobody any more.
    if (at) history.go(-at);
    else history.replaceState({ at: 0 }, '');
    this.#notice();
    document.addEventListener('submit', (event) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !this.#leadsOn(form)) return;
      if (leaves(event.submitter)) return;
      event.preventDefault();
      if (!this.#isSent) void this.#send(form, event.submitter);
    });
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      const to = (state as { readonly at?: number } | null)?.at;
      if (to !== undefined && !this.#isSent) void this.#goTo(to);
    });
  }

  /** Also what sends it again from a page that says what broke. */
  #leadsOn(form: HTMLFormElement): boolean {
    return 'inSteps' in form.dataset || (form.method === 'post' && new URL(form.action).pathname === this.path);
  }

  /** By a button of the page. */
  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    this.#stay();
    // Help that was come back to leads on with what was typed since, and not with what it held.
    const isHelp = isHeld(form) && !this.#isFresh;
    if (isHelp && !this.#typed && this.#left.has(this.#at - 1)) return history.back();
    const newer = isTyped(form) || this.#isFresh ? null : this.#typed;
    const fields = newer ? fieldsLeadingTo(stepOf(form), newer) : new FormData(form, submitter);
    const fresh = await this.#ask(form.action, fields);
    if (!(fresh instanceof Document)) return;
    const [from, to] = [nameOf(this.place), nameOf(fresh)];
    // To be mended, or tried again.
    if (from === to || from === '') return this.#show(fresh, this.#at);
    // The page's Back, and what leads on from help, is the browser's where it leads to the same page.
    if ((fields.get('do') === 'back' || !isTyped(form)) && this.#left.get(this.#at - 1)?.name === to) {
      this.#show(fresh, this.#at - 1);
      return history.back();
    }
    this.#push(fresh);
  }

  /** Where Back was still leading is not gone to. */
  #stay(): void {
    this.#isGoing = false;
    const { at = this.#at } = (history.state ?? {}) as { readonly at?: number };
    if (at !== this.#at) history.go(this.#at - at);
  }

  #push(fresh: Document, address?: string): void {
    this.#show(fresh, this.#at + 1);
    for (const number of this.#left.keys()) if (number > this.#at) this.#left.delete(number);
    history.pushState({ at: this.#at }, '', address);
  }

  /** Where the browser went; it comes back when that page cannot be had. */
  async #goTo(at: number): Promise<void> {
    // Thought better of it: Forward before Back was answered.
    if (at === this.#at) {
      if (this.#isGoing) this.#asker.stop();
      return;
    }
    const left = this.#left.get(at);
    if (!left) return history.go(this.#at - at);
    const typed = this.#typed;
    const [kind, step = ''] = left.name.split(' ');
    if (kind !== 'TYPED' || !typed || left.nodes.some((node) => node.contains(typed))) {
      this.#asker.stop();
      return this.#put(left, at, false);
    }
    this.#isGoing = true;
    const fresh = await this.#ask(typed.action, fieldsLeadingTo(step, typed));
    if (fresh === 'LOST') return history.go(this.#at - at);
    if (fresh === 'OVER') return;
    // Nobody goes forward past what is to be mended; Back always leads back.
    const isHeldUp = at > this.#at && nameOf(fresh) === nameOf(this.place);
    this.#show(fresh, isHeldUp ? this.#at : at);
    if (isHeldUp) history.go(this.#at - at);
  }

  /** Pages to read open in place, too, so that Back leads from them to what was typed; other sites beside it. */
  #follow(event: MouseEvent): void {
    const link = linkFollowed(event);
    if (!link || leaves(link)) return;
    if (link.origin !== location.origin) link.target = '_blank';
    else {
      event.preventDefault();
      if (link.getAttribute('href')?.startsWith('#')) goWithoutEntry(link);
      else void this.#read(link.href);
    }
  }

  async #read(address: string): Promise<void> {
    this.#stay();
    const fresh = await this.#ask(address, null);
    if (!(fresh instanceof Document)) return;
    const isToRead = fresh.getElementById('page') && !fresh.querySelector('form, #state');
    if (isToRead) this.#push(fresh, address);
    else location.assign(address);
  }

  /** A page that leads elsewhere is left for it. */
  async #ask(address: string, fields: FormData | null): Promise<Exclude<Answer, URL>> {
    // A page that was left may hold a token that was exchanged since.
    if (this.#formToken) fields?.set('formToken', this.#formToken);
    const answer = await this.#asker.ask(address, fields);
    if (!(answer instanceof URL)) return answer;
    this.#leaveFor(answer, fields !== null);
    return 'OVER';
  }

  /** What was sent is not come back to: its answer stands where the request began, and Back leads to before it. */
  #leaveFor(address: URL, isSent: boolean): void {
    if (!isSent) return location.assign(address);
    this.#isSent = true;
    this.place.setAttribute('aria-busy', 'true');
    if (this.#at === 0) location.replace(address);
    else {
      // Once it has gone back: within, Firefox would keep what stands there, and put the answer after it.
      addEventListener('popstate', () => setTimeout(() => location.replace(address)), { once: true });
      history.go(-this.#at);
    }
  }

  #show(fresh: Document, at: number): void {
    const nodes = [...(fresh.getElementById('page')?.childNodes ?? [])];
    this.#put({ nodes, title: fresh.title }, at, true);
  }

  #put({ nodes, title }: Omit<Left, 'name'>, at: number, isFresh: boolean): void {
    this.#left.set(this.#at, { name: nameOf(this.place), title: document.title, nodes: [...this.place.childNodes] });
    this.#at = at;
    this.#isFresh = isFresh;
    this.place.replaceChildren(...nodes);
    this.#asker.beReady();
    this.#notice();
    document.title = title;
    offerPrinting(this.place);
    scrollTo(0, 0);
    // As when a page opens: what is to be mended is read first, or else what the page is about.
    const first = this.place.querySelector<HTMLElement>('[autofocus]') ?? this.place.querySelector<HTMLElement>('h1');
    if (first && !first.hasAttribute('tabindex')) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
  }

  #notice(): void {
    const form = formOf(this.place);
    if (isTyped(form)) this.#typed = form;
    const token = this.place.querySelector<HTMLInputElement>('input[name=formToken]')?.value;
    if (token && this.#isFresh) this.#formToken = token;
  }
}
