/** One of these words or phrases. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** A sign that begins and ends at whole words. */
export function sign(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
}
