/**
 * What search engines leave alone: addresses of which there is no end (each choice of filters, each time of each talk),
 * doors for programs, and files that are no pages. Pages that are nobody else's business say so themselves.
 */
export function robotsText(publicOrigin: string, isDemonstration: boolean): string {
  if (isDemonstration) return 'User-agent: *\nDisallow: /\n';
  const left = [
    ...['/search?', '/search/', '/practitioners/*/request', '/practitioners/*/times', '/practitioners/*/waiting'],
    ...['/practitioners/*/report', '/tell-us', '/graphql', '/app/', '/fhir/', '/hsds/', '/c/'],
  ];
  const lines = left.map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${lines}\nSitemap: ${publicOrigin}/sitemap.xml\n`;
}
