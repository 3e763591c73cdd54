import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAmong } from '../../platform/doors/caching.js';
import { encodingFor } from '../../platform/encoding-for.js';
import { embedNames, newestPath, pinnedPath, type EmbedFile, type EmbedName } from './embed-files.js';
import type { KeptEmbeds } from './kept-embeds.js';

/** A page asks again after ten minutes, and meanwhile shows what it has: a mended file is everywhere within the hour. */
const SHORTLY = 'public, max-age=600, stale-while-revalidate=3600';
const FOR_EVER = 'public, max-age=31536000, immutable';
const SCRIPT = 'text/javascript; charset=utf-8';
const PINNED = new RegExp(`^(${embedNames.join('|')})-([0-9a-f]{16})\\.js$`);

/** The scripts that partners' pages load, from any origin: the newest of each, and each by its own hash. */
export function serveEmbeds(
  http: FastifyInstance,
  newest: readonly EmbedFile[],
  kept: KeptEmbeds,
  licences: string | null,
): void {
  for (const file of newest) {
    http.get(newestPath(file.name), (request, reply) => send(request, reply, file, SHORTLY));
  }
  http.get('/embed/versions.json', (_request, reply) => {
    const versions = newest.map((file) => [
      file.name,
      { path: pinnedPath(file), integrity: file.integrity, bytes: file.gzip.length },
    ]);
    return openToAnybody(reply, SHORTLY).send(Object.fromEntries(versions));
  });
  if (licences !== null) {
    http.get('/embed/licences.txt', (_request, reply) =>
      openToAnybody(reply, SHORTLY).type('text/plain; charset=utf-8').send(licences),
    );
  }
  http.get<{ Params: { file: string } }>('/embed/:file', async (request, reply) => {
    const [, name, hash] = PINNED.exec(request.params.file) ?? [];
    const file = name && hash ? await kept.find(name as EmbedName, hash) : null;
    if (file) return send(request, reply, file, FOR_EVER);
    return openToAnybody(reply, 'no-store')
      .code(404)
      .type('text/plain; charset=utf-8')
      .send('There is nothing here.\n');
  });
}

/** A page that isolates itself (COEP) takes only what says that it may be taken. */
function openToAnybody(reply: FastifyReply, caching: string): FastifyReply {
  return reply.headers({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': caching,
  });
}

function send({ headers }: FastifyRequest, reply: FastifyReply, file: EmbedFile, caching: string): FastifyReply {
  const etag = `W/"${file.hash}"`;
  void openToAnybody(reply, caching).headers({ etag, vary: 'accept-encoding' });
  if (isAmong(headers['if-none-match'], etag)) return reply.code(304).send();
  const encoding = encodingFor(headers['accept-encoding'], ['br', 'gzip']);
  if (encoding === null) return reply.type(SCRIPT).send(file.body);
  return reply
    .type(SCRIPT)
    .header('content-encoding', encoding)
    .send(encoding === 'br' ? file.brotli : file.gzip);
}
