import type { PhotoInDocument } from '../document/listing-document.js';
import { Image } from '../practitioner/practitioner.results.js';
import { PHOTO_PATH } from './photo-path.js';

/** The smallest that is as wide as asked, else the widest there is. Its address never shows anything else. */
export function imageOf({ id, alt, widths }: PhotoInDocument, wanted: number, publicOrigin: string): Image {
  const width = widths.find((each) => each >= wanted) ?? widths.at(-1) ?? 0;
  const url = `${publicOrigin}${PHOTO_PATH}/${id}/${width}.webp`;
  return Object.assign(new Image(), { url, width, height: width, alt });
}
