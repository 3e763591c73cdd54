import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { pageSizes } from '@clearing/shared/api-limits';
import { limits, RefusedOperation, tooComplex } from './cost-limits.js';

/**
 * Before the text is parsed: its size, and brackets no parser should have to follow. Syntax errors are the parser's. Answers how
 * many words and signs it has.
 */
export function checkText(text: string): number {
  if (text.length > limits.documentCharacters) {
    throw new RefusedOperation(413, 'TOO_LARGE', `A document has at most ${limits.documentCharacters} characters.`);
  }
  let tokens = 0;
  let nesting = 0;
  try {
    const lexer = new Lexer(new Source(text));
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (++tokens > limits.tokens) throw tooComplex(`A document has at most ${limits.tokens} tokens.`);
      if (opening.has(token.kind) && ++nesting > limits.nesting)
        throw tooComplex(`At most ${limits.nesting} nested brackets.`);
      if (closing.has(token.kind)) nesting--;
    }
  } catch (error) {
    if (error instanceof RefusedOperation) throw error;
  }
  return tokens;
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * What can be told from the document alone, once per document: circles of fragments, depth, aliases, root fields, and how
 * much work validation would have. Validation itself comes later and compares every two fields that meet in one place of
 * the answer, so a small text can keep it busy for seconds.
 */
export function checkStructure(document: DocumentNode): void {
  if (document.definitions.length > limits.definitions) {
    throw tooComplex(`A document has at most ${limits.definitions} operations and fragments.`);
  }
  const fragments = fragmentsOf(document);
  refuseCircles(fragments);
  checkSyntaxNodes(document);
  const work = { fields: 0, comparisons: 0 };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const most = definition.operation === 'query' ? limits.queryFields : limits.mutationFields;
      const rootFields = collectFields([definition.selectionSet], fragments, work).size;
      if (rootFields > most) throw tooComplex(`A ${definition.operation} has at most ${most} root fields.`);
    }
    if ('selectionSet' in definition) walk([definition.selectionSet], fragments, work, { depth: 1, lists: null });
  }
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function checkSyntaxNodes(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(field) {
      if (field.alias && ++aliases > limits.aliases) throw tooComplex(`At most ${limits.aliases} aliases.`);
    },
    Directive() {
      if (++directives > limits.directives) throw tooComplex(`At most ${limits.directives} directives.`);
    },
    ListValue(list) {
      if (list.values.length > limits.listItems) throw tooComplex(`A list has at most ${limits.listItems} items.`);
    },
    Argument(argument) {
      if (isPageSize(argument.name.value)) checkPageSize(literalNumber(argument.value));
    },
  });
}

export function isPageSize(argumentName: string): boolean {
  return argumentName === 'first' || argumentName === 'last';
}

export function checkPageSize(size: number | null): void {
  if (size !== null && size > limits.pageSize) throw tooComplex(`At most ${pageSizes.largest} items per page.`);
}

export function literalNumber(value: ValueNode): number | null {
  return value.kind === Kind.INT || value.kind === Kind.FLOAT ? Number(value.value) : null;
}

/** A fragment that leads back to itself. */
function refuseCircles(fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  const done = new Set<string>();
  const path = new Set<string>();
  const follow = (name: string): void => {
    const fragment = fragments.get(name);
    if (!fragment || done.has(name)) return;
    if (path.has(name)) throw tooComplex('A fragment refers back to itself.');
    path.add(name);
    visit(fragment, { FragmentSpread: (spread) => follow(spread.name.value) });
    path.delete(name);
    done.add(name);
  };
  for (const name of fragments.keys()) follow(name);
}

interface Work {
  fields: number;
  comparisons: number;
}

/** Fields by their place in the answer, fragments spread out; the same fragment once, as execution does. */
function collectFields(
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  work: Work,
): Map<string, FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (++work.fields > limits.fields) throw tooComplex(`At most ${limits.fields} fields, with fragments expanded.`);
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return groups;
}

const introspectionLists: ReadonlySet<string> = new Set([
  ...['types', 'directives', 'fields', 'args', 'inputFields', 'interfaces', 'possibleTypes', 'enumValues'],
]);

function walk(
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  work: Work,
  at: { readonly depth: number; readonly lists: number | null },
): void {
  if (at.depth > (at.lists === null ? limits.depth : limits.introspectionDepth)) {
    throw tooComplex(`At most ${limits.depth} nested fields.`);
  }
  for (const fields of collectFields(selectionSets, fragments, work).values()) {
    work.comparisons += (fields.length * (fields.length - 1)) / 2;
    if (work.comparisons > limits.comparisons)
      throw tooComplex(`At most ${limits.comparisons} pairs of fields in one place of the answer.`);
    const name = fields[0]?.name.value ?? '';
    const lists = introspectionDepth(name, at.lists);
    if (lists !== null && lists > limits.introspectionLists)
      throw tooComplex(`At most ${limits.introspectionLists} nested lists of the schema.`);
    const deeper = fields.flatMap((field) => field.selectionSet ?? []);
    if (deeper.length > 0) walk(deeper, fragments, work, { depth: at.depth + 1, lists });
  }
}

function introspectionDepth(name: string, lists: number | null): number | null {
  if (name === '__schema' || name === '__type') return lists ?? 0;
  return lists === null ? null : lists + (introspectionLists.has(name) ? 1 : 0);
}
