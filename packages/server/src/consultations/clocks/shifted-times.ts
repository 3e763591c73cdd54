import { Temporal } from 'temporal-polyfill';
import type { TimeByOlderRules } from '../../availability/held/held-times-by-the-clock.js';

/** What became of a time: the clock shows the same at the same moment, or at another one, or that moment is not to be had. */
export type Shifted =
  | { readonly is: 'SAME' }
  | { readonly is: 'MOVED'; readonly to: Temporal.Instant }
  | { readonly is: 'STANDS'; readonly insteadOf: Temporal.Instant };

/** What has become of each time of each owner, under new rules about local time. */
export class ShiftedTimes {
  readonly #shifted = new Map<string, Shifted>();

  note({ ownerId, from, to }: TimeByOlderRules, isKept: boolean): void {
    this.#shifted.set(keyOf(ownerId, from), isKept ? { is: 'MOVED', to } : { is: 'STANDS', insteadOf: to });
  }

  of(ownerId: string, from: Temporal.Instant): Shifted {
    return this.#shifted.get(keyOf(ownerId, from)) ?? { is: 'SAME' };
  }
}

/** Those that move at all, in an order in which none of them steps on the next. */
export function shiftingOrder(times: readonly TimeByOlderRules[]): TimeByOlderRules[] {
  const isLater = ({ from, to }: TimeByOlderRules) => Temporal.Instant.compare(to, from) > 0;
  const byStart = (a: TimeByOlderRules, b: TimeByOlderRules) => Temporal.Instant.compare(a.from, b.from);
  const moving = times.filter(({ from, to }) => !from.equals(to));
  const [forward, back] = [moving.filter(isLater), moving.filter((each) => !isLater(each))];
  return [...forward.sort((a, b) => byStart(b, a)), ...back.sort(byStart)];
}

function keyOf(ownerId: string, from: Temporal.Instant): string {
  return `${ownerId} ${from.epochMilliseconds}`;
}
