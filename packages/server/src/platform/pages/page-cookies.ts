import type { IncomingHttpHeaders } from 'node:http';

/** The two cookies of our pages. Neither can be read by a script; both stay on this host, and on https say so in their name. */
export class PageCookies {
  readonly #prefix: string;
  readonly #secure: string;

  constructor(origin: string) {
    const secure = origin.startsWith('https:');
    this.#prefix = secure ? '__Host-clearing-' : 'clearing-';
    this.#secure = secure ? '; Secure' : '';
  }

  read(headers: IncomingHttpHeaders, name: 'access' | 'form'): string | null {
    const wanted = `${this.#prefix}${name}=`;
    const pair = (headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(wanted));
    return pair ? pair.slice(wanted.length) || null : null;
  }

  /** Forgotten when the browser closes. Lax: the private link is opened from a mail, which is another site. */
  set(name: 'access' | 'form', value: string): string {
    return `${this.#prefix}${name}=${value}; Path=/; HttpOnly; SameSite=Lax${this.#secure}`;
  }

  clear(name: 'access' | 'form'): string {
    return `${this.set(name, '')}; Max-Age=0`;
  }
}
