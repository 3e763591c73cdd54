import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { changelogFile, readPublications, sha256 } from '../published-schemas/publications.js';
import { isAmong } from '../platform/doors/caching.js';
import { publicSdl } from './schema-files.js';

const FIVE_MINUTES = 'public, max-age=300';
const FOR_EVER = 'public, max-age=31536000, immutable';
const SDL = 'text/plain; charset=utf-8';

/** The public contract as text: today's, each that was published, and what changed between them. The same for everybody. */
export function serveSchema(http: FastifyInstance): void {
  serveText(http, '/schema.graphql', { type: SDL, caching: FIVE_MINUTES, text: publicSdl() });
  for (const { version, sdl } of readPublications()) {
    serveText(http, `/schema/${version}.graphql`, { type: SDL, caching: FOR_EVER, text: sdl });
  }
  serveText(http, '/schema/changelog.json', {
    type: 'application/json; charset=utf-8',
    caching: FIVE_MINUTES,
    text: readFileSync(changelogFile, 'utf8'),
  });
}

interface ServedText {
  readonly type: string;
  readonly caching: string;
  readonly text: string;
}

/** For any origin; whoever has it already is told so in a line. */
function serveText(http: FastifyInstance, path: string, { type, caching, text }: ServedText): void {
  const etag = `"${sha256(text).slice(0, 32)}"`;
  http.get(path, (request, reply) => {
    void reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': caching,
      etag,
    });
    if (isAmong(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type(type).send(text);
  });
}
