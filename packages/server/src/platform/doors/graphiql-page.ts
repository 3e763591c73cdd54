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
export async function graphiqlPage(http: FastifyInstance): Promise<void> {
  if (!existsSync(`${build}index.html`)) return;
  const page = readFileSync(`${build}index.html`, 'utf8');
  await http.register(serveStatic, {
    root: `${build}assets`,
    prefix: '/graphiql/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  http.get('/graphiql', (_request, reply) =>
    reply
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page),
  );
}
