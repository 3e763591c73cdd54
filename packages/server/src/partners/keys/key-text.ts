import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const keyKinds = ['TEST', 'LIVE', 'PUBLISHABLE', 'PUBLISHABLE_TEST'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** Those that open invented listings: anybody may have them, and they end with no approval. */
export const kindsForTests: readonly KeyKind[] = ['TEST', 'PUBLISHABLE_TEST'];
/** Those that stand in pages, for everybody to see: bound to origins, and they only read. */
export const kindsForPages: readonly KeyKind[] = ['PUBLISHABLE', 'PUBLISHABLE_TEST'];

const prefixes: Readonly<Record<KeyKind, string>> = {
  TEST: 'clr_test_',
  LIVE: 'clr_live_',
  PUBLISHABLE: 'clr_pub_',
  PUBLISHABLE_TEST: 'clr_pub_test_',
};

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 32;
/** Room for 256 bits and for 32 bits, in 62 letters. */
const SECRET_LETTERS = 43;
const CHECK_LETTERS = 6;

const SHAPE = new RegExp(
  `^(clr_(?:test|live|pub|pub_test)_)([0-9A-Za-z]{${SECRET_LETTERS}})([0-9A-Za-z]{${CHECK_LETTERS}})$`,
);
/** Wherever one may stand, whole or cut off; also written as an address writes it. */
const ANYWHERE = /clr(?:_|%5f)(?:test|live|pub)(?:_|%5f)/i;

/** A new key: a prefix that people and scanners know it by, 256 random bits, and a sum that tells a slip of the hand. */
export function newKeyText(kind: KeyKind): string {
  const start = prefixes[kind] + inLetters(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), SECRET_LETTERS);
  return start + checkOf(start);
}

/** Whether it can be a key of ours. What cannot is answered without asking the database. */
export function isKeyText(text: string): boolean {
  const [, prefix = '', secret = '', check] = SHAPE.exec(text) ?? [];
  return check !== undefined && checkOf(prefix + secret) === check;
}

/** Whether a key, or a piece of one, stands somewhere in this text. */
export function holdsKey(text: string): boolean {
  return ANYWHERE.test(text);
}

/** What is stored. 256 random bits need no salt and no slow hash: nobody can try them all. */
export function hashOfKey(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** By which its owner knows it again. */
export function endingOf(text: string): string {
  return text.slice(-4);
}

function checkOf(text: string): string {
  return inLetters(BigInt(crc32(text)), CHECK_LETTERS);
}

function inLetters(number: bigint, length: number): string {
  let letters = '';
  for (let rest = number; letters.length < length; rest /= 62n) letters = ALPHABET[Number(rest % 62n)] + letters;
  return letters;
}
