import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader, type CsvRecord } from './csv-reader.js';

interface Seen {
  readonly line: number;
  readonly flaw: string | null;
  readonly fields: readonly string[];
}

/** All records of a document, given in pieces of these sizes, over and over. */
function read(document: Buffer | string, columns: number | null, sizes: readonly number[] = [1 << 20]): Seen[] {
  const bytes = Buffer.from(document);
  const reader = new CsvReader();
  reader.columns = columns;
  const seen: Seen[] = [];
  const note = ({ line, flaw, fields }: CsvRecord) =>
    seen.push({
      line,
      flaw,
      fields: flaw === null ? Array.from({ length: fields.count }, (_, n) => fields.text(n)) : [],
    });
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    for (const record of reader.feed(bytes.subarray(at, at + size), false)) note(record);
    at += size;
  }
  for (const record of reader.feed(new Uint8Array(0), true)) note(record);
  return seen;
}

const outcomes = (document: Buffer | string, columns = 3) =>
  read(document, columns).map(({ line, flaw, fields }) => `${line} ${flaw ?? fields.join('|')}`);

describe('what a record is', () => {
  test.each([
    ['quoted fields', '"a","b","c"\n', ['1 a|b|c']],
    ['bare fields, and empty ones', 'a,,\n,"",c\n', ['1 a||', '2 ||c']],
    ['commas and doubled quotes inside quotes', '"a,b","say ""so""",""""\n', ['1 a,b|say "so"|"']],
    ['either line end, and none at the end', 'a,b,c\r\nd,e,f\ng,h,i', ['1 a|b|c', '2 d|e|f', '3 g|h|i']],
    ['the mark before UTF-8', '\ufeff"a","b","c"\n', ['1 a|b|c']],
    ['letters beyond ASCII', '"Peña","Zoë","日本"\n', ['1 Peña|Zoë|日本']],
    ['a line break inside quotes', '"a","b\nmore","c"\n"d","e","f"\n', ['1 a|b\nmore|c', '3 d|e|f']],
    ['empty lines between', '\n"a","b","c"\n\r\n\n"d","e","f"\n', ['2 a|b|c', '5 d|e|f']],
  ])('%s', (_, document, expected) => {
    expect(outcomes(document)).toEqual(expected);
  });
});

describe('what is damaged is named, and the next line is read as if nothing had happened', () => {
  const sound = '"x","y","z"\n';
  test.each([
    ['a quote that nothing closes', '"a","b","c\n', 'UNCLOSED_QUOTE'],
    ['a quote forgotten in the middle', '"a","b,"c"\n', 'STRAY_QUOTE'],
    ['a quote inside a field', '"a","b "x" b","c"\n', 'STRAY_QUOTE'],
    ['a quote inside a bare field', 'a,b"b,c\n', 'STRAY_QUOTE'],
    ['a column too few', '"a","b"\n', 'COLUMN_COUNT'],
    ['a column too many', '"a","b","c","d"\n', 'COLUMN_COUNT'],
    ['a NUL', '"a","b\0","c"\n', 'NUL'],
    ['Latin-1', Buffer.from('"a","Pe\xf1a","c"\n', 'latin1'), 'NOT_UTF8'],
    ['an endless line', `"a","${'b'.repeat(70_000)}","c"\n`, 'TOO_LONG'],
    ['an endless line longer than any buffer', `"a","${'b'.repeat(5_000_000)}","c"\n`, 'TOO_LONG'],
  ])('%s', (_, damaged, flaw) => {
    const document = Buffer.concat([Buffer.from(sound), Buffer.from(damaged), Buffer.from(sound)]);
    expect(outcomes(document)).toEqual(['1 x|y|z', `2 ${flaw}`, '3 x|y|z']);
  });

  test('a quote that nothing closes at the end of the file', () => {
    expect(outcomes(`${sound}"a","b","c`)).toEqual(['1 x|y|z', '2 UNCLOSED_QUOTE']);
    expect(outcomes(`${sound}"a","b","${'c'.repeat(70_000)}`)).toEqual(['1 x|y|z', '2 TOO_LONG']);
  });

  test('a forgotten quote before damage does not take the damage for its end', () => {
    expect(outcomes('"a","b","c\n"d","e\n"x","y","z"\n')).toEqual(['1 UNCLOSED_QUOTE', '2 UNCLOSED_QUOTE', '3 x|y|z']);
  });

  test('a field runs over five lines at the most', () => {
    const over = (lines: number) => `"a","${'b\n'.repeat(lines - 1)}b","c"\n`;
    expect(outcomes(over(5))).toEqual([`1 a|${'b\n'.repeat(4)}b|c`]);
    expect(outcomes(over(6))[0]).toBe('1 UNCLOSED_QUOTE');
  });

  test('its beginning is shown without what cannot be shown', () => {
    const reader = new CsvReader();
    reader.columns = 3;
    const [record] = reader.feed(Buffer.from(`=1+1,\0\x1b[31m,${'x'.repeat(400)}\n`), true);
    expect(record?.beginning()).toBe(`=1+1,\ufffd\ufffd[31m,${'x'.repeat(228)}`);
  });
});

