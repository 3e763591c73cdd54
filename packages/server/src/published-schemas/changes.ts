import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildASTSchema,
  buildSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { stillPromised } from './deprecations.js';

/** One difference between two states of the schema. */
export interface SchemaChange {
  /** What kind: "FIELD_ADDED", "ENUM_VALUE_DEPRECATION_REASON_ADDED"; the kinds are those of GraphQL Inspector. */
  readonly kind: string;
  /** What it is about: "Practitioner.photo". */
  readonly path: string;
  /** BREAKING: a document that worked may not. CAUTION: a program may meet what it does not know. SAFE: neither. */
  readonly weight: 'BREAKING' | 'CAUTION' | 'SAFE';
  readonly message: string;
}

/** What changed from one text to the next, by path; of something new, that it is new. */
export async function changesBetween(before: string, after: string): Promise<readonly SchemaChange[]> {
  const changes = (await changesOf(buildSchema(before), buildSchema(after))).filter(
    ({ kind, weight }) => weight === 'BREAKING' || !TOLD_BY_DEPRECATION.test(kind),
  );
  const added = changes.filter(({ kind }) => kind.endsWith('_ADDED') && !DETAIL.test(kind)).map(({ path }) => path);
  const isTold = ({ kind, path }: SchemaChange) =>
    added.some((other) => path.startsWith(`${other}.`) || (path === other && DETAIL.test(kind)));
  return changes.filter((change) => change.weight === 'BREAKING' || !isTold(change));
}

/** What says more about something, and not that it is there. */
const DETAIL = /_(?:DESCRIPTION|DEPRECATION|DEPRECATION_REASON)_ADDED$/;

/** The only directive in our text is the one that deprecates, and that has kinds of its own. */
const TOLD_BY_DEPRECATION = /^DIRECTIVE_USAGE_/;

/** What a text takes from partners that the last publication promised them, on a day. */
export async function brokenPromises(
  published: string,
  current: string,
  today: string,
): Promise<readonly SchemaChange[]> {
  const promised = buildASTSchema(withoutUnreachable(stillPromised(published, today)), { assumeValidSDL: true });
  const changes = await changesOf(promised, buildSchema(current));
  return changes.filter(({ weight }) => weight === 'BREAKING');
}

async function changesOf(before: GraphQLSchema, after: GraphQLSchema): Promise<readonly SchemaChange[]> {
  const changes = await diff(before, after);
  return changes
    .map(({ type, path = '', criticality: { level }, message }) => ({
      // Typed as any by the library, for want of a list.
      kind: String(type),
      path,
      weight: LOST_DEFAULT.test(String(type)) && mustBeGiven(after, path) ? 'BREAKING' : weights[level],
      message: message.endsWith('.') ? message : `${message}.`,
    }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.kind, b.kind) || compare(a.message, b.message));
}

/** A default that became another is a caution, to the library also where there is none any more. */
const LOST_DEFAULT = /^(?:FIELD_ARGUMENT_DEFAULT|INPUT_FIELD_DEFAULT_VALUE)_CHANGED$/;

/** Whether an argument, or a field of an input, has to be given: who relied on its default asks for what is not valid. */
function mustBeGiven(schema: GraphQLSchema, path: string): boolean {
  const [typeName = '', fieldName = '', argumentName] = path.split('.');
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) {
    const field = type.getFields()[fieldName];
    return field !== undefined && isRequiredInputField(field);
  }
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return fields[fieldName]?.args.some((each) => each.name === argumentName && isRequiredArgument(each)) ?? false;
}

const weights = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'CAUTION',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** A type that only what may go leads to may go with it. */
function withoutUnreachable(document: DocumentNode): DocumentNode {
  const byName = new Map(
    document.definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each]] : [])),
  );
  const reached = new Set<DefinitionNode>();
  const waiting = document.definitions.filter((each) => ROOTS.some((root) => isNamed(each, root)));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...namesWithin(next).flatMap((name) => byName.get(name) ?? []));
    if (next.kind === 'InterfaceTypeDefinition') waiting.push(...implementors(document, next.name.value));
  }
  return { ...document, definitions: document.definitions.filter((each) => reached.has(each)) };
}

function namesWithin(definition: DefinitionNode): readonly string[] {
  const names: string[] = [];
  visit(definition, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function implementors(document: DocumentNode, name: string): readonly DefinitionNode[] {
  return document.definitions.filter(
    (each) => each.kind === 'ObjectTypeDefinition' && each.interfaces?.some((one) => one.name.value === name),
  );
}

function isNamed(definition: DefinitionNode, name: string): boolean {
  return 'name' in definition && definition.name?.value === name;
}
