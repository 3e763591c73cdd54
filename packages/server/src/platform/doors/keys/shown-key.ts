import type { FastifyRequest } from 'fastify';
import { RefusedOperation } from '../cost/cost-limits.js';
import { standsInPages, type DoorKeys, type KeyHolder } from './door-keys.js';

/** For every text that opens nothing, whatever it is: "Bearer" and the token of RFC 6750. */
const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;

/** What an answer to a key that opens nothing has besides. */
export const CHALLENGE = 'Bearer realm="Clearing", error="invalid_token"';

/** Addresses are kept by browsers, proxies and logs: a key that stands in one is not taken, whatever it opens. */
export function refuseKeyInAddress({ url }: Pick<FastifyRequest, 'url'>, keys: DoorKeys): void {
  if (!keys.holdsKey(url) && !(url.includes('%') && keys.holdsKey(decoded(url)))) return;
  const words = 'There is a key in the URL. Send keys only in the header "Authorization: Bearer", and revoke this one.';
  throw new RefusedOperation(400, 'KEY_IN_ADDRESS', words);
}

/** Null: no key was shown. Throws for one that opens nothing, the same for each. */
export async function holderOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  keys: DoorKeys,
): Promise<KeyHolder | null> {
  if (headers.authorization === undefined) return null;
  const [, text] = BEARER.exec(headers.authorization) ?? [];
  const holder = text === undefined ? null : await keys.read(text);
  if (!holder) throw new RefusedOperation(401, 'UNAUTHENTICATED', 'This key opens nothing here.');
  return holder;
}

/** A browser says which origin a page is of. A secret key that is bound may also come from a server, which says none. */
export function refuseOtherOrigins(holder: KeyHolder, origin: string | undefined): void {
  const { origins } = holder;
  const isFree = !standsInPages(holder) && (origins.length === 0 || origin === undefined);
  if (isFree || (origin !== undefined && origins.includes(origin))) return;
  throw new RefusedOperation(403, 'OTHER_ORIGIN', 'This key is bound to other origins.');
}

/** Letter by letter, also of an address that cannot be read as a whole; and twice, as links within links are written. */
function decoded(url: string): string {
  const once = (text: string) =>
    text.replaceAll(/%([2-7][0-9a-f])/gi, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return once(once(url));
}
