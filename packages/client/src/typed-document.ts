/**
 * The text of an operation that knows its variables and its result. The operations of this package are plain strings;
 * those from a partner's own code generator (its documentMode "string") carry their types in the same place.
 */
export interface TypedText<Data, Variables> {
  toString(): string;
  /** Never set: it tells the compiler the types. */
  readonly __apiType?: (variables: Variables) => Data;
}

export type TypedDocument<Data, Variables> = string & TypedText<Data, Variables>;

/** What follows a document: its variables, which may be left out only if none is required. */
export type Given<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];
