import { isUtf8 } from 'node:buffer';
import { CsvLine } from './csv-line.js';

const LF = 0x0a;
const CR = 0x0d;

/** Longer than any row of any layout; what is longer is passed over without being kept. */
const longestRecord = 64 * 1_024;
/** A field may hold line breaks, but a quote that somebody forgot must not take the rest of the file with it. */
const usualLinesOfARecord = 5;
/** How much of a damaged line is kept to be shown. */
const shownBytes = 240;

/** Why what stands between two line ends is no record. */
export type RecordFlaw = 'TOO_LONG' | 'UNCLOSED_QUOTE' | 'STRAY_QUOTE' | 'COLUMN_COUNT' | 'NUL' | 'NOT_UTF8';

/** What was read at one place of the file. The next one overwrites it. */
export interface CsvRecord {
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** Null: the fields may be read. */
  readonly flaw: RecordFlaw | null;
  readonly fields: CsvLine;
  /** How the line begins, with what cannot be shown replaced. */
  beginning(): string;
}

/**
 * Reads comma-separated records out of chunks of bytes, in bounded memory, and gets up again after damage: whatever is
 * wrong with a line, the next line is read as if nothing had happened. What has been read after so many bytes depends on
 * those bytes alone and not on how they were cut into chunks.
 */
export class CsvReader {
  /** Fields a record must have; unknown until the header is read. */
  columns: number | null = null;

  readonly #current = new CsvLine();
  readonly #other = new CsvLine();
  #buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;
  #line = 0;
  #emptyLines = 0;
  #tooLong: string | null = null;
  #atBeginning = true;

  constructor(private readonly mostLinesOfARecord: number = usualLinesOfARecord) {}

  /** Lines with nothing in them, so far. */
  get emptyLines(): number {
    return this.#emptyLines;
  }

