import { setImmediate as endOfTurn } from 'node:timers/promises';
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { KeptJson } from './kept-json.js';

/** Data of which can be told whether anything of it changed. A capability brings it. */
export interface SteadySource {
  /** "Type.field" of everything that follows from the state alone, whoever asks. */
  readonly fields: ReadonlySet<string>;
  /** Words of inputs with which an answer follows from more than the state. */
  readonly unsteadyInputs: readonly string[];
  /**
   * The state now, read after this was called: while it is the same, so is every answer. Null: something is under way, and
   * nothing can be told.
   */
  readState(): Promise<string | null>;
}

/** Of one operation, as it was asked: where its answer is remembered, and what it was when it is still exact. */
export interface Recollection {
  /** The whole answer; null when it has to be worked out. */
  readonly json: KeptJson | null;
  /** What was worked out from now on, without an error. */
  remember(json: KeptJson): void;
}

interface Remembered {
  readonly state: string;
  readonly json: KeptJson;
}

const MOST_ANSWERS = 1_000;
/** With the number of them, some 30 MB at the most, and a third of that for what of it is compressed. */
const MOST_BYTES = 32_768;
/** Of variables and names, by which an answer is found again. Whoever asks with more is answered anew each time. */
const LONGEST_QUESTION = 4_096;
const ASKED_ONCE = 'ASKED_ONCE';

/**
 * Whole answers that are still exact, for a door that answers everybody the same. What is asked once pays nothing for it:
 * the state is looked up, and the answer kept, from the second time on.
 */
export class RememberedAnswers {
  readonly #answers = new LeastRecentlyUsed<string, Remembered | typeof ASKED_ONCE>(MOST_ANSWERS);
  /** Of each document by what it is known in keys; null: nothing of it is remembered. */
  readonly #steady = new WeakMap<DocumentNode, number | null>();
  #documents = 0;
  #stateOfTurn: Promise<string | null> | null = null;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly source: SteadySource,
  ) {}

  /** Null: an answer to this is never remembered. */
  async recall(request: GraphqlRequest, document: DocumentNode, locale: string): Promise<Recollection | null> {
    const number = this.#numberOf(document);
    if (number === null) return null;
    const asked = JSON.stringify([request.operationName ?? null, request.variables, locale]);
    if (asked.length > LONGEST_QUESTION || this.#namesUnsteady(asked)) return null;
    const key = `${number} ${asked}`;
    const remembered = this.#answers.get(key);
    if (remembered === undefined) {
      this.#answers.set(key, ASKED_ONCE);
      return null;
    }
    const state = await this.#readStateOfTurn();
    if (state === null) return null;
    return {
      json: remembered !== ASKED_ONCE && remembered.state === state ? remembered.json : null,
      remember: (json) => {
        if (json.bytes.length <= MOST_BYTES) this.#answers.set(key, { state, json });
      },
    };
  }

  /**
   * What arrived together is judged by one look at the state, after all of it was asked, and answered in one go: whoever
   * reads the answers is woken once and not for each.
   */
  #readStateOfTurn(): Promise<string | null> {
    this.#stateOfTurn ??= endOfTurn().then(() => {
      this.#stateOfTurn = null;
      return this.source.readState();
    });
    return this.#stateOfTurn;
  }

  #numberOf(document: DocumentNode): number | null {
    let number = this.#steady.get(document);
    if (number === undefined) {
      number = this.#judge(document) ? ++this.#documents : null;
      this.#steady.set(document, number);
    }
    return number;
  }

  #judge(document: DocumentNode): boolean {
    let isSteady = true;
    const typeInfo = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field: ({ name }) => {
          const isOfSource = this.source.fields.has(`${typeInfo.getParentType()?.name}.${name.value}`);
          if (!isOfSource && name.value !== '__typename') isSteady = false;
        },
        Argument: ({ name }) => {
          if (this.#namesUnsteady(name.value)) isSteady = false;
        },
        ObjectField: ({ name }) => {
          if (this.#namesUnsteady(name.value)) isSteady = false;
        },
        EnumValue: ({ value }) => {
          if (this.#namesUnsteady(value)) isSteady = false;
        },
      }),
    );
    return isSteady;
  }

  #namesUnsteady(text: string): boolean {
    return this.source.unsteadyInputs.some((word) => text.includes(word));
  }
}
