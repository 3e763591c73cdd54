import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createGzip, type Gzip } from 'node:zlib';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { insertPart, keepFile, removeParts, type KeptFile } from './kept-files.repository.js';

/** What a file is called and holds. */
export interface FileName {
  readonly name: string;
  readonly subject: string;
  /** What each of its lines is: a type of FHIR's, or a table's name. */
  readonly kind: string;
}

/** Lines are short, and each piece that is compressed is a way to another thread and back. */
const CHARACTERS_AT_ONCE = 64 * 1024;
const PART_BYTES = 256 * 1024;
/** Kept in memory until the file is known to differ from the one before: most of them are small, and many are the same. */
const MOST_PARTS_IN_MEMORY = 16;

/**
 * Writes one file: compressed as it comes, kept in parts, and exchanged for the version before in one small transaction
 * at the end. Nothing is held open meanwhile, and nobody sees half a file.
 */
export class FileWriter {
  readonly #version = randomUUID();
  readonly #gzip: Gzip = createGzip({ level: 6 });
  readonly #hash = createHash('sha256');
  #text: string[] = [];
  #characters = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  readonly #parts: Buffer[] = [];
  #written = 0;
  #compressedBytes = 0;
  #lines = 0;
  readonly #states = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly file: FileName,
  ) {
    this.#gzip.on('data', (bytes: Buffer) => {
      this.#waiting.push(bytes);
      this.#waitingBytes += bytes.length;
    });
  }

  /** One line of JSON. */
  async line(value: object): Promise<void> {
    await this.entry(`${JSON.stringify(value)}\n`);
  }

  /** One of what is counted, as it stands. */
  async entry(text: string): Promise<void> {
    this.#lines += 1;
    await this.text(text);
  }

  async text(text: string): Promise<void> {
    this.#text.push(text);
    this.#characters += text.length;
    if (this.#characters >= CHARACTERS_AT_ONCE) await this.#compress();
  }

  /** For whom the file is of use, beside those already named. */
  isFor(states: Iterable<string>): void {
    for (const state of states) this.#states.add(state);
  }

  get isEmpty(): boolean {
    return this.#lines === 0;
  }

  /** True: readers now get this version. False: it says what the one before said, or there is nothing to say yet. */
  async finish(before: KeptFile | null): Promise<boolean> {
    await this.#compress();
    const ended = once(this.#gzip, 'end');
    this.#gzip.end();
    await ended;
    await this.#cut(1);
    const { file } = this;
    const sha256 = this.#hash.digest('hex');
    const states = [...this.#states].sort();
    const isTheSame = before ? before.sha256 === sha256 && before.states.join() === states.join() : this.isEmpty;
    if (isTheSame) {
      if (this.#written > 0) await removeParts(this.unitOfWork, this.#version);
      return false;
    }
    await this.#spill();
    await keepFile(this.unitOfWork, {
      ...file,
      states,
      sha256,
      version: this.#version,
      lines: this.#lines,
      parts: this.#written,
      compressedBytes: this.#compressedBytes,
    });
    return true;
  }

  /** Of something that went wrong: what was written of it is nobody's, unless readers get it already. */
  async giveUp(): Promise<void> {
    this.#gzip.destroy();
    await removeParts(this.unitOfWork, this.#version);
  }

  async #compress(): Promise<void> {
    const bytes = Buffer.from(this.#text.join(''), 'utf8');
    this.#text = [];
    this.#characters = 0;
    this.#hash.update(bytes);
    if (!this.#gzip.write(bytes)) await once(this.#gzip, 'drain');
    await this.#cut(PART_BYTES);
  }

  async #cut(least: number): Promise<void> {
    if (this.#waitingBytes < least) return;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#compressedBytes += bytes.length;
    this.#parts.push(bytes);
    if (this.#parts.length > MOST_PARTS_IN_MEMORY) await this.#spill();
  }

  async #spill(): Promise<void> {
    for (const body of this.#parts.splice(0)) {
      await insertPart(this.unitOfWork, { version: this.#version, part: this.#written, file: this.file.name, body });
      this.#written += 1;
    }
  }
}
