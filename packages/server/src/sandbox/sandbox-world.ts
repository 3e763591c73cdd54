import { sandboxTowns } from '@clearing/shared/sandbox-towns';
import type { DataSource } from 'typeorm';
import { nextSlotsSweep, recomputeNextSlots } from '../availability/slots/next-slots.js';
import { Catalog } from '../catalog/catalog.js';
import { demonstrationId } from '../demonstration/ids.js';
import { keepDemonstrationCurrent } from '../demonstration/keep-current.js';
import { changeSweeps } from '../directory/changes/change.sweeps.js';
import { Teller } from '../directory/changes/teller.js';
import { refreshSearchRows } from '../directory/rows/search-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Door } from '../platform/doors/graphql-door.js';
import { tooBusy } from '../platform/doors/cost/cost-limits.js';
import { NOT_LOCKED_IN_TIME } from '../platform/postgres/database-busy.js';
import { codeOf } from '../platform/process/error-description.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { createServices, type Dependencies } from '../services.js';
import { isKept, useKeyOf } from './sandbox-schemas.js';

/** How many listings are invented: enough for pages, filters and facets. */
export const SANDBOX_PRACTITIONERS = 60;
/** Who they are, and where: others than a demonstration's, so that no id of one directory names anybody in the other. */
export const SANDBOX_PEOPLE = { seed: 20261217, towns: sandboxTowns } as const;
/** Whom nobody sees by a clock that is set, and everybody by the real time. */
export const PAUSED_BY_CLOCKS = demonstrationId(SANDBOX_PEOPLE.seed, 'practitioner', 39);
/** How often the passing of time is looked at, while somebody asks. */
const LOOK_EVERY_MS = 3_000;

/** Where its tables are, and by which clock. */
export interface Place {
  readonly dataSource: DataSource;
  readonly schema: string;
  readonly clock: Clock;
}

/** What is invented is passed on to nobody. */
const nobodyHears = async (): Promise<void> => undefined;

/** Invented listings by one clock, and the door in front of them. */
export class SandboxWorld {
  #looking: Promise<boolean> = Promise.resolve(true);
  #isLooking = false;
  #lookedAt = -Infinity;

  private constructor(
    readonly door: Door,
    private readonly schema: string,
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Dependencies['cipher'],
    private readonly teller: Teller,
  ) {}

  static async open(
    dependencies: Dependencies,
    { dataSource, schema, clock }: Place,
    openDoor: (dependencies: Dependencies, services: Awaited<ReturnType<typeof createServices>>) => Promise<Door>,
  ): Promise<SandboxWorld> {
    const unitOfWork = new UnitOfWork(dataSource, clock);
    const own = { ...dependencies, partners: dependencies.unitOfWork, unitOfWork, clock };
    const door = await openDoor(own, await createServices(own));
    const { publicOrigin } = dependencies.settings;
    const teller = new Teller({ catalog: await Catalog.load(unitOfWork), publicOrigin }, nobodyHears);
    return new SandboxWorld(door, schema, unitOfWork, dependencies.cipher, teller);
  }

  async close(): Promise<void> {
    await this.#looking.catch(() => undefined);
    await this.door.stop();
    await this.unitOfWork.dataSource.destroy();
  }

  /**
   * Before somebody is answered: dates as of its day, next slots as of its minute, and the feed of what changed by it. False:
   * its tables are gone, and what is asked would be answered from those behind them.
   */
  async keepCurrent(): Promise<boolean> {
    const isDue = performance.now() - this.#lookedAt >= LOOK_EVERY_MS;
    if (isDue && !this.#isLooking) this.#looking = this.#lookOnce();
    return this.#looking;
  }

  /** One at a time: two could wait for each other's connections. */
  async #lookOnce(): Promise<boolean> {
    this.#isLooking = true;
    try {
      const isThere = await this.#look();
      this.#lookedAt = performance.now();
      return isThere;
    } catch (error) {
      // Another process is at it for too long.
      throw codeOf(error) === NOT_LOCKED_IN_TIME ? tooBusy() : error;
    } finally {
      this.#isLooking = false;
    }
  }

  /** Its tables stay until all of it is done: were they given up in between, those behind them would be written to. */
  #look(): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock_shared(${useKeyOf(this.schema)})`);
      if (!(await isKept(tx, this.schema))) return false;
      await this.#lookAtTime();
      return true;
    });
  }

  async #lookAtTime(): Promise<void> {
    // Nobody is answered in the middle of a move, whichever process is at it.
    await keepDemonstrationCurrent(this.unitOfWork, this.cipher, { ...SANDBOX_PEOPLE, whileOthersMove: 'WAIT' }).run();
    if (await isBehind(this.unitOfWork)) await this.#showMoved();
    await nextSlotsSweep(this.unitOfWork).run();
    for (const sweep of changeSweeps(this.unitOfWork, this.teller)) await sweep.run();
  }

  /** What was moved, by this process or by one that ended before it had come so far. */
  async #showMoved(): Promise<void> {
    const ids = Array.from({ length: SANDBOX_PRACTITIONERS }, (_, n) =>
      demonstrationId(SANDBOX_PEOPLE.seed, 'practitioner', n),
    );
    await this.unitOfWork.run(async (tx) => {
      await tx.lockAll(`shown in ${this.schema}`, ['everybody']);
      if (!(await isBehind(tx))) return;
      await tx.lockAll('practitioner', ids);
      await recomputeNextSlots(tx, ids);
      await refreshSearchRows(tx, ids);
      await this.teller.tell(tx, ids);
      // Everything that was changed is shown: nothing is behind.
      await tx.query('DELETE FROM changes');
    });
  }
}

async function isBehind(reader: Pick<UnitOfWork, 'query'>): Promise<boolean> {
  const [is] = await reader.query<{ behind: boolean }>('SELECT EXISTS (SELECT FROM changes) AS behind');
  return is?.behind ?? false;
}
