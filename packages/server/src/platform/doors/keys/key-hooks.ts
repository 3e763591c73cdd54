import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RefusedOperation } from '../cost/cost-limits.js';
import type { DoorKeys, KeyHolder } from './door-keys.js';
import type { Door } from '../graphql-door.js';
import { holderOf, refuseKeyInAddress, refuseOtherOrigins } from './shown-key.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key was shown; null: nobody's. */
    keyHolder: KeyHolder | null;
  }
}

/** Of an address's budget, for a key that opens nothing: whoever tries keys is soon told to wait. */
const WRONG_KEY_COST = 100;

/** Finds out whose key was shown, before anything of a body is read. */
export function readShownKeys(instance: FastifyInstance, door: Door, keys: DoorKeys): void {
  instance.addHook('onRequest', (request, _reply, done) => {
    refuseKeyInAddress(request, keys);
    done();
  });
  instance.addHook('onRequest', (request, _reply, done) => {
    // Most show none, and wait for nothing.
    if (request.method === 'OPTIONS' || request.headers.authorization === undefined) return done();
    readShown(request).then(() => done(), done);
  });
  async function readShown(request: FastifyRequest): Promise<void> {
    try {
      request.keyHolder = await holderOf(request, keys);
      if (request.keyHolder) refuseOtherOrigins(request.keyHolder, request.headers.origin);
    } catch (error) {
      if (!(error instanceof RefusedOperation)) throw error;
      throw await door.charge(error, { clientAddress: request.ip }, WRONG_KEY_COST);
    }
  }
}
