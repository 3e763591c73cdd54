import { readFileSync } from 'node:fs';
import {
  buildSchema,
  introspectionFromSchema,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { examplesAbout } from '../graphiql/examples.js';
import { emittedSchemas } from '../src/contract/schema-files.js';
import { typedInputs } from '../src/contract/typed-inputs.js';
import { buildSchemas } from '../src/schema.js';
import { absent } from './contract/absent.js';
import { promisesOf, undescribed } from './contract/compare.js';
import { publicTypes } from './contract/public-types.js';

const { publicSchema, appSchema } = buildSchemas();
const contract = (name: string) => readFileSync(new URL(`./contract/${name}.graphql`, import.meta.url), 'utf8');

it('what people type stands in arguments that there are', () => {
  const fields = Object.values(publicSchema.getQueryType()!.getFields());
  const names = new Set(fields.flatMap(({ args }) => args.map(({ name }) => name)));
  expect([...typedInputs].filter((name) => !names.has(name))).toEqual([]);
});

describe('the contract', () => {
  const isAbsent = (promise: string) => absent.some(({ starts }) => starts.some((each) => promise.startsWith(each)));
  const missing = (promised: GraphQLSchema, emitted: GraphQLSchema) => {
    const kept = new Set(promisesOf(emitted));
    return promisesOf(promised).filter((promise) => !kept.has(promise) && !isAbsent(promise));
  };

  it('is kept by the public door, word for word', () => {
    expect(missing(buildSchema(contract('directory')), publicSchema)).toEqual([]);
  });

  it('is kept by our pages’ door, word for word', () => {
    expect(missing(buildSchema(`${contract('directory')}\n${contract('app')}`), appSchema)).toEqual([]);
  });

  it('what a later issue brings is not half there', () => {
    const emitted = promisesOf(appSchema);
    const early = absent
      .flatMap(({ starts }) => starts)
      .filter((start) => emitted.some((each) => each.startsWith(start)));
    expect(early).toEqual([]);
  });
});

describe('the public door', () => {
  it('says of itself nothing that programs of the published specification cannot read', () => {
    // September 2025, section 3.13: where a directive may stand.
    const known = new Set([
      ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
      ...['VARIABLE_DEFINITION', 'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE'],
      ...['UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'],
    ]);
    const { __schema } = introspectionFromSchema(publicSchema);
    const names = __schema.directives.map(({ name }) => name).toSorted();
    expect(names).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
    for (const { name, locations } of __schema.directives) {
      expect([name, locations.filter((each) => !known.has(each))]).toEqual([name, []]);
    }
  });

  it('has exactly these types: nobody’s account, patient, request, draft or operator', () => {
    const types = Object.keys(publicSchema.getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(types.sort()).toEqual([...publicTypes].sort());
  });

  it('prepares links, and changes nothing but where a partner itself wants to be told', () => {
    expect(Object.keys(publicSchema.getMutationType()?.getFields() ?? {})).toEqual([
      ...['referConsultation', 'setWebhook', 'deleteWebhook'],
    ]);
    expect(publicSchema.getSubscriptionType()).toBeUndefined();
  });
});

describe('both doors', () => {
  it.each([
    ['public', publicSchema],
    ['app', appSchema],
  ])('%s: every element has a sentence', (_door, schema) => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('the same type is the same behind both', () => {
    const app = new Set(promisesOf(appSchema));
    expect(promisesOf(publicSchema).filter((promise) => !app.has(promise))).toEqual([]);
  });

  it('the committed files are what the resolvers say: else run schema:emit', () => {
    for (const { file, sdl } of emittedSchemas()) expect(readFileSync(file, 'utf8')).toBe(sdl);
  });

  it('every interface has somebody behind it', () => {
    for (const schema of [publicSchema, appSchema]) {
      const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
      for (const each of interfaces) expect(schema.getPossibleTypes(each).length, each.name).toBeGreaterThan(0);
    }
  });

  it('whatever has an id and implements Node can be asked for', () => {
    const node = appSchema.getType('Node');
    const types = Object.values(appSchema.getTypeMap()).filter(isObjectType);
    for (const type of types) if ('id' in type.getFields()) expect(type.getInterfaces(), type.name).toContain(node);
  });
});

describe('the explorer’s examples', () => {
  const anaRuiz = { slug: 'ana-ruiz', practitionerId: 'ana', consultationTypeId: 'talk', freeAt: null };
  it.each(examplesAbout(anaRuiz))('$query', ({ query }) => {
    expect(validate(publicSchema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('give whatever cannot be null, also where it has a default: the editor would mark it as missing', () => {
    const given = examplesAbout(anaRuiz).flatMap(({ query, variables }) => {
      const values = JSON.parse(variables || '{}') as Record<string, unknown>;
      return [...query.matchAll(/\$(\w+): (\w+)/g)].map(([, name = '', type = '']) => [type, values[name]] as const);
    });
    const left = given.flatMap(([type, value]) => {
      const input = publicSchema.getType(type);
      if (!isInputObjectType(input) || typeof value !== 'object' || value === null) return [];
      const needed = Object.values(input.getFields()).filter((field) => isNonNullType(field.type));
      return needed.map(({ name }) => name).filter((name) => !(name in value));
    });
    expect(given.length).toBeGreaterThan(5);
    expect(left).toEqual([]);
  });
});
