import type { IncomingHttpHeaders } from 'node:http';
import type { LinkHolder } from '../platform/actor.js';
import type { Authenticator } from '../platform/authenticator.js';
import type { PageCookies } from '../platform/pages/page-cookies.js';
import type { AccessLinks } from './access-links.js';

/** The header in which a caller of the API presents a private link's token. */
const ACCESS_HEADER = 'consultation-access';

/**
 * Turns the private links that a browser or a caller holds of one thing into an Actor. A token that does not open anything
 * makes nobody, not an error: whoever holds it sees what everyone sees. A header counts before a cookie, since it was meant for
 * this very request.
 */
export class LinkAuthenticator implements Authenticator {
  constructor(
    private readonly links: AccessLinks,
    private readonly cookies: Pick<PageCookies, 'read'>,
  ) {}

  async authenticate(headers: IncomingHttpHeaders): Promise<LinkHolder | null> {
    const header = headers[ACCESS_HEADER];
    const token = typeof header === 'string' ? header : this.cookies.read(headers, 'access');
    return token ? this.links.readHeld(token) : null;
  }
}
