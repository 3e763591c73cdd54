const QUOTE = 0x22;
const COMMA = 0x2c;
/** Fields beyond these are counted and not kept: no row we want has as many. */
const mostFieldsKept = 1_024;

/** Why a line is no record by itself: a quote that nothing closes, or one where none may stand. */
export type LineFlaw = 'OPEN_QUOTE' | 'STRAY_QUOTE';

/**
 * One record, taken apart where it lies: only the ends of its fields are noted, and a text is made of a field when
 * somebody asks for it. Of 330 columns an import reads some thirty of each row it keeps, and two of each it leaves out.
 *
 * Strict on purpose: a quote inside a quoted field is doubled, or the line is damaged. What a registry meant is not guessed.
 */
export class CsvLine {
  readonly #from = new Int32Array(mostFieldsKept);
  readonly #to = new Int32Array(mostFieldsKept);
  readonly #hasQuotes = new Uint8Array(mostFieldsKept);
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #ascii: string | null = null;
  #count = 0;
  #allBits = 0;
  #hasNul = false;

  /** How many fields the record has. */
  get count(): number {
    return this.#count;
  }

  get hasNul(): boolean {
    return this.#hasNul;
  }

  get isAscii(): boolean {
    return this.#allBits < 0x80;
  }

  /** Takes the bytes apart; they must stay as they are while texts are asked for. Null when they are a record. */
  read(bytes: Buffer, start: number, end: number): LineFlaw | null {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#ascii = null;
    this.#count = 0;
    this.#allBits = 0;
    this.#hasNul = false;
    return this.#split(bytes, start, end);
  }

  /** A field as it is meant: without its quotes, doubled ones once. Empty when there is no such field. */
  text(field: number): string {
    if (field >= this.#count || field >= mostFieldsKept) return '';
    const from = this.#from[field]!;
    const to = this.#to[field]!;
    if (from === to) return '';
    const text = this.isAscii
      ? this.#asAscii().substring(from - this.#start, to - this.#start)
      : this.#bytes.toString('utf8', from, to);
    return this.#hasQuotes[field] === 1 ? text.replaceAll('""', '"') : text;
  }

  #asAscii(): string {
    return (this.#ascii ??= this.#bytes.toString('latin1', this.#start, this.#end));
  }

  /** Locals and one loop: this sees every byte of tens of gigabytes. */
  #split(bytes: Buffer, start: number, end: number): LineFlaw | null {
    let at = start;
    let field = 0;
    let allBits = 0;
    let hasNul = false;
    let flaw: LineFlaw | null = null;
    for (;;) {
      const isQuoted = at < end && bytes[at] === QUOTE;
      const from = isQuoted ? ++at : at;
      let hasQuotes = 0;
      for (; at < end; at++) {
        const byte = bytes[at]!;
        if (byte === QUOTE) {
          if (!isQuoted || bytes[at + 1] !== QUOTE || at + 1 === end) break;
          hasQuotes = 1;
          at++;
        } else if (byte === COMMA && !isQuoted) break;
        else if (byte === 0) hasNul = true;
        allBits |= byte;
      }
      if (field < mostFieldsKept) {
        this.#from[field] = from;
        this.#to[field] = at;
        this.#hasQuotes[field] = hasQuotes;
      }
      field++;
      if (isQuoted && at++ === end) flaw = 'OPEN_QUOTE';
      else if (at < end && bytes[at] !== COMMA) flaw = 'STRAY_QUOTE';
      if (flaw !== null || at >= end) break;
      at++;
    }
    this.#count = field;
    this.#allBits = allBits;
    this.#hasNul = hasNul;
    return flaw;
  }
}
