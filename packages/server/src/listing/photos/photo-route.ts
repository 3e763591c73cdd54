import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { PHOTO_PATH } from './photo-path.js';
import type { PhotoFiles } from './photo-files.js';

/** A browser keeps it for a day and no longer: a photo that is taken away is gone by then. */
const DAY_SECONDS = 86_400;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands at an address of a photo never changes, but it may be taken away. */
export function servePhotos(
  http: FastifyInstance,
  photos: Pick<PhotoFiles, 'open'>,
  resolveActor: (request: FastifyRequest) => Promise<Actor>,
): void {
  http.get<{ Params: { id: string; file: string } }>(`${PHOTO_PATH}/:id/:file`, async (request, reply) => {
    const { id, file } = request.params;
    const width = Number(/^([1-9]\d{1,3})\.webp$/.exec(file)?.[1]);
    const isAddress = UUID.test(id) && Number.isInteger(width);
    const photo = isAddress ? await photos.open(await resolveActor(request), { id, width }) : null;
    if (!photo) return reply.callNotFound();
    // Partners show it on pages of their own.
    if (photo.isForEverybody) void reply.header('cross-origin-resource-policy', 'cross-origin');
    return reply
      .header('cache-control', photo.isForEverybody ? `public, max-age=${DAY_SECONDS}` : 'private, no-store')
      .type('image/webp')
      .send(photo.bytes);
  });
}
