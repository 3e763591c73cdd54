import { tooBusy } from '../platform/doors/cost/cost-limits.js';

interface Closable {
  close(): Promise<void>;
}

export interface ClocksAtATime {
  /** Of those that are asked; for one more, the one that was asked longest ago leaves. */
  readonly asked: number;
  /** With those that are leaving: whoever comes then is told to come again. */
  readonly inAll: number;
  /** Whoever is being answered from one that leaves is done by then. */
  readonly leavingMs: number;
}

/**
 * Worlds by partners' clocks, of which a process has room for a few: each holds connections, and takes a while to open. However
 * many partners ask in turn, there are never more; and they are not opened faster than others can leave.
 */
export class SandboxClocks<World extends Closable> {
  /** By name, the one that was asked longest ago first. */
  readonly #asked = new Map<string, Promise<World>>();
  readonly #leaving = new Map<World, ReturnType<typeof setTimeout>>();
  #held = 0;

  constructor(private readonly limits: ClocksAtATime) {}

  /** Throws a refusal while there is no room for another. */
  worldOf(name: string, open: () => Promise<World>): Promise<World> {
    const world = this.#asked.get(name) ?? this.#open(name, open);
    this.#asked.delete(name);
    this.#asked.set(name, world);
    for (const [oldest, leaving] of this.#asked) {
      if (this.#asked.size <= this.limits.asked) break;
      this.letGo(oldest, leaving);
    }
    return world;
  }

  /** It leaves, and whoever asks by its name next is given another; unless they were already. */
  letGo(name: string, world: Promise<World>): void {
    if (this.#asked.get(name) !== world) return;
    this.#asked.delete(name);
    // One that never opened holds nothing, and was counted out already.
    world.then((each) => this.#leave(each)).catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#asked.values());
    for (const [name, world] of this.#asked) this.letGo(name, world);
    // What leaves does so a moment later.
    await Promise.resolve();
    await Promise.all([...this.#leaving.keys()].map((world) => this.#end(world)));
  }

  #open(name: string, open: () => Promise<World>): Promise<World> {
    if (this.#held >= this.limits.inAll) throw tooBusy();
    this.#held += 1;
    const world = open();
    world.catch(() => {
      this.#held -= 1;
      if (this.#asked.get(name) === world) this.#asked.delete(name);
    });
    return world;
  }

  #leave(world: World): void {
    this.#leaving.set(world, setTimeout(() => void this.#end(world), this.limits.leavingMs).unref());
  }

  async #end(world: World): Promise<void> {
    clearTimeout(this.#leaving.get(world));
    this.#leaving.delete(world);
    await world.close().catch(() => undefined);
    this.#held -= 1;
  }
}
