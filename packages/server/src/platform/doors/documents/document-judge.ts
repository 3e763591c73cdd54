import { documentRefusals, type DocumentRefusal } from '@clearing/shared/api-refusals';
import { GraphQLError, Kind, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { RefusedOperation } from '../cost/cost-limits.js';
import type { Prices } from '../cost/cost.js';
import { DeprecatedElements } from '../deprecations/deprecated-elements.js';
import { OperationGuard } from '../graphql-guard.js';

/** What can be said of a document before anybody asks it. */
export type JudgedDocument =
  | {
      readonly kind: 'FITS';
      /** Their names; of one without a name, none. */
      readonly operations: readonly string[];
      /** What the dearest of them costs by what the text says: variables may cost more. */
      readonly points: number;
      /** What of them is deprecated, by path and each once; without what variables bring. */
      readonly deprecated: readonly string[];
    }
  | { readonly kind: 'REFUSED'; readonly code: DocumentRefusal; readonly message: string };

const MOST_ERRORS = 3;

/** Holds documents against a schema and its limits, as the door would when they are asked. */
export class DocumentJudge {
  readonly #guard: OperationGuard;
  readonly #deprecated: DeprecatedElements;

  constructor(
    private readonly schema: GraphQLSchema,
    prices: Prices,
  ) {
    this.#guard = new OperationGuard(schema, prices);
    this.#deprecated = new DeprecatedElements(schema);
  }

  judge(query: string): JudgedDocument {
    try {
      const document = this.#read(query);
      const errors = validate(this.schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
      if (errors.length > 0) return refused('INVALID', errors.map(({ message }) => message).join(' '));
      const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
      if (operations.length === 0) return refused('INVALID', 'It has no operation.');
      const names = operations.flatMap(({ name }) => name?.value ?? []);
      const points = operations.map(({ name }) => this.#pointsOf(query, name?.value));
      const deprecated = operations.flatMap(({ name }) =>
        this.#deprecated.usedBy(document, { operationName: name?.value, variables: {} }),
      );
      return { kind: 'FITS', operations: names, points: Math.max(...points), deprecated: [...new Set(deprecated)] };
    } catch (error) {
      if (error instanceof RefusedOperation && isOfDocuments(error.code)) return refused(error.code, error.message);
      if (error instanceof GraphQLError) return refused('SYNTAX', error.message);
      throw error;
    }
  }

  /** Throws what the door would answer. */
  #read(query: string): DocumentNode {
    const known = this.#guard.documentOf(requestFor(query));
    if (known) return known;
    this.#guard.costOf(requestFor(query));
    return parse(query);
  }

  #pointsOf(query: string, operationName: string | undefined): number {
    return this.#guard.costOf({ ...requestFor(query), operationName });
  }
}

function requestFor(query: string) {
  return { method: 'POST' as const, query, operationName: undefined, variables: {}, extensions: {} };
}

/** Partners are told each of these. */
function isOfDocuments(code: string): code is DocumentRefusal {
  return (documentRefusals as readonly string[]).includes(code);
}

function refused(code: DocumentRefusal, message: string): JudgedDocument {
  return { kind: 'REFUSED', code, message };
}
