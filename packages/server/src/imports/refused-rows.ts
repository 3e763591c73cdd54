import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { csvLine, UTF8_MARK } from '../platform/csv-text.js';
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
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const rows = new RefusedRows(path, await open(path, 'w', 0o600));
    rows.#waiting.push(UTF8_MARK, csvLine(columns));
    return rows;
  }

  add(line: number, why: Refused, npi: string, beginning: string): void {
    this.#waiting.push(csvLine([String(line), why, reasonsForRefusal[why], npi, beginning]));
  }

  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    if (text !== '') await this.file.appendFile(text);
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file.sync();
    await this.file.close();
  }
}
