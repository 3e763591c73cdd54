import type { UnitOfWork } from '../../platform/unit-of-work.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface KeptFile {
  readonly name: string;
  readonly subject: string;
  readonly kind: string;
  readonly states: readonly string[];
  readonly version: string;
  readonly sha256: string;
  readonly lines: number;
  readonly parts: number;
  readonly compressedBytes: number;
  readonly changedAt: Date;
}

const FILE = `SELECT name, subject, kind, states, version, sha256, lines, parts,
    compressed_bytes::float8 AS "compressedBytes", changed_at AS "changedAt" FROM open_data_files`;

export async function findFile(reader: Reader, name: string): Promise<KeptFile | null> {
  const [file] = await reader.query<KeptFile>(`${FILE} WHERE name = $1`, [name]);
  return file ?? null;
}

/** What was made of one subject, by name. */
export async function findFilesOf(reader: Reader, subject: string): Promise<Map<string, KeptFile>> {
  const files = await reader.query<KeptFile>(`${FILE} WHERE subject = $1`, [subject]);
  return new Map(files.map((file) => [file.name, file]));
}

/** Those whose names begin so, by name. */
export function findFiles(reader: Reader, beginning: string): Promise<KeptFile[]> {
  return reader.query(`${FILE} WHERE starts_with(name, $1) ORDER BY name`, [beginning]);
}

interface KeptUp {
  /** Anything was made, or looked at and found the same, since then; not later than now, as clocks that were set back say. */
  readonly anythingMadeSince: string;
  readonly now: string;
  /** And this can be made, or could then. */
  readonly subject: string | null;
}

export async function areKeptUp(reader: Reader, { anythingMadeSince, now, subject }: KeptUp): Promise<boolean> {
  const [row] = await reader.query<{ are: boolean }>(
    `SELECT EXISTS (SELECT FROM open_data_makings WHERE made_at BETWEEN $1 AND $2::timestamptz + interval '1 minute')
       AND NOT EXISTS (SELECT FROM open_data_makings WHERE subject = $3 AND failing_since < $1) AS are`,
    [anythingMadeSince, now, subject],
  );
  return row?.are ?? false;
}

/** Null: a later version has come in its place, and the one after that. */
export async function findPart(reader: Reader, version: string, part: number): Promise<Buffer | null> {
  const [row] = await reader.query<{ body: Buffer }>(
    `SELECT body FROM open_data_parts WHERE version = $1 AND part = $2`,
    [version, part],
  );
  return row?.body ?? null;
}

export async function insertPart(
  reader: Reader,
  { version, part, file, body }: { version: string; part: number; file: string; body: Buffer },
): Promise<void> {
  await reader.query(`INSERT INTO open_data_parts (version, part, file, body) VALUES ($1, $2, $3, $4)`, [
    version,
    part,
    file,
    body,
  ]);
}

/** Unless readers get it: whoever kept it may not have heard that it was. */
export async function removeParts(reader: Reader, version: string): Promise<void> {
  await reader.query(
    `DELETE FROM open_data_parts WHERE version = $1 AND NOT EXISTS (SELECT FROM open_data_files WHERE version = $1)`,
    [version],
  );
}

/**
 * From here on this version is what readers get. The one before stays until the next, for those in the middle of it.
 * Whoever asks for what changed since the last change of all must hear of it: it is later than every other, also when a
 * clock was set back or another worker's is behind.
 */
export async function keepFile(unitOfWork: UnitOfWork, file: Omit<KeptFile, 'changedAt'>): Promise<void> {
  await unitOfWork.run(async (tx) => {
    // Of two that are kept at once, neither would see how late the other is.
    await tx.lock('open data', 'changed at');
    await tx.query(
      `DELETE FROM open_data_parts p WHERE p.file = $1 AND p.version <> $2
         AND NOT EXISTS (SELECT FROM open_data_files f WHERE f.name = $1 AND f.version = p.version)`,
      [file.name, file.version],
    );
    await tx.query(
      `INSERT INTO open_data_files
         (name, subject, kind, states, version, sha256, lines, parts, compressed_bytes, changed_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9,
         greatest($10::timestamptz, max(changed_at) + interval '1 millisecond') FROM open_data_files
       ON CONFLICT (name) DO UPDATE SET states = excluded.states, version = excluded.version,
         sha256 = excluded.sha256, lines = excluded.lines, parts = excluded.parts,
         compressed_bytes = excluded.compressed_bytes, changed_at = excluded.changed_at`,
      [
        file.name,
        file.subject,
        file.kind,
        file.states,
        file.version,
        file.sha256,
        file.lines,
        file.parts,
        file.compressedBytes,
        tx.clock.now().toString(),
      ],
    );
  });
}
