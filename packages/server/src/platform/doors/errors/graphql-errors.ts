import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BUSY, BUSY_IN_THE_LOG, BUSY_RETRY_AFTER_SECONDS, mayAskAgain } from '../../postgres/database-busy.js';
import { BUSY_SENTENCE } from '../cost/cost-limits.js';
import { codeOf, describe } from '../../process/error-description.js';
import type { Logger } from '../../process/logger.js';
import { withoutValues } from './values-in-errors.js';

export const INTERNAL = 'INTERNAL';

/** Codes of refusals that are the caller's to mend and whose words were written to be read. */
const OURS_OR_THE_PROTOCOLS: ReadonlySet<unknown> = new Set([
  ...['INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'TOO_MANY_REQUESTS', 'CURSOR_EXPIRED'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'],
]);

/** PostgreSQL's words for text it cannot hold: a NUL character, or half of a surrogate pair. */
const UNSTORABLE_TEXT: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** As Apollo would, of what did not come by it. */
export function asFormatted(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } };
}

/**
 * What a caller reads of an error. Whoever only reads may ask again when a connection was lost. An expected one keeps its
 * words, less the values that it repeats and the list of similar names that graphql-js adds; a surprise becomes one neutral
 * sentence with the request's id, and its place goes to the log.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { requestId, isReading }: { readonly requestId: string; readonly isReading: boolean },
  logger: Logger,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (mayAskAgain(cause, isReading)) return tooBusyFor(formatted, requestId, logger);
  if (UNSTORABLE_TEXT.has(codeOf(cause))) return unstorableText(formatted);
  const code = isOfArguments(cause) ? 'BAD_USER_INPUT' : formatted.extensions?.code;
  if (OURS_OR_THE_PROTOCOLS.has(code)) {
    const { path, locations, extensions } = formatted;
    const message = withoutValues(withoutSuggestions(formatted.message));
    // A compiled query knows a field's path and not its line: with a path, no answer tells lines.
    return { message, ...(path ? { path } : locations && { locations }), extensions: { ...extensions, code } };
  }
  logger.error({ requestId, field: fieldPath(formatted), ...describe(cause) }, 'an operation met a surprise');
  return {
    message: `Something broke on our side. If you write to us about it, quote ${requestId}.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: INTERNAL, requestId },
  };
}

/**
 * Whether graphql-js itself refused the values of a field's arguments, as it does with a null from a variable where none may
 * stand. Validation lets that pass and it comes up in the middle of the execution, told only by pointing into the document:
 * nothing we throw does.
 */
function isOfArguments(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.extensions.code === undefined && (cause.nodes?.length ?? 0) > 0;
}

/** No surprise, and nothing that anybody has to look into by itself: many of these lines say that there is too much to do. */
function tooBusyFor(formatted: GraphQLFormattedError, requestId: string, logger: Logger): GraphQLFormattedError {
  logger.warn({ requestId, field: fieldPath(formatted) }, BUSY_IN_THE_LOG);
  return {
    message: BUSY_SENTENCE,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: BUSY, status: 503, retryAfterSeconds: BUSY_RETRY_AFTER_SECONDS },
  };
}

function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean .*\?/s, '').trimEnd();
}

function unstorableText(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const message = 'A text contains a character that cannot be stored.';
  const path = (formatted.path ?? []).filter((part) => typeof part === 'string');
  return {
    message,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INVALID_INPUT', problems: [{ path, message }] },
  };
}

/** List positions say nothing a log wants. */
function fieldPath(formatted: GraphQLFormattedError): string {
  return (formatted.path ?? []).filter((part) => typeof part === 'string').join('.');
}
