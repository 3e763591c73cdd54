import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';
import { nobody } from './actor.js';

/** Recognises one way of showing who asks: a private link's token, a session. Registered in the composition root. */
export interface Authenticator {
  /** Null: these headers show nothing of this kind. */
  authenticate(headers: IncomingHttpHeaders): Promise<Actor | null>;
}

/** The first that recognises somebody decides; headers that nobody recognises are nobody's, never refused. */
export async function authenticate(
  authenticators: readonly Authenticator[],
  headers: IncomingHttpHeaders,
): Promise<Actor> {
  for (const authenticator of authenticators) {
    const actor = await authenticator.authenticate(headers);
    if (actor && actor.kind !== 'NOBODY') return actor;
  }
  return nobody;
}
