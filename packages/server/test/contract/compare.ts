import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * What a schema says, one line for each thing it says: "Query.places(first): Int! = 5". Two schemas keep the same promise
 * where they have the same lines.
 */
export function promisesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isBuiltIn(type.name))
    .flatMap(promisesOfType)
    .sort();
}

function promisesOfType(type: GraphQLNamedType): string[] {
  const { name } = type;
  if (isScalarType(type)) return [`scalar ${name}`];
  if (isUnionType(type)) return type.getTypes().map((member) => `union ${name} = ${member.name}`);
  if (isEnumType(type)) return type.getValues().map((value) => `enum ${name} { ${value.name} }`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `input ${name}.${inputPromise(field)}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    ...type.getInterfaces().map((each) => `${name} implements ${each.name}`),
    ...Object.values(type.getFields()).flatMap((field) => promisesOfField(name, field)),
  ];
}

function promisesOfField(type: string, field: GraphQLField<unknown, unknown>): string[] {
  return [
    `${type}.${field.name}: ${field.type.toString()}`,
    ...field.args.map((argument) => `${type}.${field.name}(${inputPromise(argument)})`),
  ];
}

function inputPromise(input: GraphQLArgument | GraphQLInputField): string {
  const fallback = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type);
  return `${input.name}: ${input.type.toString()}${fallback ? ` = ${print(fallback)}` : ''}`;
}

/** Everything a person reads in the documentation and that says nothing: types, fields, arguments and values. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isBuiltIn(type.name))
    .flatMap((type) => [{ name: type.name, description: type.description }, ...elementsOf(type)])
    .filter(({ description }) => !description)
    .map(({ name }) => name);
}

interface Element {
  readonly name: string;
  readonly description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const within = ({ name, description }: Element, owner = type.name) => ({ name: `${owner}.${name}`, description });
  if (isEnumType(type)) return type.getValues().map((value) => within(value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => within(field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within(field),
    ...field.args.map((argument) => within(argument, `${type.name}.${field.name}`)),
  ]);
}

const isBuiltIn = (name: string) => ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
