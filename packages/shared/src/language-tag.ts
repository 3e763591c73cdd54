/** What RFC 5646 asks everybody to have room for. No language that has a name needs more. */
const LONGEST_TAG = 35;

/**
 * Whether it can be a BCP 47 tag at all. Asked before the runtime is: it compares each part of a tag with every other, and would
 * be busy for seconds with a text of some thousand parts.
 */
export function mayBeLanguageTag(text: string): boolean {
  return text.length <= LONGEST_TAG;
}
