import type { ModelledHouse } from './house.js';
import { absence, sharesGiven } from './people.js';
import { World } from './rules/world.js';
import { grid } from './steps.js';

/** A practitioner, as the rules have them and as the house does. */
export interface Somebody {
  readonly world: World;
  readonly house: ModelledHouse;
}

/** Whoever can be asked: one practitioner, and another one once somebody asks them instead. */
export class Town {
  readonly everybody: Somebody[] = [];

  private constructor(
    private readonly clock: { now: number },
    private readonly houses: readonly [ModelledHouse, ModelledHouse],
  ) {}

  static async begin(now: number, houses: readonly [ModelledHouse, ModelledHouse]): Promise<Town> {
    const town = new Town({ now }, houses);
    const world = town.#aWorld(null);
    await houses[0].beginAnew(world);
    town.everybody.push({ world, house: houses[0] });
    return town;
  }

  get first(): Somebody {
    return this.everybody[0]!;
  }

  async otherThan(world: World): Promise<Somebody> {
    if (this.everybody.length === 1) {
      const second = { world: this.#aWorld(this.first.world), house: this.houses[1] };
      await second.house.settle(second.world);
      this.everybody.push(second);
    }
    return this.everybody.find((each) => each.world !== world)!;
  }

  #aWorld(neighbour: World | null): World {
    const world = new World(this.clock, grid, sharesGiven(), neighbour);
    world.practice.timeOff.push(absence);
    return world;
  }
}
