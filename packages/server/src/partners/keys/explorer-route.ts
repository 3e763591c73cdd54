import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../../platform/actor.js';
import type { ExplorerKeys } from './explorer-keys.js';

/** Where the explorer asks as the test key of whoever is signed in. */
export const EXPLORER_PATH = '/partners/explorer/graphql';

/** As which key it would ask, for our own pages: its name and its last letters, and nothing that opens anything. */
export function serveExplorerKey(
  http: FastifyInstance,
  keys: ExplorerKeys,
  whoAsks: (headers: IncomingHttpHeaders) => Promise<Actor>,
): void {
  http.get('/partners/explorer/key', async ({ headers }, reply) => {
    const key = await keys.find(await whoAsks(headers));
    void reply.headers({ 'cache-control': 'private, no-store', 'cross-origin-resource-policy': 'same-origin' });
    return reply.send({ key: key && { name: key.name, ending: key.ending } });
  });
}
