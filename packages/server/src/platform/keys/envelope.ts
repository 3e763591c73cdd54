import { createSecretKey, randomBytes } from 'node:crypto';
import type { WrappingKey } from './key-ring.js';
import { openBytes, SEAL_BYTES, sealBytes, UnreadableCiphertext } from './sealed-bytes.js';

/** The format of a ciphertext that carries its data key. */
export const ENVELOPE_FORMAT = 2;

/** The first byte says the format, the next eight name the wrapping key. */
export const KEY_ID_BYTES = 8;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
const DATA_KEY_BYTES = 32;
const WRAPPED_BYTES = DATA_KEY_BYTES + SEAL_BYTES;

/**
 * A data key of its own for what is sealed, which travels along wrapped:
 *
 *     format (1) | wrapping key (8) | data key, wrapped (60) | iv, tag and words, under the data key
 *
 * Wrapped key and words are both bound to the cell, so that neither can be taken from one cell to another.
 */
export function sealEnvelope(key: WrappingKey, plaintext: Buffer, cellName: string): Buffer {
  const dataKey = randomBytes(DATA_KEY_BYTES);
  const body = sealBytes(createSecretKey(dataKey), plaintext, cellName);
  const wrapped = sealBytes(key.secret, dataKey, keyNameOf(cellName));
  dataKey.fill(0);
  return Buffer.concat([headOf(key.id), wrapped, body]);
}

export function openEnvelope(key: WrappingKey, envelope: Buffer, cellName: string): Buffer {
  const dataKey = unwrap(key, envelope, cellName);
  return openBytes(createSecretKey(dataKey), envelope.subarray(HEAD_BYTES + WRAPPED_BYTES), cellName);
}

/** The same words under the same data key, which another key wraps from now on. */
export function rewrapEnvelope(from: WrappingKey, to: WrappingKey, envelope: Buffer, cellName: string): Buffer {
  // Opened as a whole: what was altered must be found now and not pass as freshly written.
  openEnvelope(from, envelope, cellName);
  const dataKey = unwrap(from, envelope, cellName);
  const wrapped = sealBytes(to.secret, dataKey, keyNameOf(cellName));
  return Buffer.concat([headOf(to.id), wrapped, envelope.subarray(HEAD_BYTES + WRAPPED_BYTES)]);
}

/** Which wrapping key an envelope names; null: it is none. */
export function wrappingKeyOf(ciphertext: Buffer): string | null {
  if (ciphertext[0] !== ENVELOPE_FORMAT || ciphertext.length < HEAD_BYTES + WRAPPED_BYTES + SEAL_BYTES) return null;
  return ciphertext.subarray(1, HEAD_BYTES).toString('hex');
}

/** What every envelope of a wrapping key begins with. */
export function headOf(keyId: string): Buffer {
  return Buffer.concat([Buffer.of(ENVELOPE_FORMAT), Buffer.from(keyId, 'hex')]);
}

function unwrap(key: WrappingKey, envelope: Buffer, cellName: string): Buffer {
  const dataKey = openBytes(key.secret, envelope.subarray(HEAD_BYTES, HEAD_BYTES + WRAPPED_BYTES), keyNameOf(cellName));
  if (dataKey.length !== DATA_KEY_BYTES) throw new UnreadableCiphertext();
  return dataKey;
}

function keyNameOf(cellName: string): string {
  return `data key of ${cellName}`;
}
