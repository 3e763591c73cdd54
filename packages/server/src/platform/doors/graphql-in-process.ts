import type { PageOperation, PageOperationResult } from '@clearing/shared/web-entry';
import { mayAskAgain } from '../postgres/database-busy.js';
import { RefusedOperation, tooBusy } from './cost/cost-limits.js';
import type { Caller } from './graphql-context.js';
import { jsonOf, type Door } from './graphql-door.js';

/** How a page asks: through the same guards, limits and actor as over HTTP, and always answered as GraphQL answers. */
export type ExecuteInProcess = (operation: PageOperation, caller: Caller) => Promise<PageOperationResult>;

export function executeInProcess(door: Door): ExecuteInProcess {
  return async (operation, caller) => {
    try {
      const request = {
        method: 'POST' as const,
        query: operation.query,
        operationName: operation.operationName,
        variables: operation.variables ?? {},
        extensions: {},
      };
      // As it would arrive over HTTP: dates, undefined and the executor's own objects become plain JSON.
      return JSON.parse(jsonOf(await door.execute(request, caller)).toString()) as PageOperationResult;
    } catch (error) {
      // What came so far as to be thrown here was not begun.
      const refusal = mayAskAgain(error, true) ? tooBusy() : error;
      if (!(refusal instanceof RefusedOperation)) throw error;
      const { message, code, status, retryAfterSeconds } = refusal;
      return {
        errors: [{ message, extensions: { code, status, ...(retryAfterSeconds !== null && { retryAfterSeconds }) } }],
      };
    }
  };
}
