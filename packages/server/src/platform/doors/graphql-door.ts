import { setImmediate as endOfTurn } from 'node:timers/promises';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  getOperationAST,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CachePolicy, type CacheHints } from './caching.js';
import { limits, RefusedOperation } from './cost/cost-limits.js';
import type { Prices } from './cost/cost.js';
import type { DoorBudget } from './cost/door-budget.js';
import { noteUnread, whileCounted, type Counted } from './cost/counted-use.js';
import { DeprecatedElements, type DeprecatedUses } from './deprecations/deprecated-elements.js';
import type { DoorKeys, KeyHolder } from './keys/door-keys.js';
import {
  createOperationContext,
  type Caller,
  type OperationContext,
  type ResolverInstances,
} from './graphql-context.js';
import { asFormatted, formatError } from './errors/graphql-errors.js';
import { CompilingExecutor } from './graphql-executor.js';
import { OperationGuard } from './graphql-guard.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { KeyUses } from './keys/key-uses.js';
import { KeptJson } from './kept-json.js';
import { labelOfHash, operationLabel } from './documents/operation-label.js';
import { RememberedAnswers, type SteadySource } from './remembered-answers.js';
import { hashOf, NOT_PERSISTED, type PersistedDocuments } from './documents/persisted-documents.js';
import { KeyScopes } from './keys/key-scopes.js';
import { costExtension, type Spending } from './cost/spending.js';
import { describe } from '../process/error-description.js';
import type { Logger } from '../process/logger.js';
import type { TrustedDocuments } from './documents/trusted-documents.js';

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
export type DoorAnswer = (WorkedOut | RememberedAnswer) & {
  /** What it took of its caller's budget, where answers say so. */
  readonly spending: Spending | null;
  /** For how long the same may be answered without asking us; 0: not at all. */
  readonly freshSeconds: number;
};

type WorkedOut = { readonly kind: 'EXECUTED' | 'REQUEST_ERROR'; readonly result: FormattedExecutionResult };
type RememberedAnswer = { readonly kind: 'REMEMBERED'; readonly json: KeptJson };

/** As JSON. */
export function jsonOf(answer: DoorAnswer): Buffer {
  const extensions = answer.spending && costExtension(answer.spending);
  if (answer.kind === 'REMEMBERED') return answer.json.with(extensions);
  return Buffer.from(JSON.stringify(extensions ? { ...answer.result, extensions } : answer.result));
}

