import { etagOf } from './caching.js';
import { endOfJson, withExtensions } from './cost/spending.js';
import { GzippedBeginning } from './gzipped-beginning.js';

/** The JSON of an answer that is given again: what is made of it once is kept with it. */
export class KeptJson {
  #etag: string | null = null;
  #gzipped: GzippedBeginning | null = null;

  constructor(readonly bytes: Buffer) {}

  get etag(): string {
    return (this.#etag ??= etagOf(this.bytes));
  }

  /** With what its asker alone is told under "extensions". */
  with(extensions: object | null): Buffer {
    return extensions ? withExtensions(this.bytes, extensions) : this.bytes;
  }

  /** The same, compressed: all but what is told to its asker only once, whoever asks. */
  gzippedWith(extensions: object | null): Buffer {
    this.#gzipped ??= new GzippedBeginning(this.bytes.subarray(0, -1));
    return this.#gzipped.followedBy(Buffer.from(endOfJson(extensions)));
  }
}
