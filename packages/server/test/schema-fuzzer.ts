import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface FuzzedRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Repeats itself by its seed: a request that broke something can be made again. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** 0 to below 1. */
  next(): number {
    // xorshift32
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 4_294_967_296;
  }

  isOneIn(times: number): boolean {
    return this.next() * times < 1;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }
}

/** What somebody would try who means no good: quotes, NUL, half of a pair, long ones, names of what should not be told. */
export const TEXTS: readonly string[] = [
  '',
  ' ',
  "'",
  "'; DROP TABLE practitioners; --",
  '%',
  '\\',
  '\u0000',
  '\ud800',
  '🦌'.repeat(20),
  'a'.repeat(3_000),
  '__proto__',
  'constructor',
  '${7*7}',
  '../../etc/passwd',
  'US-TX',
  'Dallas',
  '75201',
  'en',
  'aetna',
  'iv-infusion',
  '2026-11-21',
  '2026-12-01T00:00:00Z',
  '9999-99-99',
  '-271821-04-20T00:00:00Z',
  'America/Chicago',
  'UHJhY3RpdGlvbmVyOjE',
  'eyJhbGciOiJub25lIn0',
];
const NUMBERS: readonly number[] = [0, 1, 2, 5, 20, 50, 51, -1, 100, 2_147_483_647, -2_147_483_648, 1e308, 0.1, -0];
const WRONG: readonly unknown[] = [null, true, 'x', 1, 1.5, [], {}, [[]], { x: 1 }, [null]];

const DEEPEST = 6;

/** Requests made out of a schema: most are valid, some are not, and each asks for something. */
export class SchemaFuzzer {
  #variables: Record<string, unknown> = {};
  #declared: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    /** Ids, slugs and cursors that name something. */
    private readonly known: readonly string[] = [],
  ) {}

  next(): FuzzedRequest {
    this.#variables = {};
    this.#declared = [];
    const query = this.schema.getQueryType();
    if (!query) throw new Error('A schema that cannot be asked.');
    const fields = Object.values(query.getFields());
    const asked = Array.from({ length: 1 + this.chance.below(3) }, (_, n) =>
      this.#field(this.chance.of(fields), 0, n > 0 || this.chance.isOneIn(10)),
    );
    const operation = asked.join(' ');
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const text = this.chance.isOneIn(4) ? `{ ${operation} }` : `query Q${declared} { ${operation} }`;
    const isShort = declared !== '' && text.startsWith('{');
    return { query: this.#spoiled(isShort ? `query ${declared} ${text}` : text), variables: this.#variables };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, isAliased: boolean): string {
    const type = getNamedType(field.type);
    const args = this.#arguments(field.args);
    const alias = isAliased ? `a${this.chance.below(1_000)}: ` : '';
    const directive = this.chance.isOneIn(40)
      ? ` @${this.chance.of(['include', 'skip'])}(if: ${this.chance.isOneIn(2)})`
      : '';
    const inside = isCompositeType(type) ? ` { ${this.#selections(type, depth + 1)} }` : '';
    return `${alias}${field.name}${args}${directive}${inside}`;
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    const chosen = ['__typename'];
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const possible of this.schema.getPossibleTypes(type)) {
        if (this.chance.isOneIn(3)) chosen.push(`... on ${possible.name} { ${this.#selections(possible, depth + 1)} }`);
      }
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      const most = depth === 1 ? 6 : 3;
      for (let n = 0; n < 1 + this.chance.below(most); n++) {
        const field = this.chance.of(fields);
        const isDeep = isCompositeType(getNamedType(field.type));
        if (isDeep && depth >= DEEPEST) continue;
        chosen.push(this.#field(field, depth, this.chance.isOneIn(3)));
      }
    }
    return chosen.join(' ');
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isNeeded && this.chance.isOneIn(2)) return [];
      if (isNeeded && this.chance.isOneIn(50)) return [];
      return [`${argument.name}: ${this.#given(argument)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #given(argument: GraphQLArgument): string {
    const value = this.chance.isOneIn(25) ? this.chance.of(WRONG) : this.#value(argument.type, 0, argument.name);
    if (this.chance.isOneIn(2)) return literal(value);
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${this.chance.isOneIn(40) ? 'String' : String(argument.type)}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType, depth: number, name: string): unknown {
    const inner = getNullableType(type) as GraphQLInputType;
    if (inner === type && this.chance.isOneIn(12)) return null;
    if (isListType(inner)) {
      const length = this.chance.isOneIn(30) ? 60 : this.chance.below(4);
      return Array.from({ length }, () => this.#value(inner.ofType as GraphQLInputType, depth + 1, name));
    }
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      return Object.fromEntries(fields.flatMap((field) => this.#inputField(field, depth)));
    }
    if (isEnumType(inner)) return new EnumValue(this.chance.of(inner.getValues()).name);
    if (inner.name === 'Int' && (name === 'first' || name === 'last')) return this.chance.of([1, 2, 3, 5, ...NUMBERS]);
    if (inner.name === 'Int' || inner.name === 'Float') return this.chance.of(NUMBERS);
    if (inner.name === 'Boolean') return this.chance.isOneIn(2);
    return this.chance.of(this.known.length > 0 && this.chance.isOneIn(2) ? this.known : TEXTS);
  }

  #inputField(field: GraphQLInputField, depth: number): [string, unknown][] {
    const isNeeded = isNonNullType(field.type) && field.defaultValue === undefined;
    if (!isNeeded && !this.chance.isOneIn(3)) return [];
    return depth > 4 ? [] : [[field.name, this.#value(field.type, depth + 1, field.name)]];
  }

  /** Now and then a letter too many or too few. */
  #spoiled(text: string): string {
    if (!this.chance.isOneIn(20)) return text;
    const at = this.chance.below(text.length);
    return this.chance.isOneIn(2)
      ? text.slice(0, at) + text.slice(at + 1)
      : text.slice(0, at) + this.chance.of(['{', '}', '"', '$', '\u0000', '...', '@x', ')']) + text.slice(at);
  }
}

/** A bare word in a document, a text in variables. */
class EnumValue {
  constructor(readonly name: string) {}

  toJSON(): string {
    return this.name;
  }
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}
