import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** By "Type.field". */
type Sizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, Sizes>();

/**
 * How long the lists are by which a schema tells of itself: all types, and of one type or field what those that have any have on
 * average.
 */
export function introspectionSizes(schema: GraphQLSchema): Sizes {
  let sizes = known.get(schema);
  if (!sizes) {
    sizes = countedIn(schema);
    known.set(schema, sizes);
  }
  return sizes;
}

function countedIn(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const argsOfFields = types.flatMap(fieldsOf).map(({ args }) => args.length);
  const directives = schema.getDirectives();
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': average(types.map((type) => fieldsOf(type).length)),
    '__Type.inputFields': average(
      types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    ),
    '__Type.enumValues': average(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))),
    '__Type.interfaces': average(types.map((type) => (isObjectType(type) ? type.getInterfaces().length : 0))),
    '__Type.possibleTypes': average(
      types.map((type) => (isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0)),
    ),
    '__Field.args': average(argsOfFields),
    '__Directive.args': average(directives.map(({ args }) => args.length)),
  };
}

/** Of those that have any. */
function average(lengths: readonly number[]): number {
  const some = lengths.filter((length) => length > 0);
  return some.length === 0 ? 0 : some.reduce((sum, length) => sum + length, 0) / some.length;
}
