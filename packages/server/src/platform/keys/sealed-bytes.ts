import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** A ciphertext that was cut, altered, moved to another cell, or written with another key. */
export class UnreadableCiphertext extends Error {
  constructor() {
    super('A ciphertext does not open: it was altered, moved, or written with another key.');
    this.name = 'UnreadableCiphertext';
  }
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to the length of what is sealed. */
export const SEAL_BYTES = IV_BYTES + TAG_BYTES;

/** AES-256-GCM. It opens with the same key and the same words it was bound to, whole and unchanged, or not at all. */
export function sealBytes(key: KeyObject, plaintext: Buffer, boundTo: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(boundTo, 'utf8'));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export function openBytes(key: KeyObject, sealed: Buffer, boundTo: string): Buffer {
  if (sealed.length < SEAL_BYTES) throw new UnreadableCiphertext();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(boundTo, 'utf8'));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, SEAL_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(SEAL_BYTES)), decipher.final()]);
  } catch {
    throw new UnreadableCiphertext();
  }
}
