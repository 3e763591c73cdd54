import { hash } from 'node:crypto';
import {
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** For how many seconds an answer may be given again, by "Type.field" or by the type that a field answers; 0: never. */
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

  secondsOf(document: DocumentNode): number {
    let seconds = this.#known.get(document);
    if (seconds === undefined) {
      seconds = this.#leastOf(document);
      this.#known.set(document, seconds);
    }
    return seconds;
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
