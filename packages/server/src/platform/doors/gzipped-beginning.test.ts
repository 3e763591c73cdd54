import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { GzippedBeginning } from './gzipped-beginning.js';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const words = (maxLength: number) => fc.string({ unit: 'binary', maxLength }).map((text) => Buffer.from(text));
const repeated = fc.tuple(words(40), fc.nat(2_000)).map(([text, times]) => Buffer.concat(Array(times).fill(text)));

test('whatever follows, the whole is one member that is read as both', () => {
  const beginnings = fc.oneof(bytes(2_000), words(2_000), repeated);
  const ends = fc.array(fc.oneof(bytes(500), words(500)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(beginnings, ends, (beginning, followed) => {
      const gzipped = new GzippedBeginning(beginning);
      for (const end of followed) expect(gunzipSync(gzipped.followedBy(end))).toEqual(Buffer.concat([beginning, end]));
    }),
    { numRuns: 500 },
  );
});

// Browsers read it this way: nothing may stand after the member, and its checksum and length have to be right.
test('a reader that takes nothing after the member takes it', async () => {
  const gzipped = new GzippedBeginning(Buffer.from('{"data":"Ínes"'));
  const read = new Blob([Uint8Array.from(gzipped.followedBy(Buffer.from(',"cost":1}')))])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(read).text()).toBe('{"data":"Ínes","cost":1}');
});

test('the longest end is stored, and a longer one is refused', () => {
  const gzipped = new GzippedBeginning(Buffer.from('{'));
  expect(gunzipSync(gzipped.followedBy(Buffer.alloc(0xffff, 'x')))).toHaveLength(0x10000);
  expect(() => gzipped.followedBy(Buffer.alloc(0x10000))).toThrow(RangeError);
});
