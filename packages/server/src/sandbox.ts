import type { DataSource } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import { recomputeNextSlots } from './availability/slots/next-slots.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { refreshSearchRows } from './directory/rows/search-rows.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import type { Clock } from './platform/clock.js';
import { RefusedOperation } from './platform/doors/cost-limits.js';
import type { KeyHolder, SetClock } from './platform/doors/door-keys.js';
import type { Door } from './platform/doors/graphql-door.js';
import { connectDatabase } from './platform/postgres/database.js';
import { copySandbox, makeSandbox, removeClocksBut, SANDBOX, waysOut } from './sandbox-schemas.js';
import { SANDBOX_PRACTITIONERS, SandboxWorld } from './sandbox-world.js';
import type { Dependencies, Services } from './services.js';

/** Clocks of partners that a process keeps connections for. */
const MOST_CLOCKS = 8;

export type OpenSandboxDoor = (dependencies: Dependencies, services: Services) => Promise<Door>;

/** The invented listings that test keys open: all that they see is in tables of its own (decision 146). */
export class Sandbox {
  readonly #shared: Promise<SandboxWorld>;
  /** By schema, the one that was asked longest ago first. */
  readonly #byClock = new Map<string, Promise<SandboxWorld>>();
  readonly #closing = new AbortController();

  constructor(
    private readonly dependencies: Dependencies,
    private readonly openDoor: OpenSandboxDoor,
  ) {
    this.#shared = this.#openShared();
    this.#shared.catch(() => undefined);
  }

  /** Resolves once test keys are answered; rejects with what stands in the way. */
  async ready(): Promise<void> {
    await this.#shared;
  }

  async doorFor({ partnerId, clock }: KeyHolder): Promise<Door> {
    const shared = await this.#shared.catch(() => {
      throw new RefusedOperation(403, 'NO_SANDBOX', 'There are no invented listings here to try a key on.');
    });
    const world = clock ? await this.#worldOf(partnerId, clock) : shared;
    await world.keepCurrent();
    return world.door;
  }

  /** Then it is no fault that there is none. */
  get isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  /** One that is still being made is not waited for: the next start makes it. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The server ends before the sandbox is filled.'));
    const worlds = await Promise.allSettled([this.#shared, ...this.#byClock.values()]);
    await Promise.all(worlds.map(async (world) => world.status === 'fulfilled' && world.value.close()));
  }

  #worldOf(partnerId: string, clock: SetClock): Promise<SandboxWorld> {
    const schema = schemaOf(partnerId, clock);
    let world = this.#byClock.get(schema);
    if (world) this.#byClock.delete(schema);
    else {
      world = this.#openByClock(schema, clock);
      world.catch(() => this.#byClock.delete(schema));
    }
    this.#byClock.set(schema, world);
    for (const [oldest, leaving] of this.#byClock) {
      if (this.#byClock.size <= MOST_CLOCKS) break;
      this.#byClock.delete(oldest);
      // Whoever is being answered from it is done within seconds.
      setTimeout(() => void leaving.then((each) => each.close()).catch(() => undefined), 30_000).unref();
    }
    return world;
  }

  async #openShared(): Promise<SandboxWorld> {
    const { unitOfWork, clock } = this.dependencies;
    const { signal } = this.#closing;
    await makeSandbox(unitOfWork.dataSource, signal);
    const dataSource = await this.#connect([SANDBOX]);
    try {
      await requireInside(dataSource);
      signal.throwIfAborted();
      await loadDemonstration({
        ...this.dependencies,
        dataSource,
        practitioners: SANDBOX_PRACTITIONERS,
        derive: [recomputeNextSlots],
        deriveInTurn: [refreshSearchRows],
      });
      signal.throwIfAborted();
      return await SandboxWorld.open(this.dependencies, dataSource, clock, this.openDoor);
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
  }

  async #openByClock(schema: string, set: SetClock): Promise<SandboxWorld> {
    const { unitOfWork, clock } = this.dependencies;
    await removeClocksBut(unitOfWork.dataSource, [schema, ...(await this.#clocksSet())]);
    await copySandbox(unitOfWork.dataSource, schema);
    const dataSource = await this.#connect([schema, SANDBOX]);
    await requireInside(dataSource);
    return SandboxWorld.open(this.dependencies, dataSource, clockFrom(set, clock), this.openDoor);
  }

  /** Of all partners: their schemas are kept. */
  async #clocksSet(): Promise<string[]> {
    const set = await this.dependencies.unitOfWork.query<{ id: string; at: Date; setAt: Date }>(
      `SELECT id, clock_at AS at, clock_set_at AS "setAt" FROM partners WHERE clock_at IS NOT NULL`,
    );
    return set.map(({ id, at, setAt }) => schemaOf(id, { at, setAt }));
  }

  #connect(schemas: readonly string[]): Promise<DataSource> {
    const { url } = this.dependencies.unitOfWork.dataSource.options as { readonly url?: string };
    if (url === undefined) throw new Error('The database is known by no address.');
    const { logger } = this.dependencies;
    return connectDatabase({ url, entities, migrations, poolSize: 3, logger, schemas: [...schemas, 'public'] });
  }
}

/** A connection that would read one real table is used for nothing. */
async function requireInside(dataSource: DataSource): Promise<void> {
  const ways = await waysOut(dataSource);
  if (ways.length > 0) throw new Error(`Out of the sandbox lead ${ways.join(', ')}.`);
}

/** Another one for each time it is set: what was worked out for one clock is never shown by another. */
function schemaOf(partnerId: string, { setAt }: SetClock): string {
  return `${SANDBOX}_${partnerId.replaceAll('-', '')}_${setAt.getTime()}`;
}

/** From the instant that was set, it goes on as clocks do. */
function clockFrom({ at, setAt }: SetClock, real: Clock): Clock {
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(at.getTime() + real.now().epochMilliseconds - setAt.getTime()),
  };
}
