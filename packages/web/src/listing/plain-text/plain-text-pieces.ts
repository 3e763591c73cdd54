export interface Piece {
  readonly text: string;
  /** Where it leads; null for words. */
  readonly href: string | null;
}

/** An address as people write it in a sentence: what ends the sentence is not part of it. */
const address = /https:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/gu;

/** A paragraph as words and links. Only whole https addresses are links; all else is words, whatever it looks like. */
export function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(address)) {
    if (!URL.canParse(match[0])) continue;
    if (match.index > from) pieces.push({ text: paragraph.slice(from, match.index), href: null });
    pieces.push({ text: match[0], href: new URL(match[0]).href });
    from = match.index + match[0].length;
  }
  if (from < paragraph.length) pieces.push({ text: paragraph.slice(from), href: null });
  return pieces;
}
