import { EXPECTED_LIST, pageSizes } from '@clearing/shared/api-limits';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { checkPageSize, isPageSize } from './cost-structure.js';
import { limits, tooComplex } from './cost-limits.js';

/** What fields cost, by "Type.field". A field that is not named costs 1 for each object it answers, and nothing else. */
export interface Prices {
  /** Points for asking at all, in place of 1: what a search, a count or a slot calculation takes. "Type.*" is all of a type's fields. */
  readonly fields: Readonly<Record<string, number>>;
  /** How many items a list without page arguments is reckoned to have; or the name of the argument that says it. */
  readonly sizes: Readonly<Record<string, number | string>>;
}

/** What a field costs that was given a price, by itself or with all of its type. */
export function priceOf({ fields }: Prices, typeName: string, fieldName: string): number | undefined {
  return fields[`${typeName}.${fieldName}`] ?? fields[`${typeName}.*`];
}

export type Variables = Readonly<Record<string, unknown>>;

const INTROSPECTION = 100;

export interface Cost {
  readonly points: number;
  /** Whether other variables could change it. */
  readonly hangsOnVariables: boolean;
}

/** A variable's value; undefined when it was not given. */
type Given = (name: string) => unknown;

/**
 * What an operation would cost, from its variables as given and the defaults of what is not given. A page larger than 50
 * is reckoned as 50: its field answers with a sentence instead of rows.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
  prices: Prices,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return { points: 1, hangsOnVariables: false };
  const values = valuesOf(operation, variables);
  let hangsOnVariables = false;
  const given: Given = (name) => {
    hangsOnVariables = true;
    return values.get(name);
  };
  const points = Math.ceil(1 + costOfSelections([operation.selectionSet], root, null));
  return { points, hangsOnVariables };

  function costOfSelections(sets: readonly SelectionSetNode[], parent: GraphQLCompositeType, page: number | null) {
    let cost = 0;
    for (const fields of collect(sets).values()) {
      cost += costOfField(fields, parent, page);
      if (cost > limits.cost * 100) break;
    }
    return cost;
  }

  function costOfField(nodes: readonly FieldNode[], parent: GraphQLCompositeType, page: number | null): number {
    const [node] = nodes;
    if (!node) return 0;
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return INTROSPECTION;
    const field = fieldOf(parent, name);
    if (!field) return 0;
    const type = getNamedType(field.type);
    const price = dearestOf(parent, name);
    if (!isCompositeType(type)) return price ?? 0;
    const own = Math.max(...nodes.map((each) => pageSizeOf(each, field)), 0) || null;
    const isPage = page !== null && (name === 'edges' || name === 'nodes');
    const size = isPage ? page : isList(field) ? listSizeOf(nodes, field, parent, own) : 1;
    const inside = costOfSelections(
      nodes.flatMap((each) => each.selectionSet ?? []),
      type,
      isList(field) ? null : own,
    );
    return (price ?? size) + size * inside;
  }

  function collect(sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const groups = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const add = (selection: SelectionNode): void => {
      if (isLeftOut(selection, given)) return;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) selection.selectionSet.selections.forEach(add);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        fragments.get(selection.name.value)?.selectionSet.selections.forEach(add);
      }
    };
    for (const set of sets) set.selections.forEach(add);
    return groups;
  }

  /** An interface's or union's fields are those of any type that may stand there: the dearest counts. */
  function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (isObjectType(parent) || isInterfaceType(parent)) {
      const field = parent.getFields()[name];
      if (field) return field;
    }
    if (!isAbstractType(parent)) return undefined;
    return schema
      .getPossibleTypes(parent)
      .map((type) => type.getFields()[name])
      .find((field) => field !== undefined);
  }

  function dearestOf(parent: GraphQLCompositeType, name: string): number | undefined {
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const found = types.map((type) => priceOf(prices, type.name, name)).filter((price) => price !== undefined);
    return found.length > 0 ? Math.max(...found) : undefined;
  }

  function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const sizes = field.args.filter((argument) => isPageSize(argument.name));
    if (sizes.length === 0) return 0;
    const asked = sizes
      .map((argument) => {
        const literal = node.arguments?.find((each) => each.name.value === argument.name)?.value;
        return literal ? valueOf(literal, given) : argument.defaultValue;
      })
      .filter((value) => typeof value === 'number');
    for (const size of asked) checkPageSize(size);
    return asked.length > 0 ? Math.min(pageSizes.largest, Math.max(1, ...asked)) : pageSizes.whenNotSaid;
  }

  function listSizeOf(
    nodes: readonly FieldNode[],
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
    own: number | null,
  ): number {
    if (own !== null) return own;
    const size = prices.sizes[`${parent.name}.${field.name}`] ?? EXPECTED_LIST;
    if (typeof size === 'number') return size;
    const lengths = nodes.map((node) => {
      const literal = node.arguments?.find((each) => each.name.value === size)?.value;
      const value = literal && valueOf(literal, given);
      return Array.isArray(value) ? Math.min(value.length, pageSizes.largest) : 1;
    });
    return Math.max(1, ...lengths);
  }
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

/** Whether "@skip" or "@include" takes it out. */
export function isLeftOut(selection: SelectionNode, given: Given): boolean {
  return (selection.directives ?? []).some((directive) => {
    const literal = directive.arguments?.find((each) => each.name.value === 'if')?.value;
    const value = literal && valueOf(literal, given);
    return directive.name.value === 'skip' ? value === true : directive.name.value === 'include' && value === false;
  });
}

/** Of an operation's variables: what was given, or else the default. */
export function valuesOf(operation: OperationDefinitionNode, variables: Variables): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const isGiven = Object.hasOwn(variables, name) && variables[name] !== undefined;
    if (isGiven) given.set(name, variables[name]);
    else if (defaultValue) given.set(name, valueOf(defaultValue, noVariables));
  }
  return given;
}

/** A default is written out: it holds no variable. */
const noVariables: Given = () => undefined;

function valueOf(node: ValueNode, given: Given): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return given(node.name.value);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.BOOLEAN:
      return node.value;
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, given));
    default:
      return undefined;
  }
}

/** Lists and nests in variables that no field here has a use for. */
export function checkVariables(variables: Variables): void {
  let values = 0;
  const check = (value: unknown, depth: number): void => {
    if (++values > limits.variableValues) throw tooComplex('Too many values in the variables.');
    if (typeof value !== 'object' || value === null) return;
    if (depth > limits.variableNesting) throw tooComplex('Variables are nested too deeply.');
    const items = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value) && items.length > limits.listItems) {
      throw tooComplex(`A list has at most ${limits.listItems} items.`);
    }
    for (const item of items) check(item, depth + 1);
  };
  check(variables, 0);
}