describe('any damage', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', 'a', '"', '""', ',', 'ñ', 'two\nlines', '\r\n', 'x,"y"'),
  );
  const record = fc
    .array(fc.tuple(cell, fc.boolean()), { minLength: 3, maxLength: 3 })
    .map((cells) =>
      cells.map(([text, bare]) => (bare && /^[^",\r\n]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`)),
    );
  const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n');
  const document = fc
    .array(fc.tuple(record, lineEnd), { maxLength: 8 })
    .map((rows) => Buffer.from(rows.map(([cells, end]) => cells.join(',') + end).join('')));
  const wound = fc.record({
    at: fc.nat(400),
    cut: fc.nat(3),
    put: fc.constantFrom('', '"', '""', ',', '\n', '\r', '\0', '\xf1', 'x', '","', '"\n"'),
  });
  const damaged = fc.tuple(document, fc.array(wound, { maxLength: 3 })).map(([bytes, wounds]) =>
    wounds.reduce((whole, { at, cut, put }) => {
      const place = whole.length === 0 ? 0 : at % whole.length;
      return Buffer.concat([whole.subarray(0, place), Buffer.from(put, 'latin1'), whole.subarray(place + cut)]);
    }, bytes),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

  test('is read as a slow reader reads it that sees the whole document at once, however it is cut', () => {
    fc.assert(
      fc.property(damaged, sizes, (bytes, cuts) => {
        expect(read(bytes, 3, cuts)).toEqual(readSlowly(bytes, 3));
      }),
      { numRuns: 600 },
    );
  });

  test('of one line leaves every other line as it was', () => {
    const plain = fc.array(fc.array(fc.stringMatching(/^[a-z",]{0,5}$/), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    const rubbish = fc
      .string({ maxLength: 30, unit: fc.constantFrom('"', ',', 'a', '\0', '\r') })
      .filter((text) => /[^\r]/.test(text));
    fc.assert(
      fc.property(plain, rubbish, fc.nat(), sizes, (rows, text, where, cuts) => {
        const lines = rows.map((cells) => `"${cells.map((value) => value.replaceAll('"', '""')).join('","')}"`);
        const place = where % (lines.length + 1);
        const seen = read([...lines.slice(0, place), text, ...lines.slice(place)].join('\n'), 3, cuts);
        const others = seen.filter(({ line }) => line !== place + 1).map(({ fields }) => fields);
        expect(others).toEqual(rows);
      }),
      { numRuns: 600 },
    );
  });
});

/** The same rules, without a thought for speed or memory. */
function readSlowly(bytes: Buffer, columns: number): Seen[] {
  const lines = bytes
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .split('\n');
  if (lines.at(-1) === '') lines.pop();
  const seen: Seen[] = [];
  const content = (from: number, to: number) => lines.slice(from, to).join('\n').replace(/\r$/, '');
  for (let at = 0; at < lines.length;) {
    if (content(at, at + 1) === '') {
      at++;
      continue;
    }
    const { fields, flaw, taken } = recordAt(at);
    seen.push({
      line: at + 1,
      flaw,
      fields: flaw === null ? fields.map((field) => Buffer.from(field, 'latin1').toString()) : [],
    });
    at += taken;
  }
  return seen;

  function recordAt(at: number): { fields: string[]; flaw: string | null; taken: number } {
    for (let taken = 1; taken <= Math.min(5, lines.length - at); taken++) {
      if (taken > 1 && split(content(at + taken - 1, at + taken))?.length === columns) break;
      const text = content(at, at + taken);
      const fields = split(text);
      if (fields === 'OPEN') continue;
      if (fields === 'STRAY' && taken > 1) break;
      if (fields === 'STRAY') return { fields: [], flaw: 'STRAY_QUOTE', taken };
      if (fields.length !== columns && taken > 1) break;
      return { fields, flaw: flawOf(text, fields), taken };
    }
    return { fields: [], flaw: 'UNCLOSED_QUOTE', taken: 1 };
  }

  function flawOf(text: string, fields: readonly string[]): string | null {
    if (text.includes('\0')) return 'NUL';
    if (Buffer.from(text, 'latin1').toString('utf8').includes('\ufffd')) return 'NOT_UTF8';
    return fields.length === columns ? null : 'COLUMN_COUNT';
  }

  function split(text: string): string[] | 'OPEN' | 'STRAY' {
    const fields: string[] = [];
    for (let rest = text; ;) {
      const quoted = /^"((?:[^"]|"")*)"(?!")/.exec(rest);
      if (!quoted && /^"(?:[^"]|"")*$/.test(rest)) return 'OPEN';
      const bare = /^[^",]*/.exec(rest)!;
      fields.push(quoted ? quoted[1]!.replaceAll('""', '"') : bare[0]);
      rest = rest.slice((quoted ?? bare)[0].length);
      if (rest === '') return fields;
      if (!rest.startsWith(',')) return 'STRAY';
      rest = rest.slice(1);
    }
  }
}
