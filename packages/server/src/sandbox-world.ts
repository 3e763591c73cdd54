import type { DataSource } from 'typeorm';
import { nextSlotsSweep, recomputeNextSlots } from './availability/slots/next-slots.js';
import { demonstrationId } from './demonstration/ids.js';
import { keepDemonstrationCurrent } from './demonstration/keep-current.js';
import { demonstrationSeed } from './demonstration/load-demonstration.js';
import { refreshSearchRows } from './directory/rows/search-rows.js';
import type { Clock } from './platform/clock.js';
import type { Door } from './platform/doors/graphql-door.js';
import { UnitOfWork } from './platform/unit-of-work.js';
import { createServices, type Dependencies } from './services.js';

/** How many listings are invented: enough for pages, filters and facets. */
export const SANDBOX_PRACTITIONERS = 60;
/** How often the passing of time is looked at, while somebody asks. */
const LOOK_EVERY_MS = 3_000;

/** Invented listings by one clock, and the door in front of them. */
export class SandboxWorld {
  #looking: Promise<void> = Promise.resolve();
  #lookedAt = -Infinity;

  private constructor(
    readonly door: Door,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Dependencies['cipher'],
  ) {}

  static async open(
    dependencies: Dependencies,
    dataSource: DataSource,
    clock: Clock,
    openDoor: (dependencies: Dependencies, services: Awaited<ReturnType<typeof createServices>>) => Promise<Door>,
  ): Promise<SandboxWorld> {
    const unitOfWork = new UnitOfWork(dataSource, clock);
    const own = { ...dependencies, unitOfWork, clock };
    const door = await openDoor(own, await createServices(own));
    return new SandboxWorld(door, dataSource, unitOfWork, dependencies.cipher);
  }

  async close(): Promise<void> {
    await this.#looking.catch(() => undefined);
    await this.door.stop();
    await this.dataSource.destroy();
  }

  /** Before somebody is answered: dates as of its day, next slots as of its minute. */
  async keepCurrent(): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt >= LOOK_EVERY_MS) {
      this.#lookedAt = now;
      this.#looking = this.#look();
    }
    await this.#looking;
  }

  async #look(): Promise<void> {
    const moved = await keepDemonstrationCurrent(this.unitOfWork, this.cipher).run();
    if (moved > 0) {
      const ids = Array.from({ length: SANDBOX_PRACTITIONERS }, (_, n) =>
        demonstrationId(demonstrationSeed, 'practitioner', n),
      );
      await this.unitOfWork.run(async (tx) => {
        await recomputeNextSlots(tx, ids);
        await refreshSearchRows(tx, ids);
        // Everything that was changed is shown: nothing is behind.
        await tx.query('DELETE FROM changes');
      });
    }
    await nextSlotsSweep(this.unitOfWork).run();
  }
}
