/**
 * The text of an operation that knows what it takes and what it answers. The operations of this package are plain strings;
 * those of a partner's own code generator (its documentMode "string") carry their types in the same place.
 */
export interface TypedText<Data, Variables> {
  toString(): string;
  /** Never there: it says the types to a compiler. */
  readonly __apiType?: (variables: Variables) => Data;
}

export type TypedDocument<Data, Variables> = string & TypedText<Data, Variables>;

/** What stands after a document: variables, which may be left out only where none is required. */
export type Given<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];
