import sharp from 'sharp';
import { findTrouble, type PhotoTrouble } from './photo-file.js';

/** A square of a photo, as it is kept: WebP, and nothing of the file that was sent. */
export interface PhotoSquare {
  /** In pixels; as high as it is wide. */
  readonly width: number;
  readonly bytes: Buffer;
}

export type Recoded = { readonly squares: readonly PhotoSquare[] } | { readonly trouble: PhotoTrouble };

/** Each is drawn where the next smaller one would be blurred: a card, a listing, either on a dense screen. */
const widths = [160, 320, 640] as const;
const smallest = widths[0];
/** Decoded whole, as the worst of the allowed kinds are, so many pixels take about a quarter of a gigabyte. */
const mostPixels = 30_000_000;
const longestSide = 12_000;
const seconds = 10;

// Whatever sharp could read besides is not read: every kind has a decoder of its own, and each of those its own faults.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * Decodes what somebody sent and draws it anew in several widths: upright, square around what draws the eye, without
 * metadata. The header says how large it will be, so that a small file that would fill the memory is refused unread.
 */
export async function recodePhoto(file: Buffer): Promise<Recoded> {
  const trouble = findTrouble(file);
  if (trouble) return { trouble };
  const header = await readHeader(file);
  if ('trouble' in header) return header;
  try {
    const side = Math.min(header.shorterSide, widths[widths.length - 1] ?? smallest);
    const drawn = await drawOnce(file, side);
    const squares = [];
    for (const width of widths.filter((each) => each <= side)) squares.push(await squareOf(drawn, width));
    return { squares };
  } catch {
    return { trouble: 'DAMAGED' };
  }
}

async function readHeader(
  file: Buffer,
): Promise<{ readonly shorterSide: number } | { readonly trouble: PhotoTrouble }> {
  try {
    const { width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    if (pages > 1) return { trouble: 'MOVES' };
    const isTooMany = width > longestSide || height > longestSide || width * height > mostPixels;
    if (isTooMany) return { trouble: 'TOO_MANY_PIXELS' };
    const shorterSide = Math.min(width, height);
    return shorterSide < smallest ? { trouble: 'TOO_SMALL' } : { shorterSide };
  } catch {
    return { trouble: 'DAMAGED' };
  }
}

interface Drawn {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** The one time that the file itself is decoded. */
async function drawOnce(file: Buffer, side: number): Promise<Drawn> {
  const { data, info } = await sharp(file, { limitInputPixels: mostPixels, failOn: 'warning', sequentialRead: true })
    .timeout({ seconds })
    .autoOrient()
    .resize(side, side, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function squareOf({ data, raw }: Drawn, width: number): Promise<PhotoSquare> {
  return { width, bytes: await sharp(data, { raw }).resize(width, width).webp({ quality: 80 }).toBuffer() };
}
