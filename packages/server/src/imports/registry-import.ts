import { join } from 'node:path';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/process/refusal.js';
import { changedFile, findRunToGoOn, ImportRefusal, requireDayThatCame, requireNewest } from './import-begin.js';
import { ImportPass, type ProfessionCodes } from './import-pass.js';
import { readInBatches, type ImportBatch, type OnImportProgress } from './import-reading.js';
import { RefusedRows } from './refused-rows.js';
import { RegistryEntries } from './registry-entries.repository.js';
import { RegistryImports, type ImportRun, type ImportScope } from './registry-imports.repository.js';
import { SourceFile, type FileIdentity } from './source-file.js';
import { addWritten, nothingRead, type ImportCounts } from './tally.js';

export interface ImportDependencies {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Where files of refused rows are put. */
  readonly folder: string;
  /** What the taxonomy codes are called here, for the counts. */
  readonly professions: readonly ProfessionCodes[];
}

export interface ImportRequest {
  readonly path: string;
  readonly scope: ImportScope;
  /** The day the file speaks of; null: as its name says, or when it was last written to. */
  readonly asOf: string | null;
  /** Reads and compares everything, and writes nothing at all. */
  readonly isDryRun: boolean;
  /** Gives up an import that was interrupted, keeping what it wrote, and begins at the first row. */
  readonly startsOver: boolean;
  /** A file of a folder, which has to be the very one that was looked at; not given: wherever the path leads. */
  readonly mustBe?: Pick<FileIdentity, 'size' | 'endsHash'>;
}

/** One at a time, whoever asks: somebody else is at it. */
export class AnotherImport extends Refusal {
  constructor() {
    super('Another import is under way: wait until it is done.');
  }
}

export interface ImportOutcome {
  readonly file: string;
  readonly listedOn: string;
  readonly isDryRun: boolean;
  /** False: it was told to stop, and goes on from there when it is asked for again. */
  readonly isFinished: boolean;
  readonly counts: ImportCounts;
  /** Null when there are none, or nothing was to be written. */
  readonly refusedRowsFile: string | null;
}

const IMPORT_LOCK = 7_420_003;
/** Whoever was killed holds the lock until the database notices. */
const secondsToWaitForTheLock = 10;
/** A batch takes a tenth of a second; a machine that is busy with something else has time for it all the same. */
const statementTimeout = '5min';

/** Brings the entries up to what a file of the registry says. One at a time, whoever asks. */
export async function importRegistry(
  dependencies: ImportDependencies,
  request: ImportRequest,
  onProgress: OnImportProgress,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const { mustBe } = request;
  const source = await SourceFile.open(request.path, { followsLinks: mustBe === undefined });
  const runner = dependencies.dataSource.createQueryRunner();
  try {
    const { name, size, endsHash } = source.identity;
    if (mustBe && (mustBe.size !== size || mustBe.endsHash !== endsHash))
      throw new ImportRefusal(changedFile(name), '.');
    const client = (await runner.connect()) as PoolClient;
    return await whileLocked(client, () =>
      new RegistryImport(dependencies, request, source, client).run(onProgress, signal),
    );
  } finally {
    await runner.release();
    await source.close();
  }
}

async function whileLocked<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
  const tryLock = async () => {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [IMPORT_LOCK]);
    return rows[0]?.taken === true;
  };
  for (let tries = 1; !(await tryLock()); tries++) {
    if (tries >= secondsToWaitForTheLock * 10) throw new AnotherImport();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await client.query(`SET statement_timeout = '${statementTimeout}'; SET lock_timeout = '${statementTimeout}'`);
    return await work();
  } finally {
    await client.query('RESET statement_timeout; RESET lock_timeout');
    await client.query('SELECT pg_advisory_unlock($1)', [IMPORT_LOCK]);
  }
}

class RegistryImport {
  readonly #imports: RegistryImports;
  #counts: ImportCounts = nothingRead;

  constructor(
    private readonly dependencies: ImportDependencies,
    private readonly request: ImportRequest,
    private readonly source: SourceFile,
    private readonly client: PoolClient,
  ) {
    this.#imports = new RegistryImports(client);
  }

