import type { DataSource } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import { recomputeNextSlots } from '../availability/slots/next-slots.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import { refreshSearchRows } from '../directory/rows/search-rows.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations.js';
import type { Clock } from '../platform/clock.js';
import { RefusedOperation } from '../platform/doors/cost/cost-limits.js';
import type { KeyHolder, SetClock } from '../platform/doors/keys/door-keys.js';
import type { Door } from '../platform/doors/graphql-door.js';
import { connectDatabase } from '../platform/postgres/database.js';
import { stayAwakeOnSundays } from './awake-on-sundays.js';
import { SandboxClocks } from './sandbox-clocks.js';
import { copySandbox, giveUpClocksBut, makeSandbox, SANDBOX, waysOut } from './sandbox-schemas.js';
import { PAUSED_BY_CLOCKS, SANDBOX_PEOPLE, SANDBOX_PRACTITIONERS, SandboxWorld } from './sandbox-world.js';
import type { Dependencies, Services } from '../services.js';

/** A process holds no more than two dozen connections for them, however many partners ask in turn. */
const CLOCKS_AT_A_TIME = { asked: 6, inAll: 8, leavingMs: 10_000 } as const;
const CONNECTIONS = 3;
/** Of so many clocks, those set last, the tables are kept. Those of others are made again when somebody asks. */
const MOST_KEPT = 100;

export type OpenSandboxDoor = (dependencies: Dependencies, services: Services) => Promise<Door>;

/** The invented listings that test keys open: all that they see is in tables of its own (decision 146). */
export class Sandbox {
  readonly #shared: Promise<SandboxWorld>;
  readonly #byClock = new SandboxClocks<SandboxWorld>(CLOCKS_AT_A_TIME);
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
    if (clock) return this.#doorByClock(schemaOf(partnerId, clock), clock);
    await shared.keepCurrent();
    return shared.door;
  }

  /** Then it is no fault that there is none. */
  get isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  /** One that is still being made is not waited for: the next start makes it. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The server ends before the sandbox is filled.'));
    await Promise.all([this.#shared.then((shared) => shared.close()).catch(() => undefined), this.#byClock.close()]);
  }

  async #doorByClock(schema: string, clock: SetClock): Promise<Door> {
    const open = () => this.#byClock.worldOf(schema, () => this.#openByClock(schema, clock));
    const opened = open();
    const world = await opened;
    if (await world.keepCurrent()) return world.door;
    // Its tables were given up for those of others.
    this.#byClock.letGo(schema, opened);
    const again = await open();
    await again.keepCurrent();
    return again.door;
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
        ...SANDBOX_PEOPLE,
        derive: [stayAwakeOnSundays, recomputeNextSlots],
        deriveInTurn: [refreshSearchRows],
      });
      signal.throwIfAborted();
      return await SandboxWorld.open(this.dependencies, { dataSource, schema: SANDBOX, clock }, this.openDoor);
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
  }

  async #openByClock(schema: string, set: SetClock): Promise<SandboxWorld> {
    const { unitOfWork, clock } = this.dependencies;
    await giveUpClocksBut(unitOfWork.dataSource, [schema, ...(await this.#clocksSet())]);
    await copySandbox(unitOfWork.dataSource, schema, PAUSED_BY_CLOCKS);
    const dataSource = await this.#connect([schema, SANDBOX]);
    try {
      await requireInside(dataSource);
      const place = { dataSource, schema, clock: clockFrom(set, clock) };
      return await SandboxWorld.open(this.dependencies, place, this.openDoor);
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
  }

  /** Those whose schemas are kept. */
  async #clocksSet(): Promise<string[]> {
    const set = await this.dependencies.unitOfWork.query<{ id: string; at: Date; setAt: Date }>(
      `SELECT id, clock_at AS at, clock_set_at AS "setAt" FROM partners WHERE clock_at IS NOT NULL
       ORDER BY clock_set_at DESC, id LIMIT $1`,
      [MOST_KEPT],
    );
    return set.map(({ id, at, setAt }) => schemaOf(id, { at, setAt }));
  }

  #connect(schemas: readonly string[]): Promise<DataSource> {
    const { url } = this.dependencies.unitOfWork.dataSource.options as { readonly url?: string };
    if (url === undefined) throw new Error('The database is known by no address.');
    const { logger } = this.dependencies;
    return connectDatabase({
      url,
      entities,
      migrations,
      poolSize: CONNECTIONS,
      logger,
      schemas: [...schemas, 'public'],
    });
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
