/** What an operation may be, whatever it asks for. Each is far above what our own pages and a careful partner need. */
export const limits = {
  bodyBytes: 256 * 1024,
  documentCharacters: 32 * 1024,
  tokens: 5_000,
  /** Brackets inside brackets in the text: a parser recurses once for each. */
  nesting: 60,
  definitions: 100,
  depth: 14,
  introspectionDepth: 18,
  /** Lists inside lists while reading the schema itself: types, their fields, the fields' arguments. */
  introspectionLists: 3,
  aliases: 30,
  queryFields: 25,
  mutationFields: 3,
  /** Fields after fragments are spread out, over all definitions. */
  fields: 4_000,
  /** Pairs of fields with the same place in the answer, which validation compares with each other. */
  comparisons: 20_000,
  directives: 100,
  listItems: 200,
  pageSize: 1_000,
  variableValues: 5_000,
  variableNesting: 12,
  cost: 10_000,
} as const;

/** Why an operation was not begun. Always a 4xx and JSON, whatever media type was asked for. */
export class RefusedOperation extends Error {
  override readonly name = 'RefusedOperation';

  constructor(
    readonly status: 400 | 403 | 405 | 406 | 413 | 415 | 429,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }
}

export function tooComplex(message: string): RefusedOperation {
  return new RefusedOperation(400, 'TOO_COMPLEX', message);
}