  async run(onProgress: OnImportProgress, signal: AbortSignal): Promise<ImportOutcome> {
    const { isDryRun } = this.request;
    const listedOn = this.request.asOf ?? this.source.listedOn;
    const run = await this.#beginOrGoOn(listedOn);
    this.#counts = run?.counts ?? nothingRead;
    const entries = await RegistryEntries.on(this.client);
    const refusedRows = run && (await RefusedRows.create(this.#pathOfRefusedRows(run)));
    try {
      const pass = await this.#pass(entries, refusedRows);
      const before = run ?? { position: 0, readHash: '' };
      const take = async (batch: ImportBatch) => {
        await refusedRows?.flush();
        await (run ? this.#write(batch, entries, run) : this.#compare(batch, entries));
      };
      const isFinished = await readInBatches(this.source, pass, before, take, onProgress, signal);
      if (run && isFinished) await this.client.query('ANALYZE registry_entries');
      const { name } = this.source.identity;
      return {
        file: name,
        listedOn,
        isDryRun,
        isFinished,
        counts: this.#counts,
        refusedRowsFile: refusedRows?.path ?? null,
      };
    } finally {
      await refusedRows?.close();
    }
  }

  /** The row that remembers how far it is; none for a dry run. */
  async #beginOrGoOn(listedOn: string): Promise<ImportRun | null> {
    const asked = { file: this.source.identity, listedOn, scope: this.request.scope };
    if (!this.request.isDryRun) {
      if (this.request.startsOver) await this.#imports.giveUpUnfinished();
      const run = await findRunToGoOn(this.#imports, asked);
      if (run) return run;
    }
    const now = this.dependencies.clock.now();
    // What the file itself says is not typed by anybody.
    if (listedOn !== this.source.listedOn) requireDayThatCame(asked, now);
    await requireNewest(this.#imports, asked);
    if (this.request.isDryRun) return null;
    return this.#imports.begin(asked.file, listedOn, asked.scope, now);
  }

  async #pass(entries: RegistryEntries, refusedRows: RefusedRows | null): Promise<ImportPass> {
    const { taxonomyCodes, regions } = this.request.scope;
    const held = await entries.heldNpis();
    const filter = {
      taxonomyCodes: new Set(taxonomyCodes),
      regions: regions.length > 0 ? new Set(regions) : null,
      isHeld: (npi: string) => held.has(npi),
    };
    return new ImportPass(this.source.columns, filter, this.dependencies.professions, refusedRows);
  }

  /** Rows, position and counts are committed together: whatever happens, none is true without the others. */
  async #write(batch: ImportBatch, entries: RegistryEntries, run: ImportRun): Promise<void> {
    await this.#inTransaction('BEGIN', async () => {
      await entries.stage(batch.rows);
      this.#add(batch, await entries.write(run.id));
      await this.#imports.advance(run.id, { ...batch, counts: this.#counts });
      if (batch.isLast) await this.#imports.finish(run.id, this.dependencies.clock.now());
    });
  }

  /** The database itself holds a dry run to writing nothing but its own temporary table. */
  async #compare(batch: ImportBatch, entries: RegistryEntries): Promise<void> {
    await this.#inTransaction('BEGIN READ ONLY', async () => {
      await entries.stage(batch.rows);
      this.#add(batch, await entries.compare());
    });
  }

  #add({ counts }: ImportBatch, written: ImportCounts['written']): void {
    this.#counts = { ...counts, written: addWritten(this.#counts.written, written) };
  }

  async #inTransaction(begin: string, work: () => Promise<void>): Promise<void> {
    await this.client.query(begin);
    try {
      await work();
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }

  #pathOfRefusedRows(run: ImportRun): string {
    const name = run.file.name.replace(/\.csv$/i, '').replace(/[^\w.-]+/g, '_');
    return join(this.dependencies.folder, `${name}.${run.id.slice(0, 8)}.refused.csv`);
  }
}
