import { constants, crc32, deflateRawSync } from 'node:zlib';

/** RFC 1952: a member that says nothing of a name, a time or a system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** RFC 1951: the last block, as it stands. Its length follows, and the same once more with each bit turned. */
const LAST_BLOCK_STORED = 1;
const STORED_HEADER_BYTES = 5;
const MOST_IN_A_STORED_BLOCK = 0xffff;
const TRAILER_BYTES = 8;

/** Bytes that are compressed once, for texts that begin alike and end each in its own way. */
export class GzippedBeginning {
  readonly #compressed: Buffer;
  readonly #checksum: number;
  readonly #length: number;

  constructor(beginning: Buffer) {
    // Flushed to a whole byte and not ended: another block can follow.
    const deflated = deflateRawSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH });
    this.#compressed = Buffer.concat([HEADER, deflated]);
    this.#checksum = crc32(beginning);
    this.#length = beginning.length;
  }

  /** The whole as one gzip member, with the end stored as it is. It has at most 65,535 bytes. */
  followedBy(end: Buffer): Buffer {
    if (end.length > MOST_IN_A_STORED_BLOCK) throw new RangeError('An end that is longer than a stored block.');
    const stored = this.#compressed.length;
    const trailer = stored + STORED_HEADER_BYTES + end.length;
    const whole = Buffer.allocUnsafe(trailer + TRAILER_BYTES);
    this.#compressed.copy(whole);
    whole.writeUInt8(LAST_BLOCK_STORED, stored);
    whole.writeUInt16LE(end.length, stored + 1);
    whole.writeUInt16LE(MOST_IN_A_STORED_BLOCK - end.length, stored + 3);
    end.copy(whole, stored + STORED_HEADER_BYTES);
    whole.writeUInt32LE(crc32(end, this.#checksum), trailer);
    whole.writeUInt32LE((this.#length + end.length) % 2 ** 32, trailer + 4);
    return whole;
  }
}
