import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What partners put on their pages, by the name that it is asked for by. */
export const embedNames = ['clearing-search', 'clearing-availability'] as const;
export type EmbedName = (typeof embedNames)[number];
/** What is kept for a year: these, and the typed client, which goes to programs. */
export type GivenName = EmbedName | 'clearing-client';

export interface EmbedFile {
  readonly name: GivenName;
  /** In its own address, which never means another text: the beginning of its SHA-256. */
  readonly hash: string;
  /** For the attribute of that name: "sha384-...". */
  readonly integrity: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** Those that were built; none where nothing was. */
export async function readEmbeds(folder: string): Promise<EmbedFile[]> {
  const files = await Promise.all(
    embedNames.map(async (name) => {
      const body = await readFile(join(folder, `${name}.js`)).catch(() => null);
      return body && embedFile(name, body);
    }),
  );
  return files.filter((file) => file !== null);
}

/** What of others is in them, each with its licence in full; null where nothing was built. */
export function readEmbedLicences(folder: string): Promise<string | null> {
  return readFile(join(folder, 'licences.txt'), 'utf8').catch(() => null);
}

export async function embedFile(name: GivenName, body: Buffer): Promise<EmbedFile> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    name,
    hash: createHash('sha256').update(body).digest('hex').slice(0, 16),
    integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
    body,
    gzip: await promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
    brotli: await promisify(brotliCompress)(body, { params }),
  };
}

/** Where the newest of that name stands, whichever it is. */
export function newestPath(name: GivenName): string {
  return `/embed/${name}.js`;
}

/** Where this very file stands, for as long as it is kept. */
export function pinnedPath({ name, hash }: Pick<EmbedFile, 'name' | 'hash'>): string {
  return `/embed/${name}-${hash}.js`;
}