  /** The records that end in what was given so far; after the last chunk also what no line end follows. */
  *feed(chunk: Uint8Array, isLast: boolean): Generator<CsvRecord, void, undefined> {
    this.#append(chunk);
    if (this.#atBeginning && !this.#passMark(isLast)) return;
    for (let record = this.#next(isLast); record !== null; record = this.#next(isLast)) yield record;
  }

  #append(chunk: Uint8Array): void {
    const kept = this.#to - this.#from;
    const needed = kept + chunk.length;
    const bytes = this.#buffer.subarray(this.#from, this.#to);
    if (needed > this.#buffer.length) {
      this.#buffer = Buffer.allocUnsafeSlow(needed * 2);
      this.#buffer.set(bytes);
    } else this.#buffer.copyWithin(0, this.#from, this.#to);
    this.#buffer.set(chunk, kept);
    this.#from = 0;
    this.#to = needed;
  }

  /** The mark that some programs put before UTF-8. False while it cannot be told. */
  #passMark(isLast: boolean): boolean {
    if (this.#to < 3 && !isLast) return false;
    this.#atBeginning = false;
    if (this.#buffer.subarray(0, Math.min(3, this.#to)).toString('latin1') === '\xef\xbb\xbf') this.#from = 3;
    return true;
  }

  #next(isLast: boolean): CsvRecord | null {
    while (this.#from < this.#to || this.#tooLong !== null) {
      const end = this.#endOfLine(this.#from);
      if (end === null && !isLast) {
        this.#dropWhatIsTooLong();
        return null;
      }
      const lineEnd = end ?? this.#to;
      if (this.#tooLong !== null || lineEnd - this.#from > longestRecord) return this.#passTooLong(lineEnd);
      const contentEnd = this.#withoutCr(lineEnd);
      if (contentEnd > this.#from) return this.#recordOf(contentEnd, lineEnd, isLast);
      this.#emptyLines++;
      this.#advance(lineEnd, 1);
    }
    return null;
  }

  #recordOf(contentEnd: number, lineEnd: number, isLast: boolean): CsvRecord | null {
    const from = this.#from;
    const flaw = this.#current.read(this.#buffer, from, contentEnd);
    if (flaw === 'STRAY_QUOTE') return this.#answer('STRAY_QUOTE', contentEnd, lineEnd);
    if (flaw === null) return this.#answer(this.#flawOf(this.#current, from, contentEnd), contentEnd, lineEnd);
    const joined = this.#joinLines(lineEnd, isLast);
    if (joined === 'MORE') return null;
    if (joined === null) return this.#answer('UNCLOSED_QUOTE', contentEnd, lineEnd);
    const { end, lines } = joined;
    return this.#answer(this.#flawOf(this.#current, from, this.#withoutCr(end)), this.#withoutCr(end), end, lines);
  }

  /**
   * Whether the quote that this line leaves open closes on one of the next lines, and makes a whole record. A next line
   * that is a whole record by itself says that the quote was forgotten.
   */
  #joinLines(firstEnd: number, isLast: boolean): { readonly end: number; readonly lines: number } | 'MORE' | null {
    let before = firstEnd;
    for (let lines = 2; lines <= this.mostLinesOfARecord; lines++) {
      const start = before + 1;
      const found = start < this.#to ? this.#endOfLine(start) : null;
      const end = found ?? this.#to;
      if (end - this.#from > longestRecord || (start >= this.#to && isLast)) return null;
      if (found === null && !isLast) return 'MORE';
      if (this.#other.read(this.#buffer, start, this.#withoutCr(end)) === null && this.#isWhole(this.#other))
        return null;
      const flaw = this.#current.read(this.#buffer, this.#from, this.#withoutCr(end));
      if (flaw === 'STRAY_QUOTE') return null;
      if (flaw === null) return this.#isWhole(this.#current) ? { end, lines } : null;
      before = end;
    }
    return null;
  }

  #isWhole(fields: CsvLine): boolean {
    return fields.count === this.columns;
  }

  #flawOf(fields: CsvLine, from: number, to: number): RecordFlaw | null {
    if (fields.hasNul) return 'NUL';
    if (!fields.isAscii && !isUtf8(this.#buffer.subarray(from, to))) return 'NOT_UTF8';
    return this.columns === null || this.#isWhole(fields) ? null : 'COLUMN_COUNT';
  }

  #answer(flaw: RecordFlaw | null, contentEnd: number, lineEnd: number, lines = 1): CsvRecord {
    const from = this.#from;
    const line = this.#line + 1;
    this.#advance(lineEnd, lines);
    return {
      line,
      flaw,
      fields: this.#current,
      beginning: () => shown(this.#buffer.subarray(from, Math.min(contentEnd, from + shownBytes))),
    };
  }

  #passTooLong(lineEnd: number): CsvRecord {
    const beginning = this.#tooLong ?? this.#beginningHere();
    this.#tooLong = null;
    const line = this.#line + 1;
    this.#advance(lineEnd, 1);
    return { line, flaw: 'TOO_LONG', fields: this.#current, beginning: () => beginning };
  }

  #dropWhatIsTooLong(): void {
    if (this.#tooLong === null && this.#to - this.#from <= longestRecord) return;
    this.#tooLong ??= this.#beginningHere();
    this.#from = this.#to;
  }

  #beginningHere(): string {
    return shown(this.#buffer.subarray(this.#from, Math.min(this.#to, this.#from + shownBytes)));
  }

  #advance(lineEnd: number, lines: number): void {
    this.#from = Math.min(lineEnd + 1, this.#to);
    this.#line += lines;
  }

  #endOfLine(start: number): number | null {
    // The buffer may hold older bytes behind `to`.
    const at = this.#buffer.indexOf(LF, start);
    return at < 0 || at >= this.#to ? null : at;
  }

  #withoutCr(lineEnd: number): number {
    return lineEnd > this.#from && this.#buffer[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
  }
}

function shown(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/[\u0000-\u001f\u007f]/g, '\ufffd');
}
