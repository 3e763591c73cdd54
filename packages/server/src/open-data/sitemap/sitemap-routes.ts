import type { FastifyInstance } from 'fastify';
import type { Catalog } from '../../catalog/catalog.js';
import type { ListingReads } from '../../listing/listing-reads.js';
import { isForAnybody, mayAsk, sendText, type OpenDataTools } from '../open-answer.js';
import { publicPages } from './public-pages.js';
import { robotsText } from './robots-text.js';
import { findPages, findParts, type ListedKind } from './sitemap.repository.js';
import { indexText, pagesText } from './sitemap-text.js';

export type SitemapTools = OpenDataTools & {
  readonly catalog: Catalog;
  readonly listings: Pick<ListingReads, 'today'>;
  /** Whether the whole directory is made up: then there is nothing to be found. */
  readonly isDemonstration: boolean;
};

const XML = 'application/xml; charset=utf-8';
/** A question that reads the whole directory. */
const COST = 10;
const kinds: readonly ListedKind[] = ['practitioners', 'clinics'];

/** Where search engines find the pages that are for everybody: asked of the database each time, so nobody hidden is in it. */
export function serveSitemap(http: FastifyInstance, tools: SitemapTools): void {
  const { unitOfWork, publicOrigin, budget, catalog, listings, isDemonstration } = tools;
  http.get('/robots.txt', (request, reply) => {
    isForAnybody(reply);
    return sendText(request, reply, 'text/plain; charset=utf-8', robotsText(publicOrigin, isDemonstration));
  });
  http.get('/sitemap.xml', async (request, reply) => {
    isForAnybody(reply);
    if (!(await mayAsk(request, reply, budget, COST))) return reply;
    const parts = (await Promise.all(kinds.map((kind) => findParts(unitOfWork, kind, listings.today())))).flat();
    const places = parts.map(({ kind, part, changedAt }) => ({
      url: `${publicOrigin}/sitemap/${kind}-${part}.xml`,
      changedAt,
    }));
    const pages = { url: `${publicOrigin}/sitemap/pages.xml`, changedAt: null };
    return sendText(request, reply, XML, indexText([pages, ...places]));
  });
  http.get('/sitemap/pages.xml', (request, reply) => {
    isForAnybody(reply);
    const places = publicPages(catalog).map((path) => ({ url: publicOrigin + path, changedAt: null }));
    return sendText(request, reply, XML, pagesText(places));
  });
  http.get<{ Params: { file: string } }>('/sitemap/:file', async (request, reply) => {
    const [, kind, part] = /^(practitioners|clinics)-([1-9]\d{0,3})\.xml$/.exec(request.params.file) ?? [];
    if (kind === undefined) return reply.callNotFound();
    isForAnybody(reply);
    if (!(await mayAsk(request, reply, budget, COST))) return reply;
    const pages = await findPages(unitOfWork, kind as ListedKind, listings.today(), Number(part));
    if (pages.length === 0) return reply.callNotFound();
    const places = pages.map(({ slug, changedAt }) => ({ url: `${publicOrigin}/${kind}/${slug}`, changedAt }));
    return sendText(request, reply, XML, pagesText(places));
  });
}
