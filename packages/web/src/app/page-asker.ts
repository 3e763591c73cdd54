/** Nobody waits for longer without a word. */
const PATIENCE_MS = 30_000;

/** A page; the address that the answer led to. LOST: none came, and the page says so. OVER: it is waited for no more. */
export type Answer = Document | URL | 'LOST' | 'OVER';

/** Asks the server for pages, one at a time, and lets the page that stands meanwhile say that it waits, or waited in vain. */
export class PageAsker {
  #asking: AbortController | null = null;

  constructor(private readonly place: HTMLElement) {}

  /** By POST when there are fields. */
  async ask(address: string, fields: FormData | null): Promise<Answer> {
    this.stop();
    const asking = new AbortController();
    this.#asking = asking;
    const late = setTimeout(() => asking.abort('LATE'), PATIENCE_MS);
    this.place.setAttribute('aria-busy', 'true');
    this.#tellLost(false);
    try {
      const how = fields && { method: 'POST', body: bodyOf(fields) };
      const answer = await fetch(address, { ...how, signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.redirected) return new URL(answer.url);
      // What stands between us and them may answer in our place.
      if (fields && !page.getElementById('page')) throw new Error('The answer is no page of ours.');
      return page;
    } catch {
      if (asking.signal.aborted && asking.signal.reason !== 'LATE') return 'OVER';
      this.#tellLost(true);
      return 'LOST';
    } finally {
      clearTimeout(late);
      if (this.#asking === asking) this.beReady();
    }
  }

  stop(): void {
    this.#asking?.abort();
  }

  beReady(): void {
    this.place.removeAttribute('aria-busy');
    for (const form of this.place.querySelectorAll('form')) delete form.dataset['sent'];
  }

  #tellLost(isLost: boolean): void {
    for (const words of this.place.querySelectorAll<HTMLElement>('[data-lost]')) {
      words.hidden = !isLost;
      if (isLost) words.scrollIntoView({ block: 'nearest' });
    }
  }
}

function bodyOf(fields: FormData): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value);
  return body;
}
