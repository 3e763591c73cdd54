import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { largestPhoto } from '@clearing/shared/largest-photo';
import { recodePhoto, type Recoded } from './recode-photo.js';

const MEGABYTE = 1024 * 1024;
let jpeg: Buffer;
let png: Buffer;

/** Red above, blue below, taller than wide, with a place and a name in its metadata. */
function portrait(width = 600, height = 800): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels[at + (at < pixels.length / 2 ? 0 : 2)] = 200;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

beforeAll(async () => {
  const metadata = { IFD0: { Artist: 'Secret-Name' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 46/1 0/1' } };
  jpeg = await portrait().withExif(metadata).jpeg().toBuffer();
  png = await portrait().png().toBuffer();
});

const widthsOf = (recoded: Recoded) => ('squares' in recoded ? recoded.squares.map(({ width }) => width) : recoded);
const troubleOf = async (file: Buffer) => {
  const recoded = await recodePhoto(file);
  return 'trouble' in recoded ? recoded.trouble : 'TAKEN';
};

/** A PNG of so many pixels in a few kilobytes: one colour, packed. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 2_000)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))],
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

test.each([
  ['a JPEG', () => jpeg],
  ['a PNG', () => png],
  ['a WebP', async () => portrait().webp().toBuffer()],
  ['one with much behind it, as telephones write them', () => Buffer.concat([jpeg, Buffer.alloc(5_000, 7), jpeg])],
])('%s becomes squares of WebP in three widths', async (_, file) => {
  expect(widthsOf(await recodePhoto(await file()))).toEqual([160, 320, 640].filter((width) => width <= 600));
  const wide = await portrait(900, 700).png().toBuffer();
  expect(widthsOf(await recodePhoto(wide))).toEqual([160, 320, 640]);
});

test('nothing of the file stays: no metadata, and none of its bytes', async () => {
  expect(jpeg.toString('latin1')).toContain('Secret-Name');
  const recoded = await recodePhoto(jpeg);
  if (!('squares' in recoded)) throw new Error(recoded.trouble);
  for (const { width, bytes } of recoded.squares) {
    const drawn = await sharp(bytes).metadata();
    expect(drawn).toMatchObject({ format: 'webp', width, height: width });
    expect([drawn.exif, drawn.icc, drawn.xmp, drawn.iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.toString('latin1')).not.toContain('Secret-Name');
  }
});

test('one that was taken with the telephone on its side stands upright', async () => {
  // Blue is at the left of the file, which says that its left is the bottom: turned, it is below.
  const turned = await portrait(800, 800).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  const recoded = await recodePhoto(turned);
  if (!('squares' in recoded)) throw new Error(recoded.trouble);
  const { data } = await sharp(recoded.squares[0]?.bytes).raw().toBuffer({ resolveWithObject: true });
  const [top, bottom] = [data.subarray(0, 3), data.subarray(data.length - 3)];
  expect((top[0] ?? 0) > 150 && (top[2] ?? 0) < 60).toBe(true);
  expect((bottom[2] ?? 0) > 150 && (bottom[0] ?? 0) < 60).toBe(true);
});

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['nothing', 'NOT_A_PHOTO', () => Buffer.alloc(0)],
  ['a text', 'NOT_A_PHOTO', () => Buffer.from('hello')],
  ['a drawing in SVG', 'NOT_A_PHOTO', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a drawing that calls itself a PNG', 'DAMAGED', () => Buffer.concat([png.subarray(0, 8), Buffer.from('<svg/>')])],
  ['a GIF', 'NOT_A_PHOTO', () => Buffer.from('GIF89a' + 'x'.repeat(100))],
  ['a TIFF', 'NOT_A_PHOTO', () => portrait().tiff().toBuffer()],
  ['a PDF', 'NOT_A_PHOTO', () => Buffer.from('%PDF-1.7')],
  ['a JPEG cut in half', 'DAMAGED', () => jpeg.subarray(0, jpeg.length / 2)],
  ['a PNG cut in half', 'DAMAGED', () => png.subarray(0, png.length / 2)],
  ['a JPEG whose middle is noise', 'DAMAGED', () => Buffer.concat([jpeg.subarray(0, 200), Buffer.alloc(5_000, 1)])],
  ['a JPEG with a page in it', 'MORE_THAN_A_PHOTO', () => Buffer.concat([jpeg, Buffer.from('<SCRIPT>x</SCRIPT>')])],
  ['a PNG with an archive behind it', 'MORE_THAN_A_PHOTO', () => Buffer.concat([png, archive()])],
  ['a JPEG with an archive behind it', 'MORE_THAN_A_PHOTO', () => Buffer.concat([jpeg, archive()])],
  ['a PNG with anything behind it', 'MORE_THAN_A_PHOTO', () => Buffer.concat([png, Buffer.from('x')])],
  ['a PNG that moves', 'MOVES', () => Buffer.concat([png.subarray(0, 33), chunkThatMoves(), png.subarray(33)])],
  ['a WebP that moves', 'MOVES', async () => moving()],
  ['one of a few pixels', 'TOO_SMALL', () => portrait(800, 159).png().toBuffer()],
  ['40,000 pixels wide', 'TOO_MANY_PIXELS', () => bomb(40_000, 10)],
  ['40,000 by 40,000 in a few kilobytes', 'TOO_MANY_PIXELS', () => bomb(40_000, 40_000)],
  ['65,000 by 65,000', 'TOO_MANY_PIXELS', () => bomb(65_000, 65_000)],
  ['more bytes than are taken', 'TOO_LARGE', () => Buffer.concat([jpeg, Buffer.alloc(largestPhoto)])],
])('%s is refused: %s', async (_, trouble, file) => {
  const before = process.memoryUsage.rss();
  const from = performance.now();
  expect(await troubleOf(await file())).toBe(trouble);
  expect(performance.now() - from).toBeLessThan(5_000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * MEGABYTE);
});

test('the largest that is taken is drawn within bounds of memory and time', async () => {
  // Every pixel of it has to be held at once: it comes in ever finer grids.
  const file = await sharp({ create: { width: 5_400, height: 5_400, channels: 4, background: '#808080' } })
    .png({ progressive: true })
    .toBuffer();
  const before = process.memoryUsage.rss();
  const from = performance.now();
  expect(widthsOf(await recodePhoto(file))).toEqual([160, 320, 640]);
  expect(performance.now() - from).toBeLessThan(20_000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MEGABYTE);
});

function archive(): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  return end;
}

function chunkThatMoves(): Buffer {
  const body = Buffer.concat([Buffer.from('acTL', 'latin1'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(8);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

async function moving(): Promise<Buffer> {
  const frames = await Promise.all([portrait(300, 300).png().toBuffer(), portrait(300, 300).negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
}
