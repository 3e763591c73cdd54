import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  separateOperations,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { GraphqlRequest } from '../graphql-request.js';

/** Is told what of the schema's deprecated elements was asked for with a key. At most one capability brings it. */
export interface DeprecatedUses {
  /** By path, as the changelog names them: "Practitioner.photo", "Query.places.first", "CareSetting.CLINIC". */
  note(keyId: string, paths: readonly string[]): void;
}

type Asked = Pick<GraphqlRequest, 'operationName' | 'variables'>;

/** Finds what of a schema's deprecated elements an operation uses: fields, arguments, fields of inputs, values. */
export class DeprecatedElements {
  readonly #hasAny: boolean;
  readonly #known = new WeakMap<DocumentNode, Map<string, ReadonlySet<string>>>();

  constructor(private readonly schema: GraphQLSchema) {
    this.#hasAny = hasDeprecated(schema);
  }

  /** Each once, by path. Of a document that was executed: what is not valid is not told from what is. */
  usedBy(document: DocumentNode, asked: Asked): readonly string[] {
    if (!this.#hasAny) return [];
    const operation = operationOf(document, asked.operationName);
    const used = new Set(this.#written(document, operation.name, operation.document));
    for (const { variable, type } of operation.variables) {
      const input = typeFromAST(this.schema, type) as GraphQLInputType | undefined;
      if (input) addGiven(used, input, asked.variables[variable.name.value]);
    }
    return [...used].sort();
  }

  /** What stands in the text is looked for once. */
  #written(document: DocumentNode, name: string, operation: DocumentNode): ReadonlySet<string> {
    const known = this.#known.get(document) ?? new Map<string, ReadonlySet<string>>();
    this.#known.set(document, known);
    let written = known.get(name);
    if (!written) {
      written = this.#read(operation);
      known.set(name, written);
    }
    return written;
  }

  #read(operation: DocumentNode): ReadonlySet<string> {
    const used = new Set<string>();
    const types = new TypeInfo(this.schema);
    const add = (element: Element | null | undefined, ...path: string[]) => {
      if (element?.deprecationReason != null) used.add(path.join('.'));
    };
    const parent = () => types.getParentType()?.name ?? '';
    visit(
      operation,
      visitWithTypeInfo(types, {
        Field: ({ name }) => add(types.getFieldDef(), parent(), name.value),
        Argument: ({ name }) => add(types.getArgument(), parent(), types.getFieldDef()?.name ?? '', name.value),
        ObjectField: ({ name }) => {
          // While a field is visited, its own type is what goes on; its input object's stands one above.
          const owner = types.getParentInputType();
          const input = owner && getNamedType(owner);
          if (isInputObjectType(input)) add(input.getFields()[name.value], input.name, name.value);
        },
        EnumValue: ({ value }) => {
          const type = types.getInputType();
          const named = type && getNamedType(type);
          if (isEnumType(named)) add(named.getValue(value), named.name, value);
        },
      }),
    );
    return used;
  }
}

/** One operation and the fragments it reaches: what else stands in the document is not asked for. */
function operationOf(document: DocumentNode, operationName: string | undefined) {
  const parts = separateOperations(document);
  const name = operationName ?? Object.keys(parts)[0] ?? '';
  const part = parts[name] ?? document;
  const [operation] = part.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return { name, document: part, variables: operation?.variableDefinitions ?? [] };
}

/** What a variable brings, which stands in no text. */
function addGiven(used: Set<string>, type: GraphQLInputType, value: unknown): void {
  const nullable = getNullableType(type);
  if (value == null) return;
  if (isListType(nullable)) {
    for (const item of Array.isArray(value) ? value : [value])
      addGiven(used, nullable.ofType as GraphQLInputType, item);
  } else if (isEnumType(nullable)) {
    const given = typeof value === 'string' ? nullable.getValue(value) : null;
    if (given?.deprecationReason != null) used.add(`${nullable.name}.${given.name}`);
  } else if (isInputObjectType(nullable) && typeof value === 'object') {
    for (const field of Object.values(nullable.getFields())) {
      if (!Object.hasOwn(value, field.name)) continue;
      if (field.deprecationReason != null) used.add(`${nullable.name}.${field.name}`);
      addGiven(used, field.type, (value as Readonly<Record<string, unknown>>)[field.name]);
    }
  }
}

interface Element {
  readonly deprecationReason?: string | null | undefined;
}

function hasDeprecated(schema: GraphQLSchema): boolean {
  const elements: readonly Element[] = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): readonly Element[] => {
      if (isEnumType(type)) return type.getValues();
      if (isInputObjectType(type)) return Object.values(type.getFields());
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
    });
  return elements.some(({ deprecationReason }) => deprecationReason != null);
}
