/** Letters that Unicode does not decompose into a base letter and a mark. */
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
};
const SPECIAL = new RegExp(`[${Object.keys(SPECIAL_LETTERS).join('')}]`, 'g');
const LONGEST_SLUG = 80;

/** Lower case without accents: "Muñoz" and "munoz" become the same text. Other scripts stay as they are. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** "Dr. Ana Muñoz-O’Brien" becomes "dr-ana-munoz-obrien". A text with no Latin letter or digit gives `fallback`. */
export function slugOf(text: string, fallback = 'listing'): string {
  const words = foldAccents(text)
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cutAtWord(words, LONGEST_SLUG) || fallback;
}

/**
 * What a slug may be called when others may have it already: "ana-ruiz", "ana-ruiz-2", "ana-ruiz-3", ... without end.
 * The caller takes the first that is free, under the unique constraint that proves it.
 */
export function* slugCandidates(slug: string): Generator<string, never> {
  yield slug;
  for (let count = 2; ; count++) {
    const suffix = `-${count}`;
    yield cutAtWord(slug, LONGEST_SLUG - suffix.length) + suffix;
  }
}

/** The first candidate nobody has. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  const candidates = slugCandidates(slug);
  for (;;) {
    const { value } = candidates.next();
    if (!isTaken(value)) return value;
  }
}

/** Whether a text could have come from slugOf: lets a look-up refuse nonsense before the database sees it. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

function cutAtWord(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, longest);
}
