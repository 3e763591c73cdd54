import type { Language } from './practitioner.results.js';

/** Made when first asked: it takes a tenth of a second, which every start would wait for. */
let names: Intl.DisplayNames | undefined;
const known = new Map<string, string>();

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
