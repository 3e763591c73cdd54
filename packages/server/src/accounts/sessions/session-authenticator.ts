import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, LinkHolder } from '../../platform/actor.js';
import type { Authenticator } from '../../platform/authenticator.js';
import type { Sessions } from './sessions.js';

/**
 * Turns a browser's session into an Actor. The private link the same browser holds comes along: neither of the two ways
 * of being known takes anything from the other.
 */
export class SessionAuthenticator implements Authenticator {
  constructor(
    private readonly sessions: Pick<Sessions, 'holderOf'>,
    private readonly links: { authenticate(headers: IncomingHttpHeaders): Promise<LinkHolder | null> },
  ) {}

  async authenticate(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const holder = await this.sessions.holderOf(headers);
    return holder && { ...holder, link: await this.links.authenticate(headers) };
  }
}
