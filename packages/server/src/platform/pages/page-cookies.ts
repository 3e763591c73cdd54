import type { IncomingHttpHeaders } from 'node:http';

/**
 * What a browser keeps for us: a form's other half, a private link, a session, and the challenge a passkey answers.
 */
export type CookieName = 'form' | 'access' | 'session' | 'challenge';

/** The cookies of our pages. None can be read by a script; all stay on this host, and on https say so in their name. */
export class PageCookies {
  readonly #prefix: string;
  readonly #secure: string;

  constructor(origin: string) {
    const secure = origin.startsWith('https:');
    this.#prefix = secure ? '__Host-clearing-' : 'clearing-';
    this.#secure = secure ? '; Secure' : '';
  }

  /** The whole name, for what writes the cookie by itself. */
  nameOf(name: CookieName): string {
    return `${this.#prefix}${name}`;
  }

  read(headers: Pick<IncomingHttpHeaders, 'cookie'>, name: CookieName): string | null {
    const wanted = `${this.nameOf(name)}=`;
    const pair = (headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(wanted));
    return pair ? pair.slice(wanted.length) || null : null;
  }

  /** Forgotten when the browser closes. Lax: the private link is opened from a mail, which is another site. */
  set(name: CookieName, value: string): string {
    return `${this.nameOf(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${this.#secure}`;
  }

  clear(name: CookieName): string {
    return `${this.set(name, '')}; Max-Age=0`;
  }
}
