import { equalInConstantTime, type Cipher } from '../../platform/cipher.js';

/** How far somebody has read, and what they need not have read. */
export interface ReadSoFar {
  readonly position: number;
  /** Which process told what is there: a database that came back from a copy gives the same positions once more. */
  readonly teller: string;
  /** Removals up to here are of no concern: they were not told any more when the reading began. */
  readonly floor: number;
}

const MAC_BYTES = 12;
const LONGEST_CURSOR = 300;

export function writeChangeCursor(cipher: Cipher, { teller, position, floor }: ReadSoFar): string {
  const body = Buffer.from(JSON.stringify([teller, position, floor]), 'utf8');
  return Buffer.concat([macOf(cipher, body), body]).toString('base64url');
}

/** Null when it was made up or altered. */
export function readChangeCursor(cipher: Cipher, cursor: string): ReadSoFar | null {
  if (cursor.length > LONGEST_CURSOR) return null;
  const bytes = Buffer.from(cursor, 'base64url');
  const [mac, body] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
  if (!equalInConstantTime(mac, macOf(cipher, body))) return null;
  const [teller, position, floor] = JSON.parse(body.toString('utf8')) as [string, number, number];
  return { teller, position, floor };
}

function macOf(cipher: Cipher, body: Buffer): Buffer {
  return cipher.mac('change cursor', body.toString('utf8')).subarray(0, MAC_BYTES);
}
