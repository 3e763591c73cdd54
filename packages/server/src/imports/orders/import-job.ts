import { basename } from 'node:path';
import { theSystem } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { whileAlone } from '../../platform/postgres/while-alone.js';
import { Refusal } from '../../platform/process/refusal.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { ImportRefusal } from '../import-begin.js';
import type { ProfessionCodes } from '../import-pass.js';
import type { ImportProgress } from '../import-reading.js';
import { AnotherImport, importRegistry, type ImportOutcome } from '../registry-import.js';
import {
  beginOrder,
  endOrder,
  findActiveOrder,
  putBack,
  tellProblem,
  tellProgress,
  type ImportOrder,
} from './import-orders.repository.js';
import type { RegistryFolder } from './registry-folder.js';

export interface ImportJobTools {
  readonly unitOfWork: UnitOfWork;
  readonly folder: RegistryFolder;
  /** Where files of refused rows are put. */
  readonly refusedFolder: string;
  readonly professions: readonly ProfessionCodes[];
  /** In milliseconds; a second when not given. */
  readonly tellsEvery?: number;
}

const JOB_LOCK = 7_420_010;
const LOOK_EVERY_SECONDS = 1;
const USUALLY_TELLS_EVERY = 1_000;
/** Something that ends the process every time is not tried for ever. */
const MOST_ATTEMPTS = 20;

/**
 * Does what operators ordered, in whichever worker comes first, one at a time. Whoever does it holds a lock of the
 * database, which a process that is killed loses: the next one finds the order running and nobody at it, and goes on.
 */
export class ImportJob {
  #current: AbortController | null = null;
  #isEnding = false;

  constructor(private readonly tools: ImportJobTools) {}

  sweep(): Sweep {
    return {
      name: 'imports.ordered',
      everySeconds: LOOK_EVERY_SECONDS,
      run: () => this.runNext(),
      end: () => {
        this.#isEnding = true;
        this.#current?.abort();
      },
    };
  }

  /** Answers how many it did: one or none. */
  async runNext(): Promise<number> {
    const { unitOfWork } = this.tools;
    if (this.#isEnding || !(await findActiveOrder(unitOfWork))) return 0;
    const done = await whileAlone(unitOfWork.dataSource, JOB_LOCK, async () => {
      // Under the lock: whoever held it may have done this one.
      const order = await findActiveOrder(unitOfWork);
      if (!order || (await this.#giveUp(order)) || !(await beginOrder(unitOfWork, order.id, this.#now()))) return 0;
      await this.#run(order);
      return 1;
    });
    return done ?? 0;
  }

  async #run(order: ImportOrder): Promise<void> {
    const { unitOfWork, tellsEvery = USUALLY_TELLS_EVERY } = this.tools;
    const progress = new ToldProgress(unitOfWork, order.id, tellsEvery);
    this.#current = progress.stop;
    if (this.#isEnding) progress.stop.abort();
    try {
      const outcome = await this.#import(order, progress);
      await progress.settled();
      if (outcome.isFinished) await this.#end(order, 'FINISHED', outcome);
      else if (progress.isAskedToStop) await this.#end(order, 'STOPPED', outcome);
      else await putBack(unitOfWork, order.id, this.#now(), null);
    } catch (error) {
      await progress.settled();
      await this.#takeFailure(order, error);
    } finally {
      this.#current = null;
    }
  }

  /** Whoever was killed said nothing of it: how often it was begun is all that tells. */
  async #giveUp(order: ImportOrder): Promise<boolean> {
    if (order.attempts < MOST_ATTEMPTS) return false;
    await this.#end(order, 'FAILED', null, BROKEN);
    return true;
  }

  #import(order: ImportOrder, progress: ToldProgress): Promise<ImportOutcome> {
    const { unitOfWork, folder, refusedFolder, professions } = this.tools;
    const wanted = order.professions;
    const taken = professions.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug));
    const taxonomyCodes = [...new Set(taken.flatMap((each) => each.taxonomyCodes))].sort();
    return importRegistry(
      { dataSource: unitOfWork.dataSource, clock: unitOfWork.clock, folder: refusedFolder, professions },
      {
        path: folder.pathOf(order.file.name),
        scope: { taxonomyCodes, regions: order.regions },
        asOf: order.listedOn,
        isDryRun: order.isDryRun,
        startsOver: order.startsOver,
        mustBe: order.file,
      },
      (report) => progress.take(report),
      progress.stop.signal,
    );
  }

  async #takeFailure(order: ImportOrder, error: unknown): Promise<void> {
    if (error instanceof AnotherImport) {
      await putBack(
        this.tools.unitOfWork,
        order.id,
        this.#now(),
        'Another import is under way; this one waits for it.',
      );
    } else if (error instanceof Refusal) {
      await this.#end(order, 'FAILED', null, error instanceof ImportRefusal ? `${error.reason}.` : error.message);
    } else if (isOutOfRoom(error)) {
      await this.#end(order, 'FAILED', null, NO_ROOM);
    } else {
      if (order.attempts + 1 >= MOST_ATTEMPTS) await this.#end(order, 'FAILED', null, BROKEN);
      else await tellProblem(this.tools.unitOfWork, order.id, TRIED_AGAIN);
      throw error;
    }
  }

  async #end(
    order: ImportOrder,
    state: 'STOPPED' | 'FINISHED' | 'FAILED',
    outcome: ImportOutcome | null,
    problem: string | null = null,
  ): Promise<void> {
    const refusedFile = outcome?.refusedRowsFile ? basename(outcome.refusedRowsFile) : null;
    await this.tools.unitOfWork.run(async (tx) => {
      await endOrder(tx, order.id, { state, at: this.#now(), counts: outcome?.counts ?? null, refusedFile, problem });
      await recordAudit(tx, {
        actor: theSystem,
        action: `registry.import.${state.toLowerCase()}`,
        subjectKind: 'registry-import',
        subjectId: order.id,
      });
    });
  }

  #now(): string {
    return this.tools.unitOfWork.clock.now().toString();
  }
}

/** What PostgreSQL says of a full disk. Whoever makes room lets it go on; trying again at once would help nobody. */
function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '53100';
}

const NO_ROOM =
  'The database has no room left: the person who runs the server has to make some. What was written stays.';
const TRIED_AGAIN = 'Something broke on our side a moment ago, and we are trying again. What was written stays.';
const BROKEN = `Something broke on our side ${MOST_ATTEMPTS} times. What was written stays; the log says why.`;

/** Writes down how far it is, once a second, and hears whether somebody wants it to stop. */
class ToldProgress {
  readonly stop = new AbortController();
  isAskedToStop = false;
  #telling: Promise<void> | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orderId: string,
    private readonly tellsEvery: number,
  ) {}

  take({ position, rows, pace }: ImportProgress): void {
    const now = performance.now();
    if (this.#telling || now - this.#toldAt < this.tellsEvery) return;
    this.#toldAt = now;
    const { rowsPerSecond = null, secondsLeft = null } = pace ?? {};
    this.#telling = tellProgress(this.unitOfWork, this.orderId, { position, rows, rowsPerSecond, secondsLeft })
      .then((isStopping) => {
        if (!isStopping) return;
        this.isAskedToStop = true;
        this.stop.abort();
      })
      // What could not be told now is told in a second; the import itself hears of a database that is gone.
      .catch(() => {})
      .finally(() => (this.#telling = null));
  }

  async settled(): Promise<void> {
    await this.#telling;
  }
}
