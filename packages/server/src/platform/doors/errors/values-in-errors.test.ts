import { buildSchema, getVariableValues, parse, validate, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { withoutValues } from './values-in-errors.js';

const schema = buildSchema(`
  scalar Address
  enum Age { YOUNG OLD }
  input Person { name: String! age: Age address: Address times: [Int!] }
  type Query { ask(person: Person, age: Age, times: Int, address: Address): String }
`);
const address = schema.getType('Address') as { parseValue?: (value: unknown) => unknown };
address.parseValue = (value) => {
  throw new TypeError(`Not an address: ${String(value)}`);
};

const document = parse('query ($person: Person) { ask(person: $person) }');
const definitions = document.definitions.flatMap((each) =>
  each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
);

test.each([
  [{ name: 'sorrel', nmae: 'sorrel' }, '"$person" got an invalid value; Field "nmae" is not defined by type "Person".'],
  [{ name: null, address: null }, 'at "person.name"; Expected non-nullable type "String!" not to be null.'],
  [{ age: 'sorrel', name: 'x' }, 'at "person.age"; It does not exist in "Age" enum.'],
  [{ name: ['sorrel at "person.sorrel"; sorrel'] }, 'at "person.name".'],
  [{ name: 'x', times: [1, 'sorrel'] }, 'at "person.times[1]".'],
  [{ name: 'x', address: 'sorrel' }, 'at "person.address"; Expected type "Address".'],
  [{ age: 'YOUNG' }, 'got an invalid value; Field "name" of required type "String!" was not provided.'],
  ['sorrel', 'got an invalid value; Expected type "Person" to be an object.'],
])('of %j is said what is wrong, and not what was said', (person, expected) => {
  const { errors = [] } = getVariableValues(schema, definitions, { person });
  expect(errors.length).toBeGreaterThan(0);
  const said = errors.map(({ message }) => withoutValues(message.replace(/ Did you mean .*\?/, '')));
  expect(said.join()).toContain(expected);
  expect(said.join()).not.toContain('sorrel');
});

test.each(['age: "sorrel"', 'age: SORREL', 'times: "sorrel"', 'person: "sorrel"', 'address: "sorrel"'])(
  '{ ask(%s) } is refused without its value',
  (given) => {
    const said = validate(schema, parse(`{ ask(${given}) }`)).map(({ message }) => withoutValues(message));
    if (!given.startsWith('address')) expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(/sorrel/i);
  },
);
