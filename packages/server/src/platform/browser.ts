import type { FastifyRequest } from 'fastify';
import type { Browser } from './request-context.js';

export function browserOf({ headers }: Pick<FastifyRequest, 'headers'>, setCookie: Browser['setCookie']): Browser {
  return { cookies: headers.cookie ?? null, userAgent: headers['user-agent'] ?? null, setCookie };
}
