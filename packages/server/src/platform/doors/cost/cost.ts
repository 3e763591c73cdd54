import { EXPECTED_LIST, pageSizes } from '@clearing/shared/api-limits';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
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
import { introspectionSizes } from './introspection-sizes.js';

/** What fields cost, by "Type.field". A field that is not named costs 1 for each object it answers, and nothing else. */
export interface Prices {
  /** Points for asking at all, in place of 1: what a search, a count or a slot calculation takes. "Type.*" is all of a type's fields. */
  readonly fields: Readonly<Record<string, number>>;
  /**
   * How many items a list without page arguments is reckoned to have; or the name of the argument that says it. One that grows
   * with the days asked for is priced by its items besides.
   */
  readonly sizes: Readonly<Record<string, number | string | ItemsADay>>;
}

/** Of a list that reaches from one instant to another, by the names of the arguments that say them. */
export interface ItemsADay {
  readonly items: number;
  readonly from: string;
  readonly to: string;
  /** As many days as may be asked for; what cannot be read is reckoned as all of them. */
  readonly mostDays: number;
}

/** What a field costs that was given a price, by itself or with all of its type. */
export function priceOf({ fields }: Prices, typeName: string, fieldName: string): number | undefined {
  return fields[`${typeName}.${fieldName}`] ?? fields[`${typeName}.*`];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Reading the schema itself: at least so much, and a point for so many of its types, fields and arguments. */
const INTROSPECTION = { least: 100, readForAPoint: 50 } as const;

export interface Cost {
  readonly points: number;
  /** Whether other variables could change it. */
  readonly hangsOnVariables: boolean;
}

interface AskedField {
  readonly type: GraphQLCompositeType;
  readonly nodes: FieldNode[];
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

  /** What stands in one place is of one type: of what is asked of each, the dearest counts. */
  function costOfSelections(sets: readonly SelectionSetNode[], parent: GraphQLCompositeType, page: number | null) {
    let ofAny = 0;
    const ofOne = new Map<GraphQLCompositeType, number>();
    for (const { type, nodes } of collect(sets, parent)) {
      const cost = costOfField(nodes, type, page);
      if (isAbstractType(type)) ofAny += cost;
      else ofOne.set(type, (ofOne.get(type) ?? 0) + cost);
      if (ofAny + (ofOne.get(type) ?? 0) > limits.cost * 100) break;
    }
    return ofAny + Math.max(0, ...ofOne.values());
  }

  function costOfField(nodes: readonly FieldNode[], parent: GraphQLCompositeType, page: number | null): number {
    const [node] = nodes;
    if (!node) return 0;
    const name = node.name.value;
    if (name === '__schema') return costOfIntrospection(nodes, SchemaMetaFieldDef);
    if (name === '__type') return costOfIntrospection(nodes, TypeMetaFieldDef);
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const type = getNamedType(field.type);
    const price = dearestOf(parent, (each) => priceOf(prices, each.name, name));
    if (!isCompositeType(type)) return price ?? 0;
    const own = Math.max(...nodes.map((each) => pageSizeOf(each, field)), 0) || null;
    const isPage = page !== null && (name === 'edges' || name === 'nodes');
    const size = isPage ? page : isList(field) ? listSizeOf(nodes, field, parent, own) : 1;
    const inside = costOfSelections(
      nodes.flatMap((each) => each.selectionSet ?? []),
      type,
      isList(field) ? null : own,
    );
    const grows = typeof sizeIn(parent, name) === 'object';
    return (price ?? size) + (grows && price !== undefined ? size : 0) + size * inside;
  }

  /** No search and no rows, but one that asks for every type of every field of every type can be a thousand times another. */
  function costOfIntrospection(nodes: readonly FieldNode[], field: GraphQLField<unknown, unknown>): number {
    const sets = nodes.flatMap((each) => each.selectionSet ?? []);
    const type = getNamedType(field.type);
    const read = isCompositeType(type) ? costOfSelections(sets, type, null) : 0;
    return Math.max(INTROSPECTION.least, read / INTROSPECTION.readForAPoint);
  }

  function sizeIn(parent: GraphQLCompositeType, name: string): Prices['sizes'][string] | undefined {
    const sizes = parent.name.startsWith('__') ? introspectionSizes(schema) : prices.sizes;
    return sizes[`${parent.name}.${name}`];
  }

  /** Fields by their place in the answer and by the type that they are asked of. */
  function collect(sets: readonly SelectionSetNode[], parent: GraphQLCompositeType): Iterable<AskedField> {
    const groups = new Map<string, AskedField>();
    const spread = new Set<string>();
    const add = (selection: SelectionNode, type: GraphQLCompositeType): void => {
      if (isLeftOut(selection, given)) return;
      if (selection.kind === Kind.FIELD) {
        const key = `${type.name} ${selection.alias?.value ?? selection.name.value}`;
        const group = groups.get(key);
        if (group) group.nodes.push(selection);
        else groups.set(key, { type, nodes: [selection] });
        return;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${type.name} ${selection.name.value}`;
        if (spread.has(key)) return;
        spread.add(key);
      }
      const inside = narrowed(type, fragment.typeCondition?.name.value);
      for (const each of fragment.selectionSet.selections) add(each, inside);
    };
    for (const set of sets) for (const each of set.selections) add(each, parent);
    return groups.values();
  }

  /** An interface behind an object says nothing more of it. */
  function narrowed(type: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
    const named = condition === undefined ? undefined : schema.getType(condition);
    if (!isCompositeType(named)) return type;
    return isAbstractType(named) && !isAbstractType(type) ? type : named;
  }

  /** Of an interface's field: that of any type that may stand there. */
  function dearestOf(parent: GraphQLCompositeType, read: (type: GraphQLCompositeType) => number | undefined) {
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const found = types.map(read).filter((each) => each !== undefined);
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
    const size = sizeIn(parent, field.name) ?? EXPECTED_LIST;
    if (typeof size === 'number') return size;
    const sizeOf = typeof size === 'string' ? (node: FieldNode) => lengthGiven(node, size) : itemsGiven(size);
    return Math.max(1, ...nodes.map(sizeOf));
  }

  function lengthGiven(node: FieldNode, argument: string): number {
    const value = argumentOf(node, argument);
    return Array.isArray(value) ? Math.min(value.length, pageSizes.largest) : 1;
  }

  function itemsGiven({ items, from, to, mostDays }: ItemsADay) {
    return (node: FieldNode): number => {
      const days = (instantOf(argumentOf(node, to)) - instantOf(argumentOf(node, from))) / DAY_MILLISECONDS;
      return Math.ceil(items * (days <= mostDays ? Math.max(0, days) : mostDays));
    };
  }

  function argumentOf(node: FieldNode, name: string): unknown {
    const literal = node.arguments?.find((each) => each.name.value === name)?.value;
    return literal && valueOf(literal, given);
  }
}

const DAY_MILLISECONDS = 86_400_000;

/** In milliseconds; NaN for what is none. */
function instantOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
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
    case Kind.STRING:
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
    if (++values > limits.variableValues) throw tooComplex(`Variables have at most ${limits.variableValues} values.`);
    if (typeof value !== 'object' || value === null) return;
    if (depth > limits.variableNesting)
      throw tooComplex(`Variables are at most ${limits.variableNesting} levels deep.`);
    const items = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value) && items.length > limits.listItems) {
      throw tooComplex(`A list has at most ${limits.listItems} items.`);
    }
    for (const item of items) check(item, depth + 1);
  };
  check(variables, 0);
}
