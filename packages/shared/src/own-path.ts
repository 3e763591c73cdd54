const LONGEST = 200;

/** A path on this site, or null: nobody is sent elsewhere by signing in. */
export function ownPath(path: string | null | undefined): string | null {
  if (!path || path.length > LONGEST || !/^\/[\w\-./~%?=&]*$/.test(path)) return null;
  const url = URL.parse(path, 'https://here.invalid');
  if (url?.host !== 'here.invalid' || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search;
}
