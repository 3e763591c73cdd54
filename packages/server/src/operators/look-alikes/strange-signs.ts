const names: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic letter'],
  [/\p{Script=Greek}/u, 'Greek letter'],
  [/\p{N}/u, 'digit'],
  [/\p{Cf}/u, 'invisible character'],
  [/\p{Script=Latin}/u, 'unusual Latin letter'],
  [/\p{L}/u, 'letter from another alphabet'],
];

/** The signs of a name that are not what they look like, each once: "А: Cyrillic letter, U+0410". */
export function strangeSignsOf(name: string): string[] {
  const strange = [...new Set(name.normalize('NFC'))].filter((sign) => !USUAL.test(sign));
  return strange.map((sign) => {
    const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const kind = names.find(([signs]) => signs.test(sign))?.[1] ?? 'sign';
    return /\p{Cf}/u.test(sign) ? `${kind}, ${code}` : `${sign}: ${kind}, ${code}`;
  });
}

/** Letters of names as they are written in the Americas and most of Europe, and what stands between them. */
const USUAL = /[A-Za-zÀ-ɏḀ-ỿ\s.,'’‘`-]/u;
