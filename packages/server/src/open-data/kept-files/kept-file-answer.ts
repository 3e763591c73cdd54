import { createGunzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor } from '../../platform/encoding-for.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { isAlready } from '../open-answer.js';
import { findPart, type KeptFile } from './kept-files.repository.js';

/** What a quarter of a megabyte counts as, beside the question itself. */
const BYTES_A_POINT = 256 * 1024;

/** Whoever has this version, or only asks about it, takes nothing beside the answer. */
export function costOfFile({ headers, method }: FastifyRequest, file: KeptFile): number {
  if (method === 'HEAD' || isAlready(headers, etagOf(file), file.changedAt)) return 1;
  return 1 + Math.ceil(file.compressedBytes / BYTES_A_POINT);
}

/**
 * One version of a file, part by part as fast as it is taken: compressed as it is kept, or opened on the way for whoever
 * does not read that. Whoever has this version is told so in a line.
 */
export function sendKeptFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: KeptFile,
  { unitOfWork, type }: { readonly unitOfWork: UnitOfWork; readonly type: string },
): FastifyReply {
  const etag = etagOf(file);
  void reply.headers({ etag, 'last-modified': file.changedAt.toUTCString(), vary: 'accept-encoding' });
  if (isAlready(request.headers, etag, file.changedAt)) return reply.code(304).send();
  void reply.type(type);
  const isAskedOnly = request.method === 'HEAD';
  const compressed = isAskedOnly ? Readable.from([]) : Readable.from(partsOf(unitOfWork, file));
  if (encodingFor(request.headers['accept-encoding'], ['gzip']) === 'gzip') {
    void reply.headers({ 'content-encoding': 'gzip', 'content-length': String(file.compressedBytes) });
    return reply.send(compressed);
  }
  // How long it is when it is opened is not known before.
  if (isAskedOnly) return reply.send(compressed);
  // What goes wrong while it is sent ends the connection: half a file is never taken for a whole one.
  return reply.send(pipeline(compressed, createGunzip(), () => undefined));
}

function etagOf({ sha256 }: KeptFile): string {
  return `W/"${sha256.slice(0, 32)}"`;
}

async function* partsOf(unitOfWork: UnitOfWork, { version, parts }: KeptFile): AsyncGenerator<Buffer> {
  for (let part = 0; part < parts; part++) {
    const body = await findPart(unitOfWork, version, part);
    if (!body) throw new Error('A file that is being read was made anew twice.');
    yield body;
  }
}
