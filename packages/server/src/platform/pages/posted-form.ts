import type { Readable } from 'node:stream';

/** What a form posted. */
export class PostedForm {
  constructor(
    readonly fields = new URLSearchParams(),
    readonly files: Readonly<Record<string, Uint8Array>> = {},
  ) {}
}

/** Whatever a content type's parser left of a body. */
export function postedIn(body: unknown): PostedForm {
  if (body instanceof PostedForm) return body;
  return body instanceof URLSearchParams ? new PostedForm(body) : new PostedForm();
}

/** Held whole in memory while they are read: others wait, and their browsers with them. */
const mostAtOnce = 4;

export interface Upload {
  readonly body: Readable;
  readonly contentType: string | undefined;
  readonly mostBytes: number;
  /** The id of whoever sends it. */
  readonly from: string;
}

/**
 * Reads forms that carry files: bounded in bytes each, and in how many are read at a time; of one sender one after the other, so
 * that whoever begins many and sends nothing waits for themselves alone.
 */
export class Uploads {
  #reading = 0;
  readonly #waiting: (() => void)[] = [];
  /** Of each sender the last, settled once it is read or was not to be. */
  readonly #lastOf = new Map<string, Promise<unknown>>();

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
    await this.#turn();
    try {
      return readMultipart(await readWhole(body, mostBytes), contentType ?? '');
    } finally {
      this.#handOn();
    }
  }

  async #turn(): Promise<void> {
    if (this.#reading >= mostAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#reading++;
  }

  /** To whoever waits longest, so that nobody comes in between. */
  #handOn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#reading--;
  }
}

async function readWhole(body: Readable, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What comes after is read and let go: a browser shows no answer before it has sent everything.
    if (bytes <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (bytes > mostBytes) throw Object.assign(new Error('Too large.'), { statusCode: 413 });
  return Buffer.concat(chunks);
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
