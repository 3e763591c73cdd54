import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { sizeOf } from '../sizes.js';

/** What of a long run is done, in a file that several may write to and that outlives them; without a file, in memory. */
export class Progress {
  readonly #file = process.env['PROOF_PROGRESS'];
  #here = '';

  /** Whether a batch of this seed was run, at least as long. */
  has(seed: number, count: number): boolean {
    return this.#batches().some(([itsSeed, itsCount]) => itsSeed === seed && itsCount >= count);
  }

  note(seed: number, count: number): void {
    const line = `${seed} ${count} ${new Date().toISOString()}\n`;
    // A line is written whole: lanes do not get into each other's.
    if (this.#file) appendFileSync(this.#file, line);
    else this.#here += line;
  }

  /** Of all lanes, and of all times before. */
  get count(): number {
    return this.#batches().reduce((sum, [, count]) => sum + count, 0);
  }

  #batches(): (readonly [seed: number, count: number])[] {
    const text = this.#file ? (existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '') : this.#here;
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ').slice(0, 2).map(Number) as [seed: number, count: number]);
  }
}

/** Several processes run one proof side by side (tools/side-by-side.mjs): which of them this is. */
const [number, lanes] = [Number(process.env['PROOF_LANE'] ?? 0), sizeOf('LANES', 1)];

export const lane = {
  /** This one's share. */
  of: <Value>(all: readonly Value[]): Value[] => all.filter((_, index) => index % lanes === number),
  words: lanes > 1 ? ` in each of ${lanes} lanes` : '',
};

/** "2 h 40 min to go", by the pace of one lane. */
export function timeToRun(sequences: number, aSecond: number): string {
  const minutes = Math.ceil(Math.max(sequences, 0) / aSecond / lanes / 60);
  return minutes < 60 ? `${minutes} min to go` : `${Math.floor(minutes / 60)} h ${minutes % 60} min to go`;
}
