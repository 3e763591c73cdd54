import { hash } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Variables } from './cost/cost.js';

/**
 * For how many seconds an answer may be given again, by "Type.field", by the type that a field answers, or by what is asked
 * with: "Input.field", "Enum.VALUE"; 0: never.
 */
export type CacheHints = Readonly<Record<string, number>>;

/** Of what no hint speaks of, at the beginning of a query. */
const UNTIL_HINTED = 60;

interface HintedField {
  readonly typeName: string;
  readonly field: string;
  readonly answers: GraphQLOutputType | null | undefined;
  readonly isRoot: boolean;
}

/** What a field does to how long an answer may be given again; undefined: nothing. */
export function cacheSecondsOf(hints: CacheHints, { typeName, field, answers, isRoot }: HintedField) {
  const hint = hints[`${typeName}.${field}`] ?? (answers ? hints[getNamedType(answers).name] : undefined);
  return hint ?? (isRoot ? UNTIL_HINTED : undefined);
}

/** For how long whole answers may be given again: as long as the least of what stands in them. */
export class CachePolicy {
  readonly #known = new WeakMap<DocumentNode, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly hints: CacheHints,
  ) {}

  secondsOf(document: DocumentNode, variables: Variables): number {
    let seconds = this.#known.get(document);
    if (seconds === undefined) {
      seconds = this.#leastOf(document);
      this.#known.set(document, seconds);
    }
    const definitions = document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
    );
    return Math.min(seconds, ...definitions.map((each) => this.#ofVariable(each, variables)));
  }

  #ofVariable({ variable, type }: VariableDefinitionNode, variables: Variables): number {
    const declared = typeFromAST(this.schema, type) as GraphQLInputType | undefined;
    return declared ? this.#ofValue(declared, variables[variable.name.value]) : Number.POSITIVE_INFINITY;
  }

  #ofValue(type: GraphQLInputType, value: unknown): number {
    if (Array.isArray(value)) return Math.min(...value.map((item) => this.#ofValue(type, item)));
    const named = getNamedType(type);
    if (isEnumType(named) && typeof value === 'string') return this.#ofInput(named, value);
    if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return Number.POSITIVE_INFINITY;
    const fields = named.getFields();
    const hints = Object.entries(value).map(([name, inside]) => {
      const field = fields[name];
      if (!field || inside === null) return Number.POSITIVE_INFINITY;
      return Math.min(this.#ofInput(named, name), this.#ofValue(field.type, inside));
    });
    return Math.min(...hints);
  }

  /** Of a field of an input, or of a word of an enum. */
  #ofInput(type: GraphQLInputType | null | undefined, name: string): number {
    const hint = type ? this.hints[`${getNamedType(type).name}.${name}`] : undefined;
    return hint ?? Number.POSITIVE_INFINITY;
  }

  #leastOf(document: DocumentNode): number {
    let least = Number.POSITIVE_INFINITY;
    const types = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          const type = types.getType();
          const isRoot = parent === this.schema.getQueryType();
          const field = { typeName: parent?.name ?? '', field: name.value, answers: type, isRoot };
          least = Math.min(least, cacheSecondsOf(this.hints, field) ?? Number.POSITIVE_INFINITY);
        },
        ObjectField: ({ name }) => {
          least = Math.min(least, this.#ofInput(types.getParentInputType(), name.value));
        },
        EnumValue: ({ value }) => {
          least = Math.min(least, this.#ofInput(types.getInputType(), value));
        },
      }),
    );
    return Number.isFinite(least) ? least : 0;
  }
}

/** Weak: what is compressed on the way is the same answer. */
export function etagOf(body: Buffer): string {
  return `W/"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
}

/** Compared weakly, as RFC 9110 says for If-None-Match. */
export function isAmong(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag)) ?? false;
}
