/** Phrases that each begin with a capital, as one: "Blood pressure, heart rate". Phrases with commas want another sign. */
export function inOneLine(phrases: readonly string[], sign: ', ' | '; ' = ', '): string {
  return phrases.map((phrase, index) => (index === 0 ? phrase : phrase[0]?.toLowerCase() + phrase.slice(1))).join(sign);
}
