import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  print,
} from 'graphql';
import type {
  FieldFacts,
  ReferenceArgument,
  ReferenceField,
  ReferenceKind,
  ReferenceType,
  ReferenceValue,
  SchemaReference,
} from '../src/partners/reference/schema-reference.ts';

/** The public schema for the pages that explain it: of its text, and of what the server says that its fields cost and need. */
export function schemaReference(sdl: string, facts: Readonly<Record<string, FieldFacts>>): SchemaReference {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types
    .filter((type) => !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => referenceTo(type, schema, { types, facts }));
}

interface Around {
  readonly types: readonly GraphQLNamedType[];
  readonly facts: Readonly<Record<string, FieldFacts>>;
}

function referenceTo(type: GraphQLNamedType, schema: GraphQLSchema, { types, facts }: Around): ReferenceType {
  return {
    name: type.name,
    kind: kindOf(type),
    description: type.description ?? '',
    related: relatedTo(type, schema),
    fields: fieldsOf(type).map((field): ReferenceField => ({
      ...valueOf(field),
      type: String(field.type),
      args: 'args' in field ? field.args.map(argumentOf) : [],
      facts: facts[`${type.name}.${field.name}`] ?? null,
      defaultsTo: defaultOf(field),
    })),
    values: isEnumType(type) ? type.getValues().map(valueOf) : [],
    usedBy: types.flatMap((other) => usesOf(type, other)),
  };
}

function kindOf(type: GraphQLNamedType): ReferenceKind {
  if (isObjectType(type)) return 'OBJECT';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isUnionType(type)) return 'UNION';
  if (isInputObjectType(type)) return 'INPUT';
  return isEnumType(type) ? 'ENUM' : 'SCALAR';
}

function relatedTo(type: GraphQLNamedType, schema: GraphQLSchema): string[] {
  if (isObjectType(type)) return type.getInterfaces().map(({ name }) => name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldsOf(type: GraphQLNamedType): AnyField[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<AnyField>(type.getFields()) : [];
}

function argumentOf(argument: GraphQLArgument): ReferenceArgument {
  return { ...valueOf(argument), type: String(argument.type), defaultsTo: defaultOf(argument) };
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

function valueOf({ name, description, deprecationReason }: Described): ReferenceValue {
  return { name, description: description ?? '', deprecated: deprecationReason ?? null };
}

/** As the schema writes it. */
function defaultOf({ astNode }: Pick<AnyField, 'astNode'> | GraphQLArgument): string | null {
  const value = astNode && 'defaultValue' in astNode ? astNode.defaultValue : undefined;
  return value ? print(value) : null;
}

/** A field that answers it, or an argument or an input's field that is of it. */
function usesOf(type: GraphQLNamedType, other: GraphQLNamedType): string[] {
  if (isScalarType(other)) return [];
  const is = ({ type: of }: AnyField | GraphQLArgument) => getNamedType(of) === type;
  return fieldsOf(other)
    .filter((field) => is(field) || ('args' in field && field.args.some(is)))
    .map(({ name }) => `${other.name}.${name}`);
}
