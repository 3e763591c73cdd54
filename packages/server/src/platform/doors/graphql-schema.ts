import {
  DirectiveLocation,
  GraphQLDirective,
  isInterfaceType,
  isUnionType,
  specifiedDirectives,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type ClassType } from 'type-graphql';
import type { OperationContext } from './graphql-context.js';

type ResolverClass = abstract new (...args: never[]) => object;

export interface DoorTypes {
  readonly resolvers: readonly ResolverClass[];
  /** Object types met only behind an interface: no field names them, so the door must. */
  readonly orphanedTypes: readonly ResolverClass[];
}

/** One door's schema. The resolvers' instances come from the request's context, so one schema serves any number of servers. */
export function buildDoorSchema(door: DoorTypes): GraphQLSchema {
  forgetEarlierDoors();
  readPlainFieldsDirectly();
  const [first, ...others] = door.resolvers as unknown as ClassType[];
  if (!first) throw new Error('A door without resolvers.');
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    orphanedTypes: [...door.orphanedTypes],
    directives: directivesOfTheSpecification(),
    container: ({ context }: { context: OperationContext }) => context.resolvers,
    // Arguments are judged by the capabilities themselves, which answer with the path and a sentence.
    validate: false,
  });
  describeRoots(schema);
  resolveTypesSynchronously(schema);
  return schema;
}

/**
 * As the specification of September 2025 has them. graphql-js lets directives be deprecated besides, by a word that other
 * languages' programs do not know: they read no schema in which it stands.
 */
function directivesOfTheSpecification(): GraphQLDirective[] {
  return specifiedDirectives.map((directive) => {
    const { locations, ...config } = directive.toConfig();
    const known = locations.filter((each) => each !== DirectiveLocation.DIRECTIVE_DEFINITION);
    return known.length === locations.length ? directive : new GraphQLDirective({ ...config, locations: known });
  });
}

/** No class stands for them, so nothing else says what they are. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be asked for. Asking changes nothing.';
  if (mutation)
    mutation.description = 'What can be done. Expected outcomes are answered, and only surprises are errors.';
}

/**
 * A field that an external resolver adds to a type stays in type-graphql's metadata after the schema is built, and would
 * show behind the next door too. Forgetting each type's collected fields makes every build start from the decorators.
 */
function forgetEarlierDoors(): void {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  for (const type of [...objectTypes, ...interfaceTypes]) type.fields = undefined;
}

/**
 * Plain properties are read without type-graphql's middleware chain, which would cost more than graphql-jit gains. A
 * field whose name in the schema differs from its property keeps the chain: the direct reader knows only the former.
 */
function readPlainFieldsDirectly(): void {
  const storage = getMetadataStorage();
  for (const field of storage.fields) field.simple ??= field.name === field.schemaName;
}

/**
 * graphql-jit cannot wait for a type's name, and type-graphql answers it through promises. A value says what it is by
 * `__typename` or by its class.
 */
function resolveTypesSynchronously(schema: GraphQLSchema): void {
  const nameOfClass = new Map<unknown, string>(
    getMetadataStorage().objectTypes.map((type) => [type.target, type.name]),
  );
  const nameOf = (value: { readonly __typename?: unknown; readonly constructor: unknown }): string | undefined =>
    typeof value.__typename === 'string' ? value.__typename : nameOfClass.get(value.constructor);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = nameOf;
  }
}
