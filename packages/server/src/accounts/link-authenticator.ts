import { type Actor, nobody } from '../platform/actor.js';
import type { AccessLinks } from './access-links.js';

/** The header in which a caller of the API presents a private link's token. */
export const ACCESS_HEADER = 'consultation-access';

/** The HttpOnly cookie in which a browser keeps one. */
export const ACCESS_COOKIE = 'clearing-access';

/** What a request brought along. */
export interface PresentedLink {
  readonly header: string | null;
  readonly cookie: string | null;
}

/**
 * Turns a private link into an Actor. A token that does not open anything makes nobody, not an error: whoever holds it
 * sees what everyone sees. A header counts before a cookie, since it was meant for this very request.
 */
export class LinkAuthenticator {
  constructor(private readonly links: AccessLinks) {}

  async authenticate(presented: PresentedLink): Promise<Actor> {
    const token = presented.header ?? presented.cookie;
    const opened = token ? await this.links.read(token) : null;
    return opened ? { kind: 'LINK', role: opened.role, subjectId: opened.consultationId } : nobody;
  }
}
