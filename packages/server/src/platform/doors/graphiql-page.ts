import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const build = fileURLToPath(new URL('../../../graphiql/dist/', import.meta.url));

/**
 * As tight as the editor lets it be: it writes its colours into style elements of its own making, and its fonts are in
 * its style sheet. Everything else is a file of ours, workers included.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer of the public door at /graphiql. Answers nothing where it was not built. */
export async function graphiqlPage(
  http: FastifyInstance,
  { publicOrigin }: { readonly publicOrigin: string },
): Promise<void> {
  if (!existsSync(`${build}index.html`)) return;
  const page = saidToMachines(readFileSync(`${build}index.html`, 'utf8'), publicOrigin);
  await http.register(serveStatic, {
    root: `${build}assets`,
    prefix: '/graphiql/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  http.get('/graphiql/licences.txt', (_request, reply) =>
    reply.sendFile('licences.txt', build, { maxAge: '1d', immutable: false }),
  );
  http.get('/graphiql', (_request, reply) =>
    reply
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page),
  );
}

/**
 * With its one address, whatever stands behind a question mark, and what it is, as every page that is for everybody says
 * it (decision 148). The page itself is built before anybody knows where it will be.
 */
function saidToMachines(page: string, origin: string): string {
  const url = `${origin}/graphiql`;
  const site = { '@type': 'WebSite', '@id': `${origin}/#site`, url: `${origin}/`, name: 'Clearing' };
  const about = {
    ...{ '@type': 'WebPage', '@id': url, url, name: textIn(page, /<title>([^<]*)</) },
    ...{ description: textIn(page, /<meta name="description" content="([^"]*)"/), inLanguage: 'en' },
    isPartOf: { '@id': site['@id'] },
  };
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': [site, about] }).replaceAll('<', '\\u003c');
  const head = [`<link rel="canonical" href="${url}">`, `<script type="application/ld+json">${data}</script>`];
  return page.replace('</head>', () => `${head.join('\n')}\n</head>`);
}

function textIn(page: string, pattern: RegExp): string {
  const [, text] = pattern.exec(page) ?? [];
  if (text === undefined) throw new Error('The page of the explorer says it in other words now.');
  return text;
}
