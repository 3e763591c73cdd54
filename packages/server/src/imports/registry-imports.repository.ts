import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { FileIdentity } from './source-file.js';
import { nothingRead, type ImportCounts } from './tally.js';

/** Who an import takes. Sorted, so that two of the same are equal; no region: every state. */
export interface ImportScope {
  readonly taxonomyCodes: readonly string[];
  readonly regions: readonly string[];
}

/** How far an import is. Everything of the first `position` bytes is in the database, and nothing of the rest. */
export interface ImportRun {
  readonly id: string;
  readonly file: FileIdentity;
  readonly listedOn: string;
  readonly scope: ImportScope;
  readonly position: number;
  /** SHA-256 of the first `position` bytes. */
  readonly readHash: string;
  readonly counts: ImportCounts;
  readonly startedAt: Date;
}

export interface ImportProgress {
  readonly position: number;
  readonly readHash: string;
  readonly counts: ImportCounts;
}

const columns = `id, file_name, file_size, ends_hash, listed_on::text, taxonomy_codes, regions, position, read_hash,
  counts, started_at`;

/** What was imported when, and how far the one under way is. */
export class RegistryImports {
  constructor(private readonly client: PoolClient) {}

  /** There is never more than one. */
  async findUnfinished(): Promise<ImportRun | null> {
    const { rows } = await this.client.query<Row>(`SELECT ${columns} FROM registry_imports WHERE state = 'UNFINISHED'`);
    return rows[0] ? runOf(rows[0]) : null;
  }

  /** The import whose file speaks of the latest day. */
  async findLatest(): Promise<ImportRun | null> {
    const { rows } = await this.client.query<Row>(
      `SELECT ${columns} FROM registry_imports ORDER BY listed_on DESC, started_at DESC LIMIT 1`,
    );
    return rows[0] ? runOf(rows[0]) : null;
  }

  async begin(file: FileIdentity, listedOn: string, scope: ImportScope, at: Temporal.Instant): Promise<ImportRun> {
    const startedAt = new Date(at.epochMilliseconds);
    const run = { id: randomUUID(), file, listedOn, scope, position: 0, readHash: '', counts: nothingRead, startedAt };
    await this.client.query(
      `INSERT INTO registry_imports
         (id, file_name, file_size, ends_hash, listed_on, taxonomy_codes, regions, counts, started_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        run.id,
        file.name,
        file.size,
        file.endsHash,
        listedOn,
        scope.taxonomyCodes,
        scope.regions,
        nothingRead,
        startedAt,
      ],
    );
    return run;
  }

  /** What it wrote stays. */
  async giveUpUnfinished(): Promise<void> {
    await this.client.query(`UPDATE registry_imports SET state = 'GIVEN_UP' WHERE state = 'UNFINISHED'`);
  }

  async advance(id: string, { position, readHash, counts }: ImportProgress): Promise<void> {
    await this.client.query(`UPDATE registry_imports SET position = $2, read_hash = $3, counts = $4 WHERE id = $1`, [
      id,
      position,
      readHash,
      counts,
    ]);
  }

  async finish(id: string, at: Temporal.Instant): Promise<void> {
    await this.client.query(`UPDATE registry_imports SET state = 'FINISHED', finished_at = $2 WHERE id = $1`, [
      id,
      at.toString(),
    ]);
  }
}

interface Row {
  readonly id: string;
  readonly file_name: string;
  readonly file_size: number;
  readonly ends_hash: string;
  readonly listed_on: string;
  readonly taxonomy_codes: string[];
  readonly regions: string[];
  readonly position: number;
  readonly read_hash: string;
  readonly counts: ImportCounts;
  readonly started_at: Date;
}

function runOf(row: Row): ImportRun {
  return {
    id: row.id,
    file: { name: row.file_name, size: row.file_size, endsHash: row.ends_hash },
    listedOn: row.listed_on,
    scope: { taxonomyCodes: row.taxonomy_codes, regions: row.regions },
    position: row.position,
    readHash: row.read_hash,
    counts: row.counts,
    startedAt: row.started_at,
  };
}
