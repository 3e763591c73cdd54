import { scramble } from './dice.js';

const kinds = {
  practitioner: 1,
  clinic: 2,
  location: 3,
  license: 4,
  training: 5,
  verification: 6,
  offering: 7,
  consultationType: 8,
  weeklyHours: 9,
  weeklyBreak: 10,
  dateOverride: 11,
  timeOff: 12,
  heldTime: 13,
} as const;
export type DemonstrationKind = keyof typeof kinds;

/**
 * The id of the demonstration's nth thing of a kind (with `part` telling apart the parts of one thing). It begins with
 * n, so that rows arrive in the order of their index, which is what makes loading a million of them quick.
 */
export function demonstrationId(seed: number, kind: DemonstrationKind, n: number, part = 0): string {
  const noise = scramble(scramble(seed ^ Math.imul(n + 1, 0x9e3779b1)) ^ (kinds[kind] << 16) ^ part);
  const more = scramble(noise ^ 0x51ed270b);
  const head = hex(n, 8);
  const what = hex((kinds[kind] << 8) | (part >>> 8), 4);
  return `${head}-${what}-8${hex(part & 0xff, 3)}-8${hex(noise & 0xfff, 3)}-${hex(noise >>> 0, 8)}${hex(more & 0xffff, 4)}`;
}

/** Owns every time the demonstration holds, so that they are told from requests made by people. */
export const demonstrationHoldsOwner = 'de300000-0000-8000-8000-000000000000';

function hex(value: number, digits: number): string {
  return (value >>> 0).toString(16).padStart(digits, '0');
}
