import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { RefusedOperation, limits } from './cost/cost-limits.js';
import { checkStructure, checkText, fragmentsOf } from './cost/cost-structure.js';
import { checkVariables, costOf, type Prices, type Variables } from './cost/cost.js';
import type { GraphqlRequest } from './graphql-request.js';
import { LeastRecentlyUsed } from '../least-recently-used.js';

/** What the guard learned of a document the first time it came: parsed, or refused, or not GraphQL at all. */
type KnownDocument =
  | {
      readonly kind: 'PARSED';
      readonly document: DocumentNode;
      readonly tokens: number;
      /** Of the operations whose variables do not count, worked out once. */
      readonly costs: Map<OperationDefinitionNode, number>;
    }
  | { readonly kind: 'REFUSED'; readonly refusal: RefusedOperation }
  | { readonly kind: 'UNREADABLE' };

type ParsedDocument = Extract<KnownDocument, { kind: 'PARSED' }>;

const REMEMBERED_DOCUMENTS = 500;
/** Parsed, each takes some 200 bytes: 50 MB, where 500 of the longest that are taken would be 400. */
const REMEMBERED_TOKENS = 250_000;

/** Where hashes are taken, the text has taken its hash's place by now. What executes takes its absence for a fault of ours. */
const NO_DOCUMENT = new RefusedOperation(400, 'BAD_REQUEST', 'Send the document itself: hashes are not accepted here.');

/** Judges an operation before anything is validated or executed. Throws a RefusedOperation, or answers its cost. */
export class OperationGuard {
  readonly #documents = new LeastRecentlyUsed<string, KnownDocument>(REMEMBERED_DOCUMENTS, {
    most: REMEMBERED_TOKENS,
    of: (known) => (known.kind === 'PARSED' ? known.tokens : 0),
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly prices: Prices,
  ) {}

  /** As it was read; null for what does not parse. */
  documentOf(request: GraphqlRequest): DocumentNode | null {
    const known = this.#know(request.query);
    return known.kind === 'PARSED' ? known.document : null;
  }

  costOf(request: GraphqlRequest): number {
    checkVariables(request.variables);
    if (request.query === '' && 'persistedQuery' in request.extensions) throw NO_DOCUMENT;
    const known = this.#know(request.query);
    if (known.kind === 'REFUSED') throw known.refusal;
    // What does not parse costs nothing: it is answered by its syntax error.
    if (known.kind === 'UNREADABLE') return 1;
    const operation = operationOf(known.document, request.operationName);
    if (!operation) return 1;
    refuseWrongMethod(operation, request.method);
    this.#refuseWhatIsNotOffered(operation.operation);
    const cost = known.costs.get(operation) ?? this.#price(operation, known, request.variables);
    if (cost > limits.cost) {
      throw new RefusedOperation(
        400,
        'TOO_EXPENSIVE',
        `This costs ${cost} points; one operation may cost ${limits.cost}.`,
      );
    }
    return cost;
  }

  /** graphql-js finds out only as it executes, and then takes it for a fault of the schema's. */
  #refuseWhatIsNotOffered(operation: OperationTypeNode): void {
    if (this.schema.getRootType(operation)) return;
    throw new RefusedOperation(400, 'NOT_OFFERED', `There is no ${operation} here.`);
  }

  #price(operation: OperationDefinitionNode, { document, costs }: ParsedDocument, variables: Variables): number {
    const cost = costOf(this.schema, operation, fragmentsOf(document), variables, this.prices);
    if (!cost.hangsOnVariables) costs.set(operation, cost.points);
    return cost.points;
  }

  #know(query: string): KnownDocument {
    let known = this.#documents.get(query);
    if (!known) {
      known = read(query);
      if (query.length <= limits.documentCharacters) this.#documents.set(query, known);
    }
    return known;
  }
}

function read(query: string): KnownDocument {
  try {
    const tokens = checkText(query);
    const document = parse(query, { noLocation: true, maxTokens: limits.tokens });
    checkStructure(document);
    return { kind: 'PARSED', document, tokens, costs: new Map() };
  } catch (error) {
    return error instanceof RefusedOperation ? { kind: 'REFUSED', refusal: error } : { kind: 'UNREADABLE' };
  }
}

/** The one that is meant; undefined when that cannot be told. */
export function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name === undefined) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((operation) => operation.name?.value === name);
}

function refuseWrongMethod(operation: OperationDefinitionNode, method: GraphqlRequest['method']): void {
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) {
    throw new RefusedOperation(405, 'METHOD_NOT_ALLOWED', 'GET can only read. Send a mutation with POST.');
  }
}
