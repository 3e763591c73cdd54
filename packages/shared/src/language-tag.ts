/** What RFC 5646 asks everybody to have room for. No language that has a name needs more. */
const LONGEST_TAG = 35;

/**
 * Whether it can be a BCP 47 tag at all. Asked before the runtime is: it compares each part of a tag with every other, and would
 * be busy for seconds with a text of some thousand parts.
 */
export function mayBeLanguageTag(text: string): boolean {
  return text.length <= LONGEST_TAG;
}

/**
 * The language that is spoken, written in one way in rows and in what is asked: "es" of "ES" and of "es-MX", "fil" of "tl". A
 * region or a script says how it is written. Throws a RangeError for what is no tag.
 */
export function spokenLanguage(tag: string): string {
  if (!mayBeLanguageTag(tag)) throw new RangeError('No tag is so long.');
  const { language } = new Intl.Locale(tag) as Readonly<{ language?: string }>;
  if (!language || language === 'und') throw new RangeError('Which language is not said.');
  return language;
}
