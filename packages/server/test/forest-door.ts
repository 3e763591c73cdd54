import 'reflect-metadata';
import { pino } from 'pino';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { nobody } from '../src/platform/actor.js';
import { SettableClock } from '../src/platform/clock.js';
import { DoorBudget } from '../src/platform/doors/cost/door-budget.js';
import { Door, jsonOf, type DoorOptions } from '../src/platform/doors/graphql-door.js';
import { buildDoorSchema } from '../src/platform/doors/graphql-schema.js';
import { InvalidInputError } from '../src/platform/graphql/errors.js';
import { Node } from '../src/platform/graphql/node.js';
import { NoRateLimits } from '../src/platform/rate-limits.js';
import type { RequestContext } from '../src/platform/request-context.js';

enum Season {
  SPRING = 'SPRING',
  AUTUMN = 'AUTUMN',
}
registerEnumType(Season, { name: 'Season', description: 'When.' });

@ObjectType({ implements: Node, description: 'A tree.' })
class Tree extends Node {
  @Field({ description: 'Its kind.' })
  kind: string;

  @Field(() => Int, { nullable: true, description: 'Its height.' })
  metres: number | null;
}

@ObjectType({ description: 'A stone.' })
class Stone {
  @Field({ description: 'How much it weighs.' })
  kilograms: number;
}

@InputType({ description: 'What to plant.' })
class Planting {
  @Field({ description: 'Its kind.' })
  kind: string;

  @Field(() => Int, { defaultValue: 3, description: 'How far apart.' })
  metres: number;
}

const Thing = createUnionType({ name: 'Thing', description: 'Either.', types: () => [Tree, Stone] as const });

@Resolver()
class ForestResolver {
  @Query(() => [Thing], { description: 'What lies about.' })
  things(): object[] {
    return [{ __typename: 'Tree', id: 'a', kind: 'fir', metres: null }, Object.assign(new Stone(), { kilograms: 3 })];
  }

  @Query(() => Tree, { nullable: true, description: 'A tree of that kind.' })
  tree(@Arg('kind') kind: string, @Arg('first', () => Int, { defaultValue: 1 }) first: number): object {
    if (kind === 'depression') throw new TypeError('ketamine is not a function');
    if (kind === 'postgres') throw Object.assign(new Error('invalid input: "suicidal"'), { code: '22P02' });
    if (kind === 'nul') throw Object.assign(new Error('invalid byte sequence'), { code: '22021' });
    if (kind === '') throw new InvalidInputError([{ path: ['kind'], message: 'Say which kind.' }]);
    return { id: kind, kind, metres: first };
  }

  @Query(() => Tree, { description: 'What was planted.' })
  planted(@Arg('planting', () => Planting) { kind, metres }: Planting): object {
    return { id: kind, kind, metres };
  }

  @Query({ description: 'Whether leaves are on.' })
  inLeaf(@Arg('season', () => Season) season: Season): boolean {
    return season === Season.SPRING;
  }

  @Query({ description: 'The language asked for.' })
  locale(@Ctx() { locale, door }: RequestContext): string {
    return `${locale} ${door}`;
  }
}

@Resolver(() => Tree)
class TreeSecretsResolver {
  @FieldResolver(() => String, { description: 'For our pages alone.' })
  secret(@Root() tree: Tree): string {
    return `of ${tree.kind}`;
  }
}

const instances = new Map<unknown, object>([
  [ForestResolver, new ForestResolver()],
  [TreeSecretsResolver, new TreeSecretsResolver()],
]);
export const appSchema = buildDoorSchema({ resolvers: [ForestResolver, TreeSecretsResolver], orphanedTypes: [] });
const publicSchema = buildDoorSchema({ resolvers: [ForestResolver], orphanedTypes: [] });

/** What doors log. */
export const lines: string[] = [];

const rules = { anyone: { name: 't', capacity: 1_000, seconds: 1 }, keys: null };

/** A door to a forest: what a door does whatever is behind it. */
export function open(options: Partial<DoorOptions> = {}): Door {
  const clock = new SettableClock('2026-11-21T15:00:00Z');
  return new Door({
    name: 'PUBLIC',
    schema: publicSchema,
    resolvers: { get: (each) => instances.get(each) ?? {} },
    prices: { fields: {}, sizes: {} },
    budget: new DoorBudget(new NoRateLimits(clock), rules, clock),
    keys: null,
    keyUses: null,
    trustedDocuments: null,
    persistedDocuments: null,
    cacheHints: null,
    deprecatedUses: null,
    steadySource: null,
    compileAfter: 1,
    logger: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    ...options,
  });
}

const browser = { cookies: null, userAgent: null, setCookie: () => undefined };
export const caller = { actor: nobody, clientAddress: '192.0.2.1', browser, requestId: 'request-1', locale: 'en' };
export const ask = async (door: Door, query: string, variables: Record<string, unknown> = {}) => {
  await door.start().catch(() => undefined);
  const request = { method: 'POST' as const, query, variables, operationName: undefined, extensions: {} };
  const answer = await door.execute(request, caller);
  return {
    kind: answer.kind,
    ...(JSON.parse(jsonOf(answer).toString()) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    }),
  };
};
