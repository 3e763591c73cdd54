/** A place among those of one practitioner: what tells it from the others, and its town, which many names say already. */
export function placeInWords({ name, city }: { readonly name?: string | null; readonly city: string }): string {
  if (!name) return city;
  return wordsOf(name).includes(wordsOf(city)) ? name : `${name}, ${city}`;
}

/** Whole words, whatever stands between them: " 2nd floor st paul " holds " st paul ". */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
