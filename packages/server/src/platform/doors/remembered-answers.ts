import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LeastRecentlyUsed } from '../least-recently-used.js';
import type { GraphqlRequest } from './graphql-request.js';

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
  /** The whole answer as JSON; null when it has to be worked out. */
  readonly text: string | null;
  /** What was worked out from now on, without an error. */
  remember(text: string): void;
}

interface Remembered {
  readonly state: string;
  readonly text: string;
}

const MOST_ANSWERS = 1_000;
/** With the number of them, some 30 MB at the most. */
const MOST_CHARACTERS = 32_768;
const ASKED_ONCE = 'ASKED_ONCE';

/**
 * Whole answers that are still exact, for a door that answers everybody the same. What is asked once pays nothing for it:
 * the state is looked up, and the answer kept, from the second time on.
 */
export class RememberedAnswers {
  readonly #answers = new LeastRecentlyUsed<string, Remembered | typeof ASKED_ONCE>(MOST_ANSWERS);
  readonly #steady = new WeakMap<DocumentNode, boolean>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly source: SteadySource,
  ) {}

  /** Null: an answer to this is never remembered. */
  async recall(request: GraphqlRequest, document: DocumentNode, locale: string): Promise<Recollection | null> {
    if (!this.#isSteady(document)) return null;
    const asked = JSON.stringify([request.operationName ?? null, request.variables, locale]);
    if (this.#namesUnsteady(asked)) return null;
    const key = `${asked}${request.query}`;
    const remembered = this.#answers.get(key);
    if (remembered === undefined) {
      this.#answers.set(key, ASKED_ONCE);
      return null;
    }
    const state = await this.source.readState();
    if (state === null) return null;
    return {
      text: remembered !== ASKED_ONCE && remembered.state === state ? remembered.text : null,
      remember: (text) => {
        if (text.length <= MOST_CHARACTERS) this.#answers.set(key, { state, text });
      },
    };
  }

  #isSteady(document: DocumentNode): boolean {
    let isSteady = this.#steady.get(document);
    if (isSteady === undefined) {
      isSteady = this.#judge(document);
      this.#steady.set(document, isSteady);
    }
    return isSteady;
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
