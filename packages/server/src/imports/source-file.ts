import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../platform/process/refusal.js';
import { CsvReader } from './csv/csv-reader.js';
import { matchColumns, type NppesColumns } from './nppes-columns.js';

/** What a file is recognised by before all of it is read. */
export interface FileIdentity {
  readonly name: string;
  readonly size: number;
  /** SHA-256 of how it begins and ends. */
  readonly endsHash: string;
}

const chunkBytes = 256 * 1_024;
const endBytes = 64 * 1_024;

/** A file of the registry, open for reading; or a Refusal that says in one sentence why it is none. */
export class SourceFile {
  private constructor(
    readonly identity: FileIdentity,
    readonly columns: NppesColumns,
    /** The day it speaks of: in its name, as the registry does it, else when it was last written to. */
    readonly listedOn: string,
    private readonly file: FileHandle,
    private readonly writtenAt: bigint,
  ) {}

  /** A link is followed for whoever gives a path, and for nobody who only names a file of a folder. */
  static async open(path: string, { followsLinks = true } = {}): Promise<SourceFile> {
    const called = followsLinks ? path : basename(path);
    const flags = followsLinks ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(
        error.code === 'ENOENT' ? `There is no file ${called}.` : `${called} cannot be read (${error.code}).`,
      );
    });
    try {
      const { mtimeNs } = await file.stat({ bigint: true });
      const stat = await file.stat();
      const name = basename(path);
      if (!stat.isFile()) throw new Refusal(`${called} is not a file.`);
      const head = await readAt(file, 0, Math.min(stat.size, endBytes));
      requireText(name, head);
      const columns = readHeader(name, head, head.length === stat.size);
      const tail = await readAt(file, Math.max(0, stat.size - endBytes), Math.min(stat.size, endBytes));
      const endsHash = createHash('sha256').update(head).update(tail).digest('hex');
      const listedOn = dayInName(name) ?? stat.mtime.toISOString().slice(0, 10);
      return new SourceFile({ name, size: stat.size, endsHash }, columns, listedOn, file, mtimeNs);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** All of it, in order. A chunk ends at `mark` when the file goes so far. The next chunk overwrites the one before. */
  async *chunks(mark: number): AsyncGenerator<Buffer, void, undefined> {
    const buffer = Buffer.allocUnsafeSlow(chunkBytes);
    for (let position = 0; ;) {
      const wanted = position < mark ? Math.min(chunkBytes, mark - position) : chunkBytes;
      const { bytesRead } = await this.file.read(buffer, 0, wanted, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }

  /** Whether nobody wrote to it since it was opened: what was read of it is then of one file, and not of two. */
  async isAsItWas(): Promise<boolean> {
    const { size, mtimeNs } = await this.file.stat({ bigint: true });
    return size === BigInt(this.identity.size) && mtimeNs === this.writtenAt;
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** By their first bytes, what people hand over instead. */
const notText: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'is a ZIP archive: unpack it first'],
  ['\x1f\x8b', 'is compressed: unpack it first'],
  ['\xff\xfe', 'is UTF-16: save it as UTF-8'],
  ['\xfe\xff', 'is UTF-16: save it as UTF-8'],
];

function requireText(name: string, head: Buffer): void {
  if (head.length === 0) throw new Refusal(`${name} is empty.`);
  const beginning = head.toString('latin1', 0, 4);
  const found = notText.find(([bytes]) => beginning.startsWith(bytes));
  if (found) throw new Refusal(`${name} ${found[1]}.`);
}

function readHeader(name: string, head: Buffer, isWhole: boolean): NppesColumns {
  const { value: header } = new CsvReader().feed(head, isWhole).next();
  if (!header || header.flaw !== null) throw new Refusal(`${name} does not begin with a line of column names.`);
  const columns = matchColumns(Array.from({ length: header.fields.count }, (_, field) => header.fields.text(field)));
  if ('problem' in columns) throw new Refusal(`${name} is not a registry table that can be read: ${columns.problem}.`);
  return columns;
}

/** "npidata_pfile_20050523-20261108.csv" says from which day to which. */
function dayInName(name: string): string | null {
  const days = [...name.matchAll(/(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g)];
  const last = days.at(-1);
  return last ? `${last[1]}-${last[2]}-${last[3]}` : null;
}