/** The same for everybody who asked it: without what it cost whom. */
export function sharedJsonOf(answer: WorkedOut | RememberedAnswer): KeptJson {
  return answer.kind === 'REMEMBERED' ? answer.json : new KeptJson(Buffer.from(JSON.stringify(answer.result)));
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
  /** Null: everything is executed as it stands. */
  readonly #executor: CompilingExecutor | null;
  #turn: Promise<void> | null = null;

  constructor(private readonly options: DoorOptions) {
    this.#guard = new OperationGuard(options.schema, options.prices);
    this.#answers = options.steadySource && new RememberedAnswers(options.schema, options.steadySource);
    this.#scopes = options.keys && new KeyScopes(options.schema, options.keys);
    this.#caching = options.cacheHints && new CachePolicy(options.schema, options.cacheHints);
    this.#deprecated = options.deprecatedUses && new DeprecatedElements(options.schema);
    const { schema, compileAfter } = options;
    this.#executor = Number.isFinite(compileAfter) ? new CompilingExecutor(schema, compileAfter) : null;
    this.#apollo = new ApolloServer<OperationContext>(
      apolloOptions(options, this.#executor, (formatted, cause) => this.#withCause(formatted, cause)),
    );
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
      if (this.options.budget.isRefusing(caller, REFUSAL_COST)) await this.take(caller, REFUSAL_COST);
      const query = await persistedDocuments.find(hash);
      return query === null ? this.#notPersisted(hash, caller) : this.#answer({ ...request, query }, caller);
    }
    const answer = await this.#answer(request, caller);
    const isToKeep = hash !== null && answer.kind !== 'REQUEST_ERROR' && this.#mayKeep(request, persistedDocuments);
    // It was answered: whatever becomes of its document, nobody is to ask for the same once more.
    const keeping = isToKeep ? persistedDocuments.keep(hash, request.query, caller.clientAddress) : null;
    await keeping?.catch((error: unknown) => this.options.logger.warn(describe(error), 'a document was not kept'));
    return answer;
  }

  /**
   * Looking changes nothing: what a GET brings is answered, and kept when it is posted. One with a key in it, in a comment
   * perhaps, stays with whoever sent it; so does one with what somebody typed.
   */
  #mayKeep(request: GraphqlRequest, persistedDocuments: PersistedDocuments): boolean {
    if (request.method !== 'POST' || this.options.keys?.holdsKey(request.query)) return false;
    const document = this.#guard.documentOf(request);
    return document === null || persistedDocuments.mayKeep(document);
  }

  #notPersisted(hash: string, caller: Caller): Promise<DoorAnswer> {
    const answer = async (): Promise<DoorAnswer> => {
      const taken = await this.take(caller, REFUSAL_COST);
      return { kind: 'REQUEST_ERROR', result: NOT_PERSISTED, spending: this.options.keys && taken, freshSeconds: 0 };
    };
    return this.#counted(caller, () => labelOfHash(hash), answer);
  }

  #answer(request: GraphqlRequest, caller: Caller): Promise<DoorAnswer> {
    const { keys } = this.options;
    const holdsKey = (text: string) => keys?.holdsKey(text) ?? false;
    const labelOf = () =>
      operationLabel(request.query, this.#guard.documentOf(request), request.operationName, holdsKey);
    return this.#counted(caller, labelOf, () => this.#answerUncounted(request, caller));
  }

  #counted({ holder }: Caller, labelOf: () => string, answer: () => Promise<DoorAnswer>): Promise<DoorAnswer> {
    return holder ? this.whileCounted(holder, labelOf, answer) : answer();
  }

  /** For whatever takes of a key's budget: it stands in its usage, by that label. */
  whileCounted<Answer extends Counted>(
    { keyId }: KeyHolder,
    labelOf: () => string,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const { keyUses } = this.options;
    return keyUses ? whileCounted(keyUses, keyId, labelOf, work) : work();
  }

  /** For a key that was shown and nothing of which was read: its owner learns of that too. */
  noteUnread(refusal: RefusedOperation, { keyId }: KeyHolder, milliseconds: number): void {
    if (this.options.keyUses) noteUnread(this.options.keyUses, { keyId, refusal, milliseconds });
  }

  async #answerUncounted(request: GraphqlRequest, caller: Caller): Promise<DoorAnswer> {
    const { name, resolvers } = this.options;
    const cost = this.#judge(request, caller);
    if (cost instanceof RefusedOperation) throw await this.charge(cost, caller);
    const taken = await this.take(caller, cost);
    const spending = this.options.keys && taken;
    const document = this.#guard.documentOf(request);
    const known = document && this.#answers ? await this.#answers.recall(request, document, caller.locale) : null;
    const freshSeconds =
      document && this.#caching && request.method === 'GET' ? this.#caching.secondsOf(document, request.variables) : 0;
    if (known?.json != null) {
      this.#noteDeprecated(request, document, caller);
      return { kind: 'REMEMBERED', json: known.json, spending, freshSeconds };
    }
    await this.#endOfTurn();
    const contextValue = createOperationContext(caller, {
      door: name,
      ...{ resolvers, document },
      budget: { limit: taken.rule.capacity, cost, remaining: taken.remaining, resetAt: taken.resetAt },
    });
    const answer = await this.#workOut(request, contextValue);
    if (answer.kind === 'EXECUTED') this.#noteDeprecated(request, document, caller);
    const isWhole = answer.kind === 'EXECUTED' && !answer.result.errors;
    if (known && isWhole) known.remember(sharedJsonOf(answer));
    return { ...answer, spending, freshSeconds: isWhole ? freshSeconds : 0 };
  }

  /** What arrived together is worked out together and answered in one go: whoever reads the answers is woken once and not for each. */
  #endOfTurn(): Promise<void> {
    this.#turn ??= endOfTurn().then(() => {
      this.#turn = null;
    });
    return this.#turn;
  }

  #noteDeprecated(request: GraphqlRequest, document: DocumentNode | null, { holder }: Caller): void {
    const used = holder && document ? this.#deprecated?.usedBy(document, request) : undefined;
    if (holder && used && used.length > 0) this.options.deprecatedUses?.note(holder.keyId, used);
  }

  /** Of its caller's budget. Throws when there is less left. */
  async take(caller: Pick<Caller, 'holder' | 'clientAddress'>, cost: number): Promise<Spending> {
    const { taken, spending } = await this.options.budget.take(caller, cost);
    if (taken.allowed) return spending;
    const words = caller.holder
      ? 'The budget of this key is used up. Wait a little.'
      : `Too much was asked from here at once. Wait a little.${this.options.keys ? ' With a key you get more.' : ''}`;
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

  /** What it costs, or why it is refused. */
  #judge(request: GraphqlRequest, caller: Caller): number | RefusedOperation {
    try {
      const cost = this.#guard.costOf(request);
      const document = caller.holder && this.#guard.documentOf(request);
      if (caller.holder && document) this.#scopes?.check(caller.holder, document, request);
      return cost;
    } catch (error) {
      if (error instanceof RefusedOperation) return error;
      throw error;
    }
  }

  async #workOut(request: GraphqlRequest, context: OperationContext): Promise<WorkedOut> {
    const { data, errors } =
      (await this.#executeKnown(request, context)) ?? (await this.#throughApollo(request, context));
    const about = errors && { requestId: context.requestId, isReading: isQuery(request, context.document) };
    const said =
      about && errors.map((error) => formatError(error, this.#causes.get(error) ?? error, about, this.options.logger));
    const result = { ...(data !== undefined && { data }), ...(said && { errors: said }) };
    return { kind: data === undefined ? 'REQUEST_ERROR' : 'EXECUTED', result };
  }

  /** What was found valid and came again is executed at once: all that Apollo did for it would be done once more. */
  async #executeKnown({ operationName, variables }: GraphqlRequest, context: OperationContext) {
    const execution = this.#executor?.executeKnown(operationName, variables, context);
    if (!execution) return null;
    const { data, errors } = await execution;
    return { data, errors: errors?.map((error) => this.#withCause(asFormatted(error), error)) };
  }

  async #throughApollo({ query, operationName, variables }: GraphqlRequest, contextValue: OperationContext) {
    const { body } = await this.#apollo.executeOperation({ query, operationName, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts, which this schema has no directive for.');
    return body.singleResult;
  }

  /** Formatting needs the request's id, which Apollo does not tell there: the cause is kept beside what was made of it. */
  #withCause(formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError {
    this.#causes.set(formatted, cause);
    return formatted;
  }
}

function isQuery({ operationName }: GraphqlRequest, document: DocumentNode | null): boolean {
  return document !== null && getOperationAST(document, operationName)?.operation === 'query';
}

const disabledPlugins: readonly ApolloServerPlugin<OperationContext>[] = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

function apolloOptions(
  options: DoorOptions,
  executor: CompilingExecutor | null,
  formatError: (formatted: GraphQLFormattedError, cause: unknown) => GraphQLFormattedError,
): ApolloServerOptions<OperationContext> {
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
    // What comes again is known to the guard and to the executor. Apollo's own store weighs neither texts nor comments, and holds both.
    documentStore: null,
    validationOptions: { maxErrors: 20 },
    logger: quietly(options.logger),
    formatError,
  };
  return executor ? { ...common, gateway: executor.gateway() } : { ...common, schema: options.schema };
}

/** Apollo's own lines may quote a document. */
function quietly(logger: Logger) {
  const line = (level: 'debug' | 'warn' | 'error') => () => logger[level]('a line of the GraphQL server');
  return { debug: () => undefined, info: () => undefined, warn: line('warn'), error: line('error') };
}
