import type { ListingDocument } from '../../listing/document/listing-document.js';
import { textsOf } from '../../listing/workspace/publishing/listing-texts.js';

/** One text of a listing: as it is published, and as it was sent. Null: it says nothing there. */
export interface TextBesides {
  readonly where: string;
  readonly asked: string | null;
  readonly published: string | null;
}

/**
 * The texts that would change, and those of which something is flagged. A place, a training or an offering is compared
 * with what it was before, wherever in its list it stood: it is known by its id.
 */
export function sideBySide(
  asked: ListingDocument,
  published: ListingDocument | null,
  flagged: readonly string[],
): TextBesides[] {
  const askedTexts = textsByPlace(asked);
  const publishedTexts = published ? textsByPlace(published) : new Map<string, Placed>();
  const keys = [...new Set([...askedTexts.keys(), ...publishedTexts.keys()])];
  return keys
    .map((key) => {
      const [now, then] = [askedTexts.get(key), publishedTexts.get(key)];
      return { where: (now ?? then)?.where ?? key, asked: now?.text ?? null, published: then?.text ?? null };
    })
    .filter((each) => each.asked !== each.published || flagged.includes(each.where));
}

interface Placed {
  readonly where: string;
  readonly text: string;
}

/** By where they stand, with ids for counts: "offerings.0" of one document may be "offerings.1" of another. */
function textsByPlace(document: ListingDocument): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const { where, text } of textsOf(document)) {
    const key = keyOf(document, where);
    const before = found.get(key);
    found.set(key, { where, text: before ? `${before.text}\n${text}` : text });
  }
  return found;
}

function keyOf(document: ListingDocument, where: string): string {
  const [list = '', index = ''] = where.split('.');
  if (list !== 'offerings' && list !== 'trainings' && list !== 'places') return where;
  return `${list}.${document[list][Number(index)]?.id ?? index}`;
}
