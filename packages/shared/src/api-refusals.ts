/** Of everything that the public door refuses before it begins: the code that programs go by, and its HTTP status. */
export const refusals = {
  BAD_REQUEST: 400,
  KEY_IN_ADDRESS: 400,
  NOT_OFFERED: 400,
  TOO_COMPLEX: 400,
  TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OTHER_ORIGIN: 403,
  NO_SANDBOX: 403,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  BUSY: 503,
} as const;

/** Of these, what a whole manifest is refused with: nothing of it is kept then. */
export const manifestRefusals = [
  'KEY_IN_ADDRESS',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OTHER_ORIGIN',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'TOO_LARGE',
  'BAD_REQUEST',
  'TOO_MANY_REQUESTS',
  'BUSY',
] as const satisfies readonly (keyof typeof refusals)[];

/** Why one document of a manifest is not kept, in the order in which it is looked at. Those that fit are kept all the same. */
export const documentRefusals = [
  'WRONG_HASH',
  'NOT_TEXT',
  'HOLDS_KEY',
  'TOO_LARGE',
  'TOO_COMPLEX',
  'SYNTAX',
  'INVALID',
  'NOT_OFFERED',
  'TOO_EXPENSIVE',
  'NO_ROOM',
] as const;

export type DocumentRefusal = (typeof documentRefusals)[number];

/** Refusals of our own pages' door, which no partner meets. */
export const ownRefusals = { DOCUMENT_NOT_TRUSTED: 403, OTHER_SITE: 403 } as const;

export type RefusalCode = keyof typeof refusals | keyof typeof ownRefusals;

/**
 * Codes of errors inside an answer: a field was refused, or the operation never began. The status is 200 for JSON; 503 where
 * BUSY is all there is.
 */
export const errorCodes = [
  'INVALID_INPUT',
  'CURSOR_EXPIRED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'BUSY',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
