import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { limits, RefusedOperation } from './cost-limits.js';
import type { Prices } from './cost.js';
import {
  createOperationContext,
  type Caller,
  type OperationContext,
  type ResolverInstances,
} from './graphql-context.js';
import { formatError } from './graphql-errors.js';
import { createCompilingGateway } from './graphql-executor.js';
import { OperationGuard } from './graphql-guard.js';
import type { GraphqlRequest } from './graphql-request.js';
import { RememberedAnswers, type Recollection, type SteadySource } from './remembered-answers.js';
import type { Logger } from '../process/logger.js';
import { addressKey } from '../rate-limits.js';
import type { LeasedRateLimit } from '../rate-limits-lease.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface DoorOptions {
  readonly name: 'PUBLIC' | 'APP';
  readonly schema: GraphQLSchema;
  readonly resolvers: ResolverInstances;
  readonly prices: Prices;
  readonly budget: LeasedRateLimit;
  /** Null: any document. */
  readonly trustedDocuments: TrustedDocuments | null;
  /** Null: every answer is worked out. */
  readonly steadySource: SteadySource | null;
  /** How often a query is executed as it stands before it is compiled; Infinity: always. */
  readonly compileAfter: number;
  readonly logger: Logger;
}

/**
 * What came of an operation. REQUEST_ERROR: it never began, because of its syntax, validity or variables. REMEMBERED: what
 * came of it before, without an error, and would again.
 */
export type DoorAnswer =
  | { readonly kind: 'EXECUTED' | 'REQUEST_ERROR'; readonly result: FormattedExecutionResult }
  | { readonly kind: 'REMEMBERED'; readonly text: string };

/** As JSON. */
export function textOf(answer: DoorAnswer): string {
  return answer.kind === 'REMEMBERED' ? answer.text : JSON.stringify(answer.result);
}

/** One GraphQL endpoint without its HTTP: the same guards and the same executor for a request and for a page in process. */
export class Door {
  readonly #apollo: ApolloServer<OperationContext>;
  readonly #guard: OperationGuard;
  readonly #answers: RememberedAnswers | null;
  readonly #causes = new WeakMap<object, unknown>();

  constructor(private readonly options: DoorOptions) {
    this.#guard = new OperationGuard(options.schema, options.prices);
    this.#answers = options.steadySource && new RememberedAnswers(options.schema, options.steadySource);
    this.#apollo = new ApolloServer<OperationContext>(apolloOptions(options, this.#causes));
  }

  start(): Promise<void> {
    return this.#apollo.start();
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  /** Throws a RefusedOperation before anything of it was validated. */
  async execute(request: GraphqlRequest, caller: Caller): Promise<DoorAnswer> {
    const { name, budget, trustedDocuments, resolvers } = this.options;
    const trusted = trustedDocuments ? trustedDocuments.find(request) : request;
    const cost = this.#guard.costOf(trusted);
    const taken = await budget.take(addressKey(caller.clientAddress), cost);
    if (!taken.allowed) {
      const { retryAfterSeconds } = taken;
      throw new RefusedOperation(
        429,
        'TOO_MANY_REQUESTS',
        'Too much was asked from here; wait a little.',
        retryAfterSeconds,
      );
    }
    const known = await this.#recall(trusted, caller);
    if (known?.text != null) return { kind: 'REMEMBERED', text: known.text };
    const contextValue = createOperationContext(caller, {
      door: name,
      resolvers,
      budget: { limit: budget.rule.capacity, cost, remaining: taken.remaining, resetAt: taken.resetAt },
    });
    const answer = await this.#workOut(trusted, contextValue);
    if (known && answer.kind === 'EXECUTED' && !answer.result.errors) known.remember(textOf(answer));
    return answer;
  }

  async #recall(request: GraphqlRequest, { locale }: Caller): Promise<Recollection | null> {
    const document = this.#answers && this.#guard.documentOf(request);
    return document ? ((await this.#answers?.recall(request, document, locale)) ?? null) : null;
  }

  async #workOut(
    { query, operationName, variables }: GraphqlRequest,
    contextValue: OperationContext,
  ): Promise<Exclude<DoorAnswer, { kind: 'REMEMBERED' }>> {
    const { body } = await this.#apollo.executeOperation({ query, operationName, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts, which this schema has no directive for.');
    const { data, errors } = body.singleResult;
    const said = errors?.map((error) =>
      formatError(error, this.#causes.get(error) ?? error, contextValue.requestId, this.options.logger),
    );
    const result = { ...(data !== undefined && { data }), ...(said && { errors: said }) };
    return { kind: data === undefined ? 'REQUEST_ERROR' : 'EXECUTED', result };
  }
}

const disabledPlugins: readonly ApolloServerPlugin<OperationContext>[] = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

function apolloOptions(options: DoorOptions, causes: WeakMap<object, unknown>): ApolloServerOptions<OperationContext> {
  const common = {
    introspection: options.trustedDocuments === null,
    plugins: [...disabledPlugins],
    // Batches are refused where requests are read, and cross-site requests where HTTP is: Apollo never sees HTTP here.
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false as const,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    logger: quietly(options.logger),
    // Formatting needs the request's id, which Apollo does not tell here: the cause is kept beside what Apollo made of it.
    formatError: (formatted: GraphQLFormattedError, error: unknown) => {
      causes.set(formatted, error);
      return formatted;
    },
  };
  return Number.isFinite(options.compileAfter)
    ? { ...common, gateway: createCompilingGateway(options.schema, options.compileAfter) }
    : { ...common, schema: options.schema };
}

/** Apollo's own lines may quote a document. */
function quietly(logger: Logger) {
  const line = (level: 'debug' | 'warn' | 'error') => () => logger[level]('a line of the GraphQL server');
  return { debug: () => undefined, info: () => undefined, warn: line('warn'), error: line('error') };
}
