import { spokenLanguage } from '@clearing/shared/language-tag';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether it is a well-formed BCP 47 tag of a language that has a name. */
export function isLanguageTag(tag: string): boolean {
  try {
    return names.of(spokenLanguage(tag)) !== undefined;
  } catch {
    return false;
  }
}
