// What this package promises. If you import one thing, you get that one thing: nothing here runs by itself.
export { createClient, type Client, type ClientOptions, type RequestOptions } from './client.js';
export {
  ClearingError,
  isClearingError,
  type ClearingErrorKind,
  type GraphQLProblem,
  type InputProblem,
} from './errors.js';
export type { Cost } from './cost.js';
export type { Answer } from './read-answer.js';
export type { RetryOptions, Timing } from './retries.js';
export { edges, pages, type Connection, type Edge, type PageOptions, type Pages } from './pages.js';
export { changes, type Change, type ChangesOptions } from './changes.js';
export type { TypedDocument, TypedText } from './typed-document.js';
export * from './generated/documents.js';
export type * from './generated/operations.js';
/** Every type of the public schema by its name: `Schema.Practitioner`. */
export type * as Schema from './generated/schema.js';
