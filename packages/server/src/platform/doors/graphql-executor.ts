import type { ApolloServerOptions } from '@apollo/server';
import {
  execute,
  getVariableValues,
  GraphQLError,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import type { OperationContext } from './graphql-context.js';

type Gateway = NonNullable<Extract<ApolloServerOptions<OperationContext>, { gateway: unknown }>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

const REMEMBERED_QUERIES = 300;

interface Compiled {
  readonly query: CompiledQuery;
  /** Variables that stand where there is a default or no null: when one has no value, only graphql-js knows what follows. */
  readonly needed: ReadonlySet<string>;
}

/**
 * Lets Apollo execute through graphql-jit. A query is compiled when it comes a second time: compiling takes longer than
 * executing once, and a caller who never repeats himself should not make us compile.
 */
export function createCompilingGateway(schema: GraphQLSchema, compileAfter: number): Gateway {
  const executor = createExecutor(schema, compileAfter);
  return {
    // Apollo takes the schema from this callback, which is called before load() has answered.
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function createExecutor(schema: GraphQLSchema, compileAfter: number): Executor {
  const seen = new LeastRecentlyUsed<string, number>(REMEMBERED_QUERIES * 4);
  const compiled = new LeastRecentlyUsed<string, Compiled | 'CANNOT'>(REMEMBERED_QUERIES);
  return async (request) => {
    const { document, context, operationName } = request;
    const variableValues = request.request.variables ?? {};
    const key = `${request.queryHash} ${operationName ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    let known = compiled.get(key);
    if (!known && times > compileAfter) {
      const answer = compileQuery(schema, document, operationName ?? undefined);
      known = isCompiledQuery(answer) ? { query: answer, needed: neededVariables(schema, document) } : 'CANNOT';
      compiled.set(key, known);
    }
    const asItStands = () =>
      execute({
        schema,
        document,
        contextValue: context,
        variableValues,
        operationName: request.request.operationName,
      });
    if (!known || known === 'CANNOT') return asItStands();
    // graphql-jit forgets the defaults of fields inside input objects, so the values are completed before it sees them.
    const completed = getVariableValues(schema, request.operation.variableDefinitions ?? [], variableValues);
    if (completed.errors) return asGraphqlResult({ errors: completed.errors });
    const { coerced } = completed;
    if ([...known.needed].some((name) => coerced[name] == null)) return asItStands();
    return asGraphqlResult(await known.query.query(undefined, context, coerced));
  };
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
