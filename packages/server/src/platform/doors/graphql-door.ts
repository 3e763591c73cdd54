import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { CachePolicy, type CacheHints } from './caching.js';
import { limits, RefusedOperation } from './cost-limits.js';
import type { Prices } from './cost.js';
import type { DoorBudget } from './door-budget.js';
import { noteUnread, whileCounted } from './counted-use.js';
import { DeprecatedElements, type DeprecatedUses } from './deprecated-elements.js';
import type { DoorKeys, KeyHolder } from './door-keys.js';
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
import type { KeyUses } from './key-uses.js';
import { labelOfHash, operationLabel } from './operation-label.js';
import { RememberedAnswers, type Recollection, type SteadySource } from './remembered-answers.js';
import { hashOf, NOT_PERSISTED, type PersistedDocuments } from './persisted-documents.js';
import { KeyScopes } from './key-scopes.js';
import { costExtension, withExtensions, type Spending } from './spending.js';
import type { Logger } from '../process/logger.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface DoorOptions {
  readonly name: 'PUBLIC' | 'APP';
  readonly schema: GraphQLSchema;
  readonly resolvers: ResolverInstances;
  readonly prices: Prices;
  readonly budget: DoorBudget;
  /** Null: no keys are shown here, and answers do not say what they cost. */
  readonly keys: DoorKeys | null;
  /** Is told what became of what was asked with a key; null: nobody counts. */
  readonly keyUses: KeyUses | null;
  /** Null: any document. */
  readonly trustedDocuments: TrustedDocuments | null;
  /** Null: documents are sent each time, unless they are trusted. */
  readonly persistedDocuments: PersistedDocuments | null;
  /** Null: no answer is given again by anybody else. */
  readonly cacheHints: CacheHints | null;
  /** Null: nobody is told who uses what is deprecated. */
  readonly deprecatedUses: DeprecatedUses | null;
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
export type DoorAnswer = (WorkedOut | { readonly kind: 'REMEMBERED'; readonly text: string }) & {
  /** What it took of its caller's budget, where answers say so. */
  readonly spending: Spending | null;
  /** For how long the same may be answered without asking us; 0: not at all. */
  readonly freshSeconds: number;
};

type WorkedOut = { readonly kind: 'EXECUTED' | 'REQUEST_ERROR'; readonly result: FormattedExecutionResult };

/** As JSON. */
export function textOf(answer: DoorAnswer): string {
  const text = bodyOf(answer);
  return answer.spending ? withExtensions(text, costExtension(answer.spending)) : text;
}

/** The same for everybody who asked it: without what it cost whom. */
export function bodyOf(answer: WorkedOut | { readonly kind: 'REMEMBERED'; readonly text: string }): string {
  return answer.kind === 'REMEMBERED' ? answer.text : JSON.stringify(answer.result);
}

/** Too little was left for it to be begun, or it was not even read: what a refusal costs. */
const REFUSAL_COST = 1;

/** One GraphQL endpoint without its HTTP: the same guards and the same executor for a request and for a page in process. */
export class Door {
  readonly #apollo: ApolloServer<OperationContext>;
  readonly #guard: OperationGuard;
  readonly #answers: RememberedAnswers | null;
  readonly #scopes: KeyScopes | null;
  readonly #caching: CachePolicy | null;
  readonly #deprecated: DeprecatedElements | null;
  readonly #causes = new WeakMap<object, unknown>();

  constructor(private readonly options: DoorOptions) {
    this.#guard = new OperationGuard(options.schema, options.prices);
    this.#answers = options.steadySource && new RememberedAnswers(options.schema, options.steadySource);
    this.#scopes = options.keys && new KeyScopes(options.schema, options.keys);
    this.#caching = options.cacheHints && new CachePolicy(options.schema, options.cacheHints);
    this.#deprecated = options.deprecatedUses && new DeprecatedElements(options.schema);
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
    const { trustedDocuments, persistedDocuments } = this.options;
    if (!persistedDocuments) return this.#answer(trustedDocuments ? trustedDocuments.find(request) : request, caller);
    const hash = hashOf(request);
    if (hash !== null && request.query === '') {
      // Whoever tries hash after hash with nothing left is refused here, and the database is not asked.
      if (this.options.budget.isRefusing(caller)) await this.take(caller, REFUSAL_COST);
      const query = await persistedDocuments.find(hash);
      return query === null ? this.#notPersisted(hash, caller) : this.#answer({ ...request, query }, caller);
    }
    const answer = await this.#answer(request, caller);
    // Looking changes nothing: what a GET brings is answered, and kept when it is posted.
    // One with a key in it, in a comment perhaps, stays with whoever sent it.
    const isToKeep =
      hash !== null &&
      request.method === 'POST' &&
      answer.kind !== 'REQUEST_ERROR' &&
      !this.options.keys?.holdsKey(request.query);
    if (isToKeep) await persistedDocuments.keep(hash, request.query, caller.clientAddress);
    return answer;
  }

