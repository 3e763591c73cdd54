import { theSystem } from '../actor.js';
import { recordAudit } from '../audit.js';
import { fromDate } from '../clock.js';
import type { Sweep } from '../sweeps.js';
import type { Transaction, UnitOfWork } from '../unit-of-work.js';
import { appendLines, isEmpty, readLines, type LedgerLine } from './ledger-file.js';

/** Erases again what a line names, as far as it is there. Whoever is not there any more is passed over. */
export type Replay = (tx: Transaction, subjectId: string) => Promise<void>;

const BATCH = 500;

/**
 * What was erased stays erased, whichever copy of the database comes back. Each erasure is a row, and, from shortly after,
 * a line in a file beside the database: ids drawn by lot, nothing of anybody. A database that was restored from a copy does
 * not know the lines that came after it; each of those is done again before anybody is answered.
 */
export class ErasureLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    /** Null: there is no file, and nothing outlives the database. */
    private readonly path: string | null,
  ) {}

  /** Writes down what is not in the file yet. A crash between the two leaves a line twice, which counts once. */
  async note(): Promise<number> {
    const { path } = this;
    if (path === null) return 0;
    let noted = 0;
    for (let found = BATCH; found === BATCH; noted += found) {
      found = await this.unitOfWork.run(async (tx) => {
        const lines = await waiting(tx);
        if (lines.length === 0) return 0;
        await appendLines(path, lines);
        await tx.query(`UPDATE erasures SET noted_at = $2 WHERE id = ANY ($1::uuid[])`, [
          lines.map(({ id }) => id),
          tx.clock.now().toString(),
        ]);
        return lines.length;
      });
    }
    return noted;
  }

  /** At once, where that is possible. It is erased either way, and whoever wished it is told so: the sweep tries and tells. */
  async noteNow(): Promise<void> {
    await this.note().catch(() => undefined);
  }

  /**
   * Into a file without a line, on another disk or after the one before was lost, goes all that this database knows: what stood
   * in the one before would come back with the next copy that is put back. Nothing counts as written down any more until it is
   * so again: where this is cut off, the sweep goes on with it. Answers how much was written.
   */
  async beginAnew(): Promise<number> {
    const { path } = this;
    if (path === null || !(await isEmpty(path))) return 0;
    await this.unitOfWork.run(async (tx) => {
      await tx.query(`SET LOCAL statement_timeout = 0`);
      await tx.query(`UPDATE erasures SET noted_at = NULL WHERE noted_at IS NOT NULL AND subject_id IS NOT NULL`);
    });
    return this.note();
  }

  sweep(): Sweep {
    return { name: 'erasures.note', everySeconds: 1, run: () => this.note() };
  }

  /**
   * Does every line again that this database does not know; answers how many. `from`: another file than our own, whose lines
   * are still to be written into ours.
   */
  async replay(replays: ReadonlyMap<string, Replay>, from = this.path): Promise<number> {
    if (from === null) return 0;
    let replayed = 0;
    let batch: LedgerLine[] = [];
    const doBatch = async () => {
      for (const line of await this.#unknown(batch))
        replayed += await this.#replayOne(line, replays, from === this.path);
      batch = [];
    };
    for await (const line of readLines(from)) {
      batch.push(line);
      if (batch.length === BATCH) await doBatch();
    }
    await doBatch();
    return replayed;
  }

  async #unknown(lines: readonly LedgerLine[]): Promise<LedgerLine[]> {
    if (lines.length === 0) return [];
    const rows = await this.unitOfWork.query<{ id: string }>(`SELECT id FROM erasures WHERE id = ANY ($1::uuid[])`, [
      lines.map(({ id }) => id),
    ]);
    const known = new Set(rows.map(({ id }) => id));
    return lines.filter(({ id }) => !known.has(id));
  }

  /** Several processes that start at once do it one after the other, and only the first does it. */
  #replayOne(
    { id, at, kind, subjectId }: LedgerLine,
    replays: ReadonlyMap<string, Replay>,
    isNoted: boolean,
  ): Promise<0 | 1> {
    const replay = replays.get(kind);
    // Erasing less than was erased is never right: a newer version wrote it, and must be the one that starts.
    if (!replay) throw new Error(`The ledger of erasures names a kind that this version does not know: ${kind}.`);
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('erasures', 'replay');
      const rows = await tx.query(
        `INSERT INTO erasures (id, at, kind, subject_id, why, noted_at) VALUES ($1, $2, $3, $4, 'WISH', $5)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [id, at, kind, subjectId, isNoted ? tx.clock.now().toString() : null],
      );
      if (rows.length === 0) return 0;
      await replay(tx, subjectId);
      // What doing it again has written down is this erasure, and no other one; what was there before stays.
      await tx.query(
        `DELETE FROM erasures WHERE subject_id = $1 AND kind = $2 AND id <> $3 AND noted_at IS NULL
           AND xmin = pg_current_xact_id()::xid`,
        [subjectId, kind, id],
      );
      await recordAudit(tx, {
        actor: theSystem,
        action: 'erasure.replayed',
        subjectKind: 'erasure',
        subjectId: id,
      });
      return 1;
    });
  }
}

async function waiting(tx: Transaction): Promise<LedgerLine[]> {
  const rows = await tx.query<Omit<LedgerLine, 'at'> & { at: Date }>(
    `SELECT id, at, kind, subject_id AS "subjectId" FROM erasures
     WHERE noted_at IS NULL AND subject_id IS NOT NULL ORDER BY at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: fromDate(at).toString() }));
}
