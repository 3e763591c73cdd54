/** "482 913" and "482-913" are how people copy it; wide figures and marks that cannot be seen come with some keyboards. */
export function digitsOf(typed: string): string {
  return typed
    .slice(0, 40)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}
