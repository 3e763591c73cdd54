/** The sitemaps protocol, version 0.9. */

export interface Place {
  readonly url: string;
  /** When what is there last changed; null: nobody can say. */
  readonly changedAt: Date | null;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function pagesText(places: readonly Place[]): string {
  return listText('urlset', 'url', places);
}

export function indexText(places: readonly Place[]): string {
  return listText('sitemapindex', 'sitemap', places);
}

function listText(list: string, entry: string, places: readonly Place[]): string {
  const entries = places.map(({ url, changedAt }) => {
    const lastmod = changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
    return `<${entry}><loc>${escapeXml(url)}</loc>${lastmod}</${entry}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${entries.join('')}</${list}>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
