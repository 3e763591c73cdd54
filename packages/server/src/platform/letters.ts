import unhomoglyph from 'unhomoglyph';

/** Without accents and without what nobody sees. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
}

/**
 * The skeleton of Unicode's security mechanisms (UTS 39), sign by sign: what was typed in another script stands as the
 * Latin letter that it looks like. Plain Latin letters stay; a skeleton of their own would tell an m from no "rn".
 */
export function asLatin(text: string, signs: RegExp = BEYOND_ASCII): string {
  // As it is drawn first: taken apart, ϲ would be a sigma, which nobody takes for a c.
  const drawn = text.normalize('NFC').replaceAll(signs, (sign) => {
    const looksLike = unhomoglyph(sign);
    return LATIN.test(looksLike) ? looksLike : sign;
  });
  return withoutMarks(drawn).replaceAll(signs, (sign) => withoutMarks(unhomoglyph(sign)));
}

const BEYOND_ASCII = /[^\0-\x7f]/gu;
const LATIN = /^[a-z]+$/i;

/** What the skeleton leaves of some Cyrillic letters, by the letter that it is read as. */
export const smallCapitals: Readonly<Record<string, string>> = {
  ...{ ʙ: 'b', ʜ: 'h', ĸ: 'k', ᴋ: 'k', ʍ: 'm', ᴍ: 'm', ɴ: 'n', ʀ: 'r', ᴛ: 't' },
};
