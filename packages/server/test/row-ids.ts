import { fromGlobalId } from '../src/platform/graphql/global-id.js';

/** Of a row, out of the id by which the API knows it. */
export function idOf(globalId: string): string {
  return fromGlobalId(globalId)?.id ?? '';
}
