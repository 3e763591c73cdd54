import { isPublicName } from '../platform/outside/public-name.js';

const LONGEST_SITE = 200;

/**
 * As it is kept: without what follows its path. Null: no site that everybody reaches, so nobody who looks at it can tell whose it
 * is, and a link to it would lead them into their own network.
 */
export function siteOf(typed: string): string | null {
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !isPublicName(url.hostname) || url.username !== '') return null;
  const site = `${url.origin}${url.pathname === '/' ? '' : url.pathname}`;
  return site.length <= LONGEST_SITE ? site : null;
}
