import type { Readable } from 'node:stream';

/** What a form posted. */
export class PostedForm {
  constructor(
    readonly fields = new URLSearchParams(),
    readonly files: Readonly<Record<string, Uint8Array>> = {},
    /** More was sent than is taken: the fields are here, and none of the files. */
    readonly areFilesTooLarge = false,
  ) {}
}

/** Whatever a content type's parser left of a body. */
export function postedIn(body: unknown): PostedForm {
  if (body instanceof PostedForm) return body;
  return body instanceof URLSearchParams ? new PostedForm(body) : new PostedForm();
}

/** Held whole in memory while they are read: others wait, and their browsers with them. */
const mostAtOnce = 4;
/** Slower than any line on which a photo of two megabytes is whole before its request is over. */
const SLOWEST_BYTES_A_SECOND = 16 * 1024;
/** A line that has to begin is not judged yet. */
const BEGINNING_SECONDS = 10;
const LOOK_EVERY_MS = 1_000;

export interface Upload {
  readonly body: Readable;
  readonly contentType: string | undefined;
  readonly mostBytes: number;
  /** The id of whoever sends it. */
  readonly from: string;
}

/** One that is being read. */
interface Reading {
  readonly body: Readable;
  readonly began: number;
  bytes: number;
}

/**
 * Reads forms that carry files: bounded in bytes each, and in how many are read at a time; of one sender one after the other, so
 * that whoever begins many and sends nothing waits for themselves alone. While somebody waits, whoever sends next to nothing loses
 * their turn: four who agree on it keep nobody else's photos waiting.
 */
export class Uploads {
  readonly #reading = new Set<Reading>();
  readonly #waiting: (() => void)[] = [];
  /** Of each sender the last, settled once it is read or was not to be. */
  readonly #lastOf = new Map<string, Promise<unknown>>();
  /** Runs while somebody waits. */
  #looking: NodeJS.Timeout | null = null;

  read(upload: Upload): Promise<PostedForm> {
    const { from } = upload;
    const reading = (this.#lastOf.get(from) ?? Promise.resolve()).then(() => this.#readInTurn(upload));
    const last = reading
      .catch(() => undefined)
      .then(() => {
        if (this.#lastOf.get(from) === last) this.#lastOf.delete(from);
      });
    this.#lastOf.set(from, last);
    return reading;
  }

  async #readInTurn({ body, contentType, mostBytes }: Upload): Promise<PostedForm> {
    const reading = await this.#turnOf(body);
    try {
      const { sent, isWhole } = await readSent(reading, mostBytes);
      const { fields, files } = readMultipart(sent, contentType ?? '');
      return new PostedForm(fields, isWhole ? files : {}, !isWhole);
    } finally {
      this.#end(reading);
    }
  }

  #turnOf(body: Readable): Promise<Reading> {
    if (this.#reading.size < mostAtOnce) return Promise.resolve(this.#begin(body));
    this.#looking ??= setInterval(() => this.#endSlow(), LOOK_EVERY_MS).unref();
    return new Promise((resolve) => this.#waiting.push(() => resolve(this.#begin(body))));
  }

  #begin(body: Readable): Reading {
    const reading = { body, began: performance.now(), bytes: 0 };
    this.#reading.add(reading);
    return reading;
  }

  /** The turn goes to whoever waits longest, so that nobody comes in between. */
  #end(reading: Reading): void {
    this.#reading.delete(reading);
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0 || !this.#looking) return;
    clearInterval(this.#looking);
    this.#looking = null;
  }

  /** No more of them than there are others who wait. */
  #endSlow(): void {
    const slow = [...this.#reading].filter(({ began, bytes }) => {
      const seconds = (performance.now() - began) / 1_000;
      return seconds > BEGINNING_SECONDS && bytes < seconds * SLOWEST_BYTES_A_SECOND;
    });
    for (const { body } of slow.slice(0, this.#waiting.length)) {
      body.destroy(Object.assign(new Error('Too slow.'), { statusCode: 408 }));
    }
  }
}

/** The fields of a form stand before its file and after it: of what is too large so much is kept at either end. */
const KEPT_AT_AN_END = 64 * 1024;

/** Read to its end, also where it is more than is taken: a browser shows no answer before it has sent everything. */
async function readSent(reading: Reading, mostBytes: number): Promise<{ sent: Buffer; isWhole: boolean }> {
  let [chunks, held]: [Buffer[], number] = [[], 0];
  for await (const chunk of reading.body as AsyncIterable<Buffer>) {
    reading.bytes += chunk.length;
    held += chunk.length;
    chunks.push(chunk);
    if (held > mostBytes) [chunks, held] = [endsOf(Buffer.concat(chunks)), 2 * KEPT_AT_AN_END];
  }
  return { sent: Buffer.concat(chunks), isWhole: reading.bytes <= mostBytes };
}

function endsOf(read: Buffer): Buffer[] {
  const [beginning, rest] = [read.subarray(0, KEPT_AT_AN_END), read.subarray(KEPT_AT_AN_END)];
  return [beginning, rest.subarray(-KEPT_AT_AN_END)].map((end) => Buffer.from(end));
}

const mostParts = 50;
const longestHeader = 2_000;

/** multipart/form-data as browsers write it (RFC 7578). What is written otherwise has no fields, and does not act. */
export function readMultipart(body: Buffer, contentType: string): PostedForm {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const delimiter = Buffer.from(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`, 'latin1');
  if (!boundary) return new PostedForm();
  const fields = new URLSearchParams();
  const files = new Map<string, Uint8Array>();
  // The first delimiter has no line before it.
  const text = Buffer.concat([Buffer.from('\r\n'), body]);
  let at = text.indexOf(delimiter);
  for (let part = 0; at !== -1 && part < mostParts; part++) {
    const start = at + delimiter.length;
    const next = text.indexOf(delimiter, start);
    if (next === -1) break;
    readPart(text.subarray(start, next), fields, files);
    at = next;
  }
  return new PostedForm(fields, Object.fromEntries(files));
}

function readPart(part: Buffer, fields: URLSearchParams, files: Map<string, Uint8Array>): void {
  const end = part.subarray(0, longestHeader).indexOf('\r\n\r\n');
  if (end === -1) return;
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(part.toString('utf8', 0, end))?.[1] ?? '';
  const name = /(?:^|[;\s])name="([^"]{1,100})"/i.exec(disposition)?.[1];
  const content = part.subarray(end + 4);
  if (name === undefined) return;
  // A field for a file into which none was put is sent without a name of a file.
  const fileName = /(?:^|[;\s])filename="([^"]*)"/i.exec(disposition)?.[1];
  if (fileName === undefined) fields.append(name, content.toString('utf8'));
  else if (fileName !== '' || content.length > 0) files.set(name, content);
}
