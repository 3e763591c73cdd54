import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../../platform/actor.js';
import type { ExplorerKeys } from './explorer-keys.js';

/** Where the explorer asks as the test key of whoever is signed in. */
export const EXPLORER_PATH = '/partners/explorer/graphql';

/**
 * As which key it would ask, for our own pages: its name and its last letters, and nothing that opens anything. And who asks, so
 * that whoever is signed in is not told to sign in.
 */
export function serveExplorerKey(
  http: FastifyInstance,
  keys: ExplorerKeys,
  whoAsks: (headers: IncomingHttpHeaders) => Promise<Actor>,
): void {
  http.get('/partners/explorer/key', async ({ headers }, reply) => {
    const actor = await whoAsks(headers);
    const key = await keys.find(actor);
    void reply.headers({ 'cache-control': 'private, no-store', 'cross-origin-resource-policy': 'same-origin' });
    return reply.send({ asks: asksAs(actor), key: key && { name: key.name, ending: key.ending } });
  });
}

function asksAs(actor: Actor): 'NOBODY' | 'ACCOUNT' | 'PARTNER' | 'SUSPENDED' {
  if (actor.kind !== 'ACCOUNT') return 'NOBODY';
  // Whatever they were is taken from them for now: they are not told to become it.
  if (actor.isSuspended) return 'SUSPENDED';
  return actor.roles.includes('PARTNER') ? 'PARTNER' : 'ACCOUNT';
}
