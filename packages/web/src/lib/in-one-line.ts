/**
 * Phrases as one: "Blood pressure, heart rate". Only the first begins with a capital, and what is spelt in capitals
 * ("ECG", "LGBTQ patients") stays as it is. Phrases with commas want another sign.
 */
export function inOneLine(phrases: readonly string[], sign: ', ' | '; ' = ', '): string {
  const [first = '', ...others] = phrases;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others.map(withoutCapital)].join(sign);
}

function withoutCapital(phrase: string): string {
  return /^\p{Lu}(?:\p{Lu}|\d|$)/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
