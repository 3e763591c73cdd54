import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { limits } from '../cost/cost-limits.js';
import { fragmentsOf } from '../cost/cost-structure.js';

/** Of an operation that the guard let pass: there are no circles. */
export interface Shape {
  /** Each time that a fragment is spread. */
  readonly fields: number;
  /** Words and values that were read. */
  readonly nodes: number;
  /** Whether graphql-jit compiles it soon, to what graphql-js would answer. */
  readonly isCompilable: boolean;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function shapeOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): Shape {
  const fragments = fragmentsOf(document);
  const fields = countFields(selectionSet, fragments, new Map());
  const { nodes, hasOddName } = readAll(document);
  // The guard counts a fragment once for each place, as it is executed; graphql-jit follows it each time, which may be for ever.
  const isSmall = fields <= limits.fields;
  // graphql-jit notes in what was read when it is left out, and mixes that up where two places share it, or where two meet in one.
  const isPlain = !sharesConditions(document, fragments) && !meetsConditions([{ selectionSet, on: '' }], fragments);
  return { fields, nodes, isCompilable: isSmall && isPlain && !hasOddName };
}

/** How much there is of it, and whether something is called what a property in graphql-jit's code cannot be called. */
function readAll(document: DocumentNode) {
  const read = { nodes: 0, hasOddName: false };
  visit(document, {
    enter(node) {
      read.nodes++;
      if (node.kind === Kind.FIELD && node.alias?.value === '__proto__') read.hasOddName = true;
    },
  });
  return read;
}

function countFields({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      return sum + own + (selection.selectionSet ? countFields(selection.selectionSet, fragments, known) : 0);
    }
    const name = selection.name.value;
    const fragment = fragments.get(name);
    const inside = known.get(name) ?? (fragment ? countFields(fragment.selectionSet, fragments, known) : 0);
    known.set(name, inside);
    return sum + inside;
  }, 0);
}

function hasCondition({ directives = [] }: SelectionNode): boolean {
  return directives.length > 0;
}

/** Whether a fragment is spread more than once, and somewhere in what may be left out. */
function sharesConditions(document: DocumentNode, fragments: Fragments): boolean {
  const times = new Map<string, number>();
  const left = new Set<string>();
  const read = ({ selections }: SelectionSetNode, isLeft: boolean, isFirst: boolean): void => {
    for (const selection of selections) {
      const isLeftHere = isLeft || hasCondition(selection);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) read(selection.selectionSet, isLeftHere, isFirst);
        continue;
      }
      const name = selection.name.value;
      if (isFirst) times.set(name, (times.get(name) ?? 0) + 1);
      const fragment = fragments.get(name);
      if (!isLeftHere || !fragment || left.has(name)) continue;
      left.add(name);
      read(fragment.selectionSet, true, false);
    }
  };
  for (const each of document.definitions)
    if ('selectionSet' in each && each.selectionSet) read(each.selectionSet, false, true);
  return [...left].some((name) => (times.get(name) ?? 0) > 1);
}

/** What is asked for in one place, and of which type alone, if of one. */
interface Asking {
  readonly selectionSet: SelectionSetNode;
  readonly on: string;
}

/** Whether a place of the answer is asked for more than once, and what decides on it may be left out. */
function meetsConditions(askings: readonly Asking[], fragments: Fragments): boolean {
  const places = new Map<string, { readonly field: FieldNode; readonly isLeft: boolean; readonly on: string }[]>();
  const spread = new Set<string>();
  const read = ({ selectionSet, on }: Asking, isLeft: boolean): void => {
    for (const selection of selectionSet.selections) {
      const isLeftHere = isLeft || hasCondition(selection);
      if (selection.kind === Kind.FIELD) {
        const place = selection.alias?.value ?? selection.name.value;
        const asked = { field: selection, isLeft: isLeftHere, on };
        places.set(place, [...(places.get(place) ?? []), asked]);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && spread.has(selection.name.value)) continue;
      if (isSpread) spread.add(selection.name.value);
      const inside = isSpread ? fragments.get(selection.name.value) : selection;
      const type = inside?.typeCondition?.name.value;
      if (inside) read({ selectionSet: inside.selectionSet, on: type ? `${on}/${type}` : on }, isLeftHere);
    }
  };
  for (const each of askings) read(each, false);
  return [...places.values()].some((asked) => {
    const inside = asked.flatMap(({ field: { selectionSet }, on }) => (selectionSet ? { selectionSet, on } : []));
    // A value is the same whoever asks for it: only where it stands is decided, by who does first, of those of its type.
    const isDecidedFirst = inside.length === 0 && asked.every(({ on }) => on === asked[0]?.on);
    const isLeft = isDecidedFirst ? asked[0]?.isLeft : asked.some((each) => each.isLeft);
    return (asked.length > 1 && isLeft) || (inside.length > 0 && meetsConditions(inside, fragments));
  });
}
