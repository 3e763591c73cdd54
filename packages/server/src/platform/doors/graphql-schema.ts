import {
  DirectiveLocation,
  GraphQLDirective,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedDirectives,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type ClassType, type ResolverData } from 'type-graphql';
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
  callResolversDirectly(schema, door.resolvers);
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
  if (query) query.description = 'What you can ask for. Queries change nothing.';
  if (mutation)
    mutation.description = 'What you can do. Expected outcomes are returned as data; only the unexpected is an error.';
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
 * A resolver's method is called with what GraphQL read. For each call type-graphql would make an instance of its class out of every
 * argument and every input in it, and a promise for each; no input here has more to it than its values.
 */
function callResolversDirectly(schema: GraphQLSchema, resolvers: DoorTypes['resolvers']): void {
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  const nameOfClass = namesOfClasses();
  const methods = [
    ...queries.map((each) => ({ ...each, on: schema.getQueryType()?.name })),
    ...mutations.map((each) => ({ ...each, on: schema.getMutationType()?.name })),
    ...fieldResolvers.map((each) => ({ ...each, on: nameOfClass.get(each.getObjectType?.()) })),
  ];
  for (const { on, target, methodName, schemaName, params = [] } of methods) {
    const type = on === undefined ? undefined : schema.getType(on);
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (!field || !resolvers.includes(target as ResolverClass)) continue;
    const readers = params.toSorted((a, b) => a.index - b.index).map(readerOf);
    field.resolve = (root: unknown, args: Arguments, context: OperationContext, info) => {
      const resolver = context.resolvers.get(target) as Readonly<Record<string, (...given: unknown[]) => unknown>>;
      return resolver[methodName]?.(...readers.map((read) => read({ root, args, context, info })));
    };
  }
}

type Arguments = Readonly<Record<string, unknown>>;
type Parameter = NonNullable<ReturnType<typeof getMetadataStorage>['queries'][number]['params']>[number];

/** What a method's parameter is given of a call. */
function readerOf(parameter: Parameter): (call: ResolverData<OperationContext>) => unknown {
  switch (parameter.kind) {
    case 'root':
      return ({ root }) => root as unknown;
    case 'context':
      return ({ context }) => context;
    case 'info':
      return ({ info }) => info;
    case 'arg':
      return ({ args }) => args[parameter.name] as unknown;
    case 'args': {
      const fields =
        getMetadataStorage().argumentTypes.find(({ target }) => target === parameter.getType())?.fields ?? [];
      return ({ args }) => Object.fromEntries(fields.map(({ name }) => [name, args[name] as unknown]));
    }
    default:
      throw new Error(`A resolver's parameter of a kind that nobody reads: ${parameter.kind}.`);
  }
}

/**
 * graphql-jit cannot wait for a type's name, and type-graphql answers it through promises. A value says what it is by
 * `__typename` or by its class.
 */
function resolveTypesSynchronously(schema: GraphQLSchema): void {
  const nameOfClass = namesOfClasses();
  const nameOf = (value: { readonly __typename?: unknown; readonly constructor: unknown }): string | undefined =>
    typeof value.__typename === 'string' ? value.__typename : nameOfClass.get(value.constructor);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = nameOf;
  }
}

/** Of object types, as the schema has them. */
function namesOfClasses(): ReadonlyMap<unknown, string> {
  return new Map(getMetadataStorage().objectTypes.map((type) => [type.target, type.name]));
}
