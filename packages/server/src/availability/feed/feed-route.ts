import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { FEED_PATH } from './feed-path.js';
import type { FeedService } from './feed.service.js';

/** Answers calendars. What opens nothing is a path that is not there. */
export function serveCalendarFeeds(http: FastifyInstance, feeds: Pick<FeedService, 'calendar'>): void {
  http.get<{ Params: { file: string } }>(`${FEED_PATH}/:file`, async (request, reply) => {
    const token = /^([\w-]+)\.ics$/.exec(request.params.file)?.[1];
    const answer = token === undefined ? null : await feeds.calendar(token);
    if (answer === null) return reply.callNotFound();
    if ('retryAfterSeconds' in answer) {
      return reply
        .code(429)
        .header('retry-after', String(answer.retryAfterSeconds))
        .type('text/plain; charset=utf-8')
        .send('This calendar was read too often. Please wait a little and try again.\n');
    }
    const { calendar } = answer;
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    void reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(calendar);
  });
}
