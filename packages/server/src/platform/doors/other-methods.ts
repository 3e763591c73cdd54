import { METHODS } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { RefusedOperation } from './cost/cost-limits.js';

/**
 * Every method that HTTP knows and this address does not have is told so, and not that there is nothing here. Before a body is
 * read: of what kind it is makes no difference.
 */
export function refuseOtherMethods(
  instance: FastifyInstance,
  path: string,
  { known, words }: { readonly known: readonly string[]; readonly words: string },
): void {
  const refuse = () => {
    throw new RefusedOperation(405, 'METHOD_NOT_ALLOWED', words);
  };
  instance.route({
    // What is to be a tunnel never comes here.
    method: METHODS.filter((method) => method !== 'CONNECT' && !known.includes(method)),
    url: path,
    onRequest: refuse,
    handler: refuse,
  });
}
