import { manifestLimits } from '@clearing/shared/api-limits';

/** A document by the hash that it is to be asked by. */
export interface ManifestEntry {
  readonly hash: string;
  readonly document: string;
}

const { documents: MOST } = manifestLimits;

/**
 * Documents by their hashes: as a map, which Relay's compiler writes, or as Apollo's tools write it. A sentence when it is
 * neither.
 */
export function readManifest(body: unknown): readonly ManifestEntry[] | string {
  if (!isRecord(body)) return SHAPE;
  const entries = Array.isArray(body['operations']) ? ofOperations(body['operations']) : ofMap(body);
  if (entries === null) return SHAPE;
  if (entries.length === 0) return 'It has no documents.';
  if (entries.length > MOST) return `At most ${MOST} documents at a time. Send the rest separately.`;
  return entries;
}

const SHAPE =
  'This is JSON, but not a manifest. A manifest is an object that maps each SHA-256, in hexadecimal, to its document.';

function ofMap(body: Readonly<Record<string, unknown>>): ManifestEntry[] | null {
  const entries = Object.entries(body).map(([hash, document]) => ({ hash, document }));
  return entries.every(isEntry) ? entries : null;
}

function ofOperations(operations: readonly unknown[]): ManifestEntry[] | null {
  const entries = operations.map((each) => (isRecord(each) ? { hash: each['id'], document: each['body'] } : {}));
  return entries.every(isEntry) ? entries : null;
}

function isEntry(entry: { readonly hash?: unknown; readonly document?: unknown }): entry is ManifestEntry {
  return typeof entry.hash === 'string' && typeof entry.document === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
