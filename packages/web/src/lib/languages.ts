import { mayBeLanguageTag } from '@clearing/shared/language-tag';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** "es" as people say it: "Spanish". A tag nobody knows stays itself. */
export function languageName(tag: string): string {
  try {
    return mayBeLanguageTag(tag) ? (names.of(tag) ?? tag) : tag;
  } catch {
    return tag;
  }
}
