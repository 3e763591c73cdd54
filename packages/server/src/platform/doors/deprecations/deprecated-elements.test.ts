import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DeprecatedElements } from './deprecated-elements.js';

const GONE = '@deprecated(reason: "Use another instead. Removed not before 2027-12-01.")';
const schema = buildSchema(`
  interface Named { name: String title: String ${GONE} }
  type Person implements Named { name: String title: String ${GONE} photo(width: Int, size: Int ${GONE}): String age: Int ${GONE} friends: [Person] }
  enum Mode { VIDEO PHONE FAX ${GONE} }
  input Wish { mode: Mode modes: [Mode!] language: String ${GONE} deeper: [Wish!] }
  type Query { person(wish: Wish, mode: Mode): Person people(wishes: [Wish!]): [Person] named: Named }
`);
const elements = new DeprecatedElements(schema);
const usedBy = (text: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  elements.usedBy(parse(text), { variables, operationName });

describe('what is deprecated of an operation', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '{ person { name friends { name } } }', []],
    ['a field, once', '{ person { age friends { age } } }', ['Person.age']],
    ['a field of an interface', '{ named { title } }', ['Named.title']],
    ['in a fragment', '{ named { ...more } } fragment more on Person { title }', ['Person.title']],
    ['an argument', '{ person { photo(size: 3) } }', ['Person.photo.size']],
    ['another argument of it', '{ person { photo(width: 3) } }', []],
    ['a value', '{ person(mode: FAX) { name } }', ['Mode.FAX']],
    ['a value in a list', '{ person(wish: { modes: [VIDEO, FAX] }) { name } }', ['Mode.FAX']],
    ['a field of an input', '{ people(wishes: [{ deeper: [{ language: "en" }] }]) { name } }', ['Wish.language']],
    ['one that stands alone for a list', '{ people(wishes: { language: "en" }) { name } }', ['Wish.language']],
    ['of nothing that is not there', '{ nothing(mode: FAX) { nobody } }', []],
  ])('%s', (_what, text, used) => {
    expect(usedBy(text)).toEqual(used);
  });

  it('stands in variables, too', () => {
    const query =
      'query ($wish: Wish, $mode: Mode, $wishes: [Wish!]) { person(wish: $wish, mode: $mode) { name } people(wishes: $wishes) { name } }';
    expect(usedBy(query, {})).toEqual([]);
    expect(usedBy(query, { mode: 'FAX' })).toEqual(['Mode.FAX']);
    expect(usedBy(query, { wish: { mode: 'VIDEO', modes: ['FAX'], language: null } })).toEqual([
      'Mode.FAX',
      'Wish.language',
    ]);
    expect(usedBy(query, { wishes: [{ deeper: [{ mode: 'FAX' }] }] })).toEqual(['Mode.FAX']);
    expect(usedBy(query, { wishes: { language: 'en' }, mode: 7, wish: 'x' })).toEqual(['Wish.language']);
  });

  it('is of the operation that was asked for, and of no other in the document', () => {
    const two = 'query One { person { ...a } } query Two { person { name } } fragment a on Person { age }';
    expect(usedBy(two, {}, 'One')).toEqual(['Person.age']);
    expect(usedBy(two, {}, 'Two')).toEqual([]);
  });

  it('is nothing where a schema has nothing of the kind', () => {
    const plain = new DeprecatedElements(buildSchema('type Query { name: String }'));
    expect(plain.usedBy(parse('{ name }'), { variables: {}, operationName: undefined })).toEqual([]);
  });
});
