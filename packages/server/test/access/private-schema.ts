import { getNamedType, isLeafType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { buildSchemas } from '../../src/schema.js';

const { appSchema, publicSchema } = buildSchemas();
const mutationType = appSchema.getMutationType();
const userErrors = new Set(appSchema.getPossibleTypes(appSchema.getType('UserError') as never).map(({ name }) => name));
const objects = Object.values(appSchema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type !== mutationType,
);

export const mutationNames = Object.keys(mutationType?.getFields() ?? {});

/** What only says how a mutation went: told to whoever tried, about what they sent. No other field leads there. */
const outcomes = new Set(
  Object.values(mutationType?.getFields() ?? {})
    .flatMap(({ type }) => {
      const result = getNamedType(type);
      return isUnionType(result) ? result.getTypes() : isObjectType(result) ? [result] : [];
    })
    .filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name)
    .filter((name) => waysTo(name).length === 0),
);

/** Types that our own pages' door alone has, but for outcomes. */
export const privateTypes = objects
  .map(({ name }) => name)
  .filter(
    (name) => !publicSchema.getType(name) && !outcomes.has(name) && !userErrors.has(name) && name !== 'InputProblem',
  );

export const privateQueries = Object.keys(appSchema.getQueryType()?.getFields() ?? {}).filter(
  (name) => !publicSchema.getQueryType()?.getFields()[name],
);

export function fieldsOf(type: string): string[] {
  return Object.keys((appSchema.getType(type) as GraphQLObjectType).getFields());
}

/** Every field anywhere that answers with this type. */
export function waysTo(type: string): string[] {
  return objects.flatMap((object) =>
    Object.values(object.getFields())
      .filter((field) => getNamedType(field.type).name === type)
      .map((field) => `${object.name}.${field.name}`),
  );
}

/** Every field of a type, as little of each as can be asked for. */
export function selectionOf(type: string): string {
  const fields = Object.values((appSchema.getType(type) as GraphQLObjectType).getFields());
  return fields
    .map(({ name, type: answer }) => (isLeafType(getNamedType(answer)) ? name : `${name} { __typename }`))
    .join(' ');
}

export function mutationDocument(name: string): string {
  const input = mutationType?.getFields()[name]?.args[0]?.type;
  return input
    ? `mutation ($input: ${String(input)}) { outcome: ${name}(input: $input) { __typename ... on UserError { message } } }`
    : `mutation { outcome: ${name} { __typename ... on UserError { message } } }`;
}
