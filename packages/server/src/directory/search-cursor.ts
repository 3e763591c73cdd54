import type { Cipher } from '../platform/cipher.js';
import { equalInConstantTime } from '../platform/cipher.js';
import type { Place } from './search-pages.js';

const MAC_BYTES = 12;
const LONGEST_CURSOR = 1_000;

/**
 * A place in the order of one search, signed together with that search. The same place always has the same cursor, so
 * that an address with one can be kept and shared.
 */
export function writeCursor(cipher: Cipher, fingerprint: string, { tier, key, id }: Place): string {
  const body = Buffer.from(JSON.stringify([tier, key, id]), 'utf8');
  return Buffer.concat([macOf(cipher, fingerprint, body), body]).toString('base64url');
}

/** Null when it was made up, altered, or comes from another search. */
export function readCursor(cipher: Cipher, fingerprint: string, cursor: string): Place | null {
  if (cursor.length > LONGEST_CURSOR) return null;
  const bytes = Buffer.from(cursor, 'base64url');
  const [mac, body] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
  if (!equalInConstantTime(mac, macOf(cipher, fingerprint, body))) return null;
  const [tier, key, id] = JSON.parse(body.toString('utf8')) as [number, string, string];
  return { tier, key, id };
}

function macOf(cipher: Cipher, fingerprint: string, body: Buffer): Buffer {
  return cipher.mac('search cursor', fingerprint, body.toString('utf8')).subarray(0, MAC_BYTES);
}