  #notPersisted(hash: string, caller: Caller): Promise<DoorAnswer> {
    const answer = async (): Promise<DoorAnswer> => {
      const taken = await this.take(caller, REFUSAL_COST);
      return { kind: 'REQUEST_ERROR', result: NOT_PERSISTED, spending: this.options.keys && taken, freshSeconds: 0 };
    };
    return this.#counted(caller, () => labelOfHash(hash), answer);
  }

  #answer(request: GraphqlRequest, caller: Caller): Promise<DoorAnswer> {
    const labelOf = () => operationLabel(request.query, this.#guard.documentOf(request), request.operationName);
    return this.#counted(caller, labelOf, () => this.#answerUncounted(request, caller));
  }

  #counted({ holder }: Caller, labelOf: () => string, answer: () => Promise<DoorAnswer>): Promise<DoorAnswer> {
    const { keyUses } = this.options;
    return keyUses && holder ? whileCounted(keyUses, holder.keyId, labelOf, answer) : answer();
  }

  /** For a key that was shown and nothing of which was read: its owner learns of that too. */
  noteUnread(refusal: RefusedOperation, { keyId }: KeyHolder, milliseconds: number): void {
    if (this.options.keyUses) noteUnread(this.options.keyUses, { keyId, refusal, milliseconds });
  }

  async #answerUncounted(request: GraphqlRequest, caller: Caller): Promise<DoorAnswer> {
    const { name, resolvers } = this.options;
    const cost = await this.#costOf(request, caller);
    const taken = await this.take(caller, cost);
    const spending = this.options.keys && taken;
    const known = await this.#recall(request, caller);
    const freshSeconds = this.#freshSecondsOf(request);
    if (known?.text != null) {
      this.#noteDeprecated(request, caller);
      return { kind: 'REMEMBERED', text: known.text, spending, freshSeconds };
    }
    const contextValue = createOperationContext(caller, {
      door: name,
      resolvers,
      budget: { limit: taken.rule.capacity, cost, remaining: taken.remaining, resetAt: taken.resetAt },
    });
    const answer = await this.#workOut(request, contextValue);
    if (answer.kind === 'EXECUTED') this.#noteDeprecated(request, caller);
    const isWhole = answer.kind === 'EXECUTED' && !answer.result.errors;
    if (known && isWhole) known.remember(bodyOf(answer));
    return { ...answer, spending, freshSeconds: isWhole ? freshSeconds : 0 };
  }

  #noteDeprecated(request: GraphqlRequest, { holder }: Caller): void {
    const document = this.#deprecated && holder && this.#guard.documentOf(request);
    const used = document ? this.#deprecated?.usedBy(document, request) : undefined;
    if (holder && used && used.length > 0) this.options.deprecatedUses?.note(holder.keyId, used);
  }

  #freshSecondsOf(request: GraphqlRequest): number {
    const document = this.#caching && request.method === 'GET' && this.#guard.documentOf(request);
    return document ? (this.#caching?.secondsOf(document) ?? 0) : 0;
  }

  /** Of its caller's budget. Throws when there is less left. */
  async take(caller: Pick<Caller, 'holder' | 'clientAddress'>, cost: number): Promise<Spending> {
    const { taken, spending } = await this.options.budget.take(caller, cost);
    if (taken.allowed) return spending;
    const words = caller.holder
      ? 'The budget of this key is spent; wait a little.'
      : 'Too much was asked from here; wait a little.';
    const told = this.options.keys && spending;
    throw new RefusedOperation(429, 'TOO_MANY_REQUESTS', words, taken.retryAfterSeconds, told);
  }

  /**
   * The same refusal, with what it took: trying us out is not free. Throws another one when less is left than that. Where no
   * answer says what it cost, and where it was said already, it stays as it is; and so it does when it is our own fault.
   */
  async charge(
    refusal: RefusedOperation,
    caller: Pick<Caller, 'holder' | 'clientAddress'>,
    cost = REFUSAL_COST,
  ): Promise<RefusedOperation> {
    if (!this.options.keys || refusal.spending !== null || refusal.status >= 500) return refusal;
    return refusal.to(caller.holder != null, await this.take(caller, cost));
  }

  async #costOf(request: GraphqlRequest, caller: Caller): Promise<number> {
    try {
      const cost = this.#guard.costOf(request);
      const document = caller.holder && this.#guard.documentOf(request);
      if (caller.holder && document) this.#scopes?.check(caller.holder, document, request);
      return cost;
    } catch (error) {
      throw error instanceof RefusedOperation ? await this.charge(error, caller) : error;
    }
  }

  async #recall(request: GraphqlRequest, { locale }: Caller): Promise<Recollection | null> {
    const document = this.#answers && this.#guard.documentOf(request);
    return document ? ((await this.#answers?.recall(request, document, locale)) ?? null) : null;
  }

  async #workOut(
    { query, operationName, variables }: GraphqlRequest,
    contextValue: OperationContext,
  ): Promise<WorkedOut> {
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
