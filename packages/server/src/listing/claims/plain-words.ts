import { asLatin, smallCapitals } from '../../platform/letters.js';

/**
 * A sentence as it is read, however it was typed: in small letters, one kind of space, dash and apostrophe, without accents
 * and what nobody sees; letters of other scripts, and digits within a word, as the letters they are taken for.
 */
export function plain(sentence: string): string {
  return asLatin(sentence.normalize('NFKC'), LOOKS_LIKE_LETTERS)
    .replaceAll(/(?<=\p{Ll})I/gu, 'l')
    .toLowerCase()
    .replaceAll(/[ʙʜĸᴋʍᴍɴʀᴛ]/gu, (sign) => smallCapitals[sign] ?? sign)
    .replaceAll(/(?<=[a-z])[0134578@$!](?=[a-z])|(?<=[a-z]{2})[0134578@$]\b/gu, (sign) => typedFor[sign] ?? sign)
    .replaceAll(/[‘’ʼ`´]/gu, "'")
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(SPELLED_OUT, (letters) => letters.replaceAll(/[^a-z]/gu, ''));
}

/** What is within a word but its letters taken out: "cu-re", "c*ure". */
export function joined(sentence: string): string {
  return sentence.replaceAll(/(?<=[a-z])[-_*'.·~]+(?=[a-z])/gu, '');
}

/** Micro's own letter stays: it is no m. */
const LOOKS_LIKE_LETTERS = /(?![µμ])(?=[^\0-\x7f])[\p{L}\p{No}\p{Sm}]/gu;
const typedFor: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' },
};
/** "c.u.r.e", "F.D.A.", "c u r e"; of letters with nothing but spaces between, at least four. */
const SPELLED_OUT = /\b[a-z](?:[.\-_*·] ?[a-z]\b){2,20}\.?|\b[a-z](?: [a-z]\b){3,20}/gu;
