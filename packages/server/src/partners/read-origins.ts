const MOST_ORIGINS = 10;
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Origins as somebody typed them, one after another; null: one of them is none. */
export function readOrigins(typed: readonly string[]): string[] | null {
  const given = typed.map((each) => each.trim()).filter((each) => each !== '');
  const origins = given.map(originOf);
  if (origins.some((origin) => origin === null) || origins.length > MOST_ORIGINS) return null;
  return [...new Set(origins as string[])];
}

/** "https://example.org" of that, also with a slash or a path after it; unencrypted only on the own machine. */
function originOf(typed: string): string | null {
  const url = typed.length <= 200 ? URL.parse(typed) : null;
  // An origin is compared as it is: with a star in it, it would let nobody in.
  if (!url || url.username !== '' || url.password !== '' || url.hostname.includes('*')) return null;
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.test(url.hostname))) return url.origin;
  return null;
}
