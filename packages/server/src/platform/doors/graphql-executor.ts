import { setFlagsFromString } from 'node:v8';
import type { ApolloServerOptions } from '@apollo/server';
import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import { shapeOf } from './documents/compilable.js';
import type { Variables } from './cost/cost.js';
import type { OperationContext } from './graphql-context.js';

type Gateway = NonNullable<Extract<ApolloServerOptions<OperationContext>, { gateway: unknown }>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

interface Compiled {
  /** Null: it cannot be compiled. */
  readonly query: CompiledQuery | null;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Variables that stand where there is a default or no null: when one has no value, only graphql-js knows what follows. */
  readonly needed: ReadonlySet<string>;
  /** As heavy as so many fields. */
  readonly weight: number;
}

/** One operation of a document: how often it was executed since it was last compiled, or ever. */
interface Known {
  times: number;
}

const MOST_COMPILED = 2_000;
/** Compiled, each field takes some 2.5 kilobytes: 100 MB at the most. All our own pages together have a third of it. */
const MOST_COMPILED_FIELDS = 40_000;
/** What was read is held as long as what it was compiled to: so many words and values of it take what one compiled field takes. */
const NODES_IN_A_FIELD = 8;
/** Each is told with the whole that it stands in: of thousands that takes seconds, and hundreds of megabytes. */
const MOST_WRONG_VALUES = 10;

/**
 * Executes through graphql-jit. A query is compiled when it comes a second time, if it can be: compiling takes longer than
 * executing once, and a caller who never repeats himself should not make us compile. What is known of an operation goes when the guard
 * forgets its document, and what it was compiled to goes when others were used since that take as much memory as there is for it.
 */
export class CompilingExecutor {
  /** By the name that was asked for, as it was; undefined: none was. */
  readonly #known = new WeakMap<DocumentNode, Map<string | undefined, Known>>();
  readonly #compiled: LeastRecentlyUsed<Known, Compiled>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compileAfter: number,
    mostFields = MOST_COMPILED_FIELDS,
  ) {
    forgetCompiledText();
    this.#compiled = new LeastRecentlyUsed(MOST_COMPILED, { most: mostFields, of: ({ weight }) => weight });
  }

  /** Lets Apollo execute through this one. */
  gateway(): Gateway {
    const executor: Executor = (request) => this.#execute(request, request.context as OperationContext);
    return {
      // Apollo takes the schema from this callback, which is called before load() has answered.
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: this.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor }),
      stop: () => Promise.resolve(),
    };
  }

  /**
   * Null: Apollo has to see it. It is not compiled yet, so it may not even be valid; or something is wrong with its variables,
   * which is said with the place in the text, and only Apollo reads where things stand.
   */
  executeKnown(operationName: string | undefined, variables: Variables, context: OperationContext) {
    const known = context.document && this.#known.get(context.document)?.get(operationName);
    const compiled = known && this.#compiled.get(known);
    if (!compiled) return null;
    const { coerced } = this.#coerce(compiled.operation, variables, 0);
    return coerced ? this.#run(compiled, { variables, coerced }, context) : null;
  }

  async #execute({ request, document }: Parameters<Executor>[0], context: OperationContext) {
    const { operationName, variables = {} } = request;
    // Apollo asks without one, too: of several none was named, or one that is not among them. It has graphql-js say which.
    const operation = getOperationAST(document, operationName);
    if (!operation) return execute({ schema: this.schema, document, operationName });
    const { errors, coerced } = this.#coerce(operation, variables, MOST_WRONG_VALUES);
    if (errors) return asGraphqlResult({ errors });
    const compiled = context.document && this.#compiledAt(context.document, operationName);
    if (compiled) return this.#run(compiled, { variables, coerced }, context);
    return execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName });
  }

  #coerce({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables, maxErrors: number) {
    return getVariableValues(this.schema, variableDefinitions, variables, { maxErrors });
  }

  /** Null: not the second time yet. */
  #compiledAt(document: DocumentNode, operationName: string | undefined) {
    const known = this.#knownOf(document, operationName);
    let compiled = this.#compiled.get(known);
    if (!compiled) {
      known.times++;
      if (known.times <= this.compileAfter) return null;
      // Once it is forgotten, it has to come as often again: many that take turns are not compiled each time.
      known.times = 0;
      // Not as Apollo read it: that holds on to the whole text and to each of its words, comments too.
      const operation = getOperationAST(document, operationName);
      if (!operation) return null;
      compiled = this.#compile(document, operation, operationName);
      this.#compiled.set(known, compiled);
    }
    return compiled;
  }

  #knownOf(document: DocumentNode, operationName: string | undefined): Known {
    const operations = this.#known.get(document) ?? new Map<string | undefined, Known>();
    this.#known.set(document, operations);
    const known = operations.get(operationName) ?? { times: 0 };
    operations.set(operationName, known);
    return known;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, operationName: string | undefined): Compiled {
    const { fields, nodes, isCompilable } = shapeOf(document, operation);
    const read = isCompilable ? compileQuery(this.schema, document, operationName) : null;
    const query = read && isCompiledQuery(read) ? read : null;
    const weight = (query ? fields : 0) + nodes / NODES_IN_A_FIELD;
    return { query, document, operation, needed: neededVariables(this.schema, document), weight };
  }

  /** graphql-jit forgets the defaults of fields inside input objects, so the values are completed before it sees them. */
  async #run(
    { query, document, operation, needed }: Compiled,
    { variables, coerced }: { readonly variables: Variables; readonly coerced: Variables },
    context: OperationContext,
  ) {
    const { schema } = this;
    if (query === null || [...needed].some((name) => coerced[name] == null)) {
      const operationName = operation.name?.value;
      return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    }
    return asGraphqlResult(await query.query(undefined, context, coerced));
  }
}

/**
 * V8 keeps the text and the code of what was compiled from a text, for whoever compiles the same text again, long after nobody
 * else does: three megabytes of a long document, also once it is forgotten here. Nothing here is compiled twice from one text
 * often enough to pay for that.
 */
function forgetCompiledText(): void {
  setFlagsFromString('--no-compilation-cache');
}

function neededVariables(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const needed = new Set<string>();
  const types = new TypeInfo(schema);
  const collect = visitWithTypeInfo(types, {
    Variable({ name }) {
      if (types.getDefaultValue() !== undefined || isNonNullType(types.getInputType())) needed.add(name.value);
    },
    // What declares a variable is no place where it stands.
    VariableDefinition: () => false,
  });
  visit(document, collect);
  return needed;
}

/** graphql-jit's errors only look like GraphQL's; Apollo tells by the class. */
function asGraphqlResult(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const isRequestError = result.data === undefined;
  return { ...result, errors: result.errors.map((error) => asGraphqlError(error, isRequestError)) };
}

function asGraphqlError(error: GraphQLError, isRequestError: boolean): GraphQLError {
  const { originalError } = error;
  const known = originalError instanceof GraphQLError ? originalError.extensions : error.extensions;
  const extensions = isRequestError ? { code: 'BAD_USER_INPUT', ...known } : known;
  return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, originalError, extensions });
}
