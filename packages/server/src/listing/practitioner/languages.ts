import { mayBeLanguageTag } from '@clearing/shared/language-tag';
import type { Language } from './practitioner.results.js';

/** Made when first asked: it takes a tenth of a second, which every start would wait for. */
let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

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

/** A language's English name by its BCP 47 tag; the tag itself when nobody named it. */
export function languageOf(tag: string): Language {
  let label = known.get(tag);
  if (label === undefined) {
    label = nameOf(tag);
    known.set(tag, label);
  }
  return { tag, label };
}

function nameOf(tag: string): string {
  try {
    names ??= new Intl.DisplayNames('en', { type: 'language' });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
