/**
 * Chance that repeats: the same seed and names give the same throws, on any machine and in any order. Each thing has
 * dice of its own, so a practitioner is the same whether two thousand are made or a million.
 */
export class Dice {
  #state: number;

  constructor(seed: number, ...name: readonly number[]) {
    let state = scramble(seed ^ 0x9e3779b9);
    for (const part of name) state = scramble(state ^ Math.imul(part + 1, 0x85ebca6b));
    this.#state = state;
  }

  /** From 0 up to, not including, 1. */
  throw(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return scramble(this.#state) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.throw() < probability;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.throw() * (most - least + 1));
  }

  /** A multiple of `step` between the two. */
  stepped(least: number, most: number, step: number): number {
    return step * this.between(Math.ceil(least / step), Math.floor(most / step));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.throw() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from.');
    return picked;
  }

  /** One of the values, each as likely as its weight. */
  weigh<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.throw() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) if ((left -= weight) < 0) return value;
    return this.pick(entries)[0];
  }

  /** So many different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list.keys()];
    while (left.length > count) left.splice(Math.floor(this.throw() * left.length), 1);
    return left.map((index) => list[index] as T);
  }
}

/** A well-mixed 32-bit number of a 32-bit number (the finaliser of MurmurHash3). */
export function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
