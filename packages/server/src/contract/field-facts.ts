import { EXPECTED_LIST } from '@clearing/shared/api-limits';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { cacheHints } from './cache-hints.js';
import { scopeOfField } from '../partners/keys/key-scopes.js';
import { cacheSecondsOf } from '../platform/doors/caching.js';
import { priceOf } from '../platform/doors/cost/cost.js';
import { prices } from './prices.js';

/** What a partner has to know of a field besides its type: the reference prints it. What is not said does not apply. */
export interface FieldFacts {
  /** For asking at all, in points; what is asked inside it comes on top, for each item. */
  readonly points?: number;
  /** As how many items a list is reckoned: so many, a page's size, as many as an argument has, or so many for each day. */
  readonly items?: number | 'PAGE' | { readonly argument: string } | { readonly perDay: number };
  /** What a key needs to ask for it. */
  readonly scope?: string;
  /** For how long an answer with it may be given again; 0: not at all. */
  readonly seconds?: number;
}

/** By "Type.field", of all fields that cost something, need something or end what caches keep. */
export function fieldFacts(schema: GraphQLSchema): Readonly<Record<string, FieldFacts>> {
  const facts: Record<string, FieldFacts> = {};
  for (const type of Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const of = factsOf(schema, type.name, field);
      if (Object.keys(of).length > 0) facts[`${type.name}.${field.name}`] = of;
    }
  }
  return facts;
}

function factsOf(schema: GraphQLSchema, typeName: string, field: GraphQLField<unknown, unknown>): FieldFacts {
  const items = itemsOf(typeName, field);
  const price = priceOf(prices, typeName, field.name);
  const points = price ?? (isCompositeType(getNamedType(field.type)) && items === undefined ? 1 : undefined);
  const scope = scopeOfField(typeName, field.name);
  const isRoot = typeName === schema.getQueryType()?.name;
  const seconds = cacheSecondsOf(cacheHints, { typeName, field: field.name, answers: field.type, isRoot });
  return {
    ...(points !== undefined && { points }),
    ...(items !== undefined && { items }),
    ...(scope !== null && { scope }),
    ...(seconds !== undefined && { seconds }),
  };
}

function itemsOf(typeName: string, field: GraphQLField<unknown, unknown>): FieldFacts['items'] {
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (!isList || !isCompositeType(getNamedType(field.type))) return undefined;
  const isPage = typeName.endsWith('Connection') && (field.name === 'edges' || field.name === 'nodes');
  if (isPage) return 'PAGE';
  const size = prices.sizes[`${typeName}.${field.name}`] ?? EXPECTED_LIST;
  if (typeof size === 'number') return size;
  return typeof size === 'string' ? { argument: size } : { perDay: size.items };
}
