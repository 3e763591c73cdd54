import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { csvLine, UTF8_MARK } from '../platform/csv-text.js';
import { Refusal } from '../platform/process/refusal.js';
import { reasonsForRefusal, type Refused } from './verdicts.js';

const columns = ['Line', 'Reason', 'In words', 'NPI', 'Beginning of the line'];

/**
 * The file of rows that were not taken, for a person to look at in a spreadsheet. It is written anew whenever an import
 * goes on, from what is read again, so that a crash leaves no half line and no gap.
 */
export class RefusedRows {
  #waiting: string[] = [];

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async create(path: string): Promise<RefusedRows> {
    const file = await orSaySo(async () => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      return open(path, 'w', 0o600);
    });
    const rows = new RefusedRows(path, file);
    rows.#waiting.push(UTF8_MARK, csvLine(columns));
    return rows;
  }

  add(line: number, why: Refused, npi: string, beginning: string): void {
    this.#waiting.push(csvLine([String(line), why, reasonsForRefusal[why], npi, beginning]));
  }

  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    if (text !== '') await orSaySo(() => this.file.appendFile(text));
  }

  async close(): Promise<void> {
    try {
      await this.flush();
      await orSaySo(() => this.file.sync());
    } finally {
      await this.file.close();
    }
  }
}

/** A disk that is full or a folder that is not ours is for whoever runs the server to mend: it is said, and not tried again. */
async function orSaySo<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    throw new Refusal(
      isFull
        ? 'The disk has no room left for the file of refused rows: make some, then continue.'
        : `The file of refused rows cannot be written (${code}).`,
    );
  }
}
