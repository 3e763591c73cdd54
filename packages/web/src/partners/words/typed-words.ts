/** Who a partner is and what for. */
export interface PartnersWords {
  readonly organisation: string;
  readonly site: string;
  readonly purpose: string;
}

/** As it was typed into the fields of words-fields.tsx. */
export function typedWords(form: URLSearchParams): PartnersWords {
  // Forms send a line break as two characters, where the browser that keeps the limit counts one.
  const given = (name: string) => (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
  return { organisation: given('organisation'), site: given('site'), purpose: given('purpose') };
}

/** As a partner reads them, or what it asks for. */
export function wordsOf(said: {
  readonly name: string;
  readonly site: string;
  readonly purpose: string;
}): PartnersWords {
  return { organisation: said.name, site: said.site, purpose: said.purpose };
}
