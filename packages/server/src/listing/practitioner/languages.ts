import { mayBeLanguageTag } from '@clearing/shared/language-tag';
import type { Language } from './practitioner.results.js';

/** Made when first asked: it takes a tenth of a second, which every start would wait for. */
let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

/**
 * The one way a language is written, in rows and in what is asked: "es" of "ES", "fil" of "tl". Throws a RangeError for
 * what is no tag.
 */
export function canonicalTag(tag: string): string {
  if (!mayBeLanguageTag(tag)) throw new RangeError('No tag is so long.');
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
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
