import type { ApolloServerOptions } from '@apollo/server';
import { execute, getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LeastRecentlyUsed } from './least-recently-used.js';
import type { OperationContext } from './graphql-context.js';

type Gateway = NonNullable<Extract<ApolloServerOptions<OperationContext>, { gateway: unknown }>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

const REMEMBERED_QUERIES = 300;

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
  const compiled = new LeastRecentlyUsed<string, CompiledQuery | 'CANNOT'>(REMEMBERED_QUERIES);
  return async (request) => {
    const { document, context, operationName } = request;
    const variableValues = request.request.variables ?? {};
    const key = `${request.queryHash} ${operationName ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    let query = compiled.get(key);
    if (!query && times > compileAfter) {
      const answer = compileQuery(schema, document, operationName ?? undefined);
      query = isCompiledQuery(answer) ? answer : 'CANNOT';
      compiled.set(key, query);
    }
    if (!query || query === 'CANNOT') {
      return execute({
        schema,
        document,
        contextValue: context,
        variableValues,
        operationName: request.request.operationName,
      });
    }
    // graphql-jit forgets the defaults of fields inside input objects, so the values are completed before it sees them.
    const completed = getVariableValues(schema, request.operation.variableDefinitions ?? [], variableValues);
    if (completed.errors) return asGraphqlResult({ errors: completed.errors });
    return asGraphqlResult(await query.query(undefined, context, completed.coerced));
  };
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
