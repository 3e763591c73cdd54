import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { embedFile, type EmbedFile } from '../embeds/embed-files.js';
import type { KeptEmbeds } from '../embeds/kept-embeds.js';

const NAME = 'clearing-client';

/** The typed client as it is installed; null where it was not built. */
export async function readClientPackage(folder: string): Promise<EmbedFile | null> {
  const body = await readFile(join(folder, `${NAME}.tgz`)).catch(() => null);
  return body && embedFile(NAME, body);
}

/** Lock files keep the sum of what they installed, so an address never means another file. */
export function packagePath({ hash }: EmbedFile): string {
  return `/client/${NAME}-${hash}.tgz`;
}

/** Given to anybody: today's, and for a year each of those before. */
export function serveClientPackage(http: FastifyInstance, kept: KeptEmbeds): void {
  http.get<{ Params: { file: string } }>('/client/:file', async (request, reply) => {
    const [, hash] = /^clearing-client-([0-9a-f]{16})\.tgz$/.exec(request.params.file) ?? [];
    const file = hash === undefined ? null : await kept.find(NAME, hash);
    if (!file) return reply.callNotFound();
    return reply
      .headers({ 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' })
      .type('application/gzip')
      .send(file.body);
  });
}
