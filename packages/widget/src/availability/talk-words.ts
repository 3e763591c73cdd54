import type { PersonWithTalksFragment } from '../generated/operations.js';

export type Talk = PersonWithTalksFragment['consultationTypes'][number];

const modes: Record<Talk['mode'], string> = { IN_PERSON: 'in person', VIDEO: 'by video', PHONE: 'by phone' };

/** "First talk, by video (20 min)": in its practitioner's own words, as one chooses it. */
export function talkName({ name, minutes, location }: Talk): string {
  return `${name} (${location ? `${location.city}, ` : ''}${minutes} min)`;
}

/** "20 min, by video, $0, not a treatment session" */
export function talkFacts({ minutes, mode, price, location }: Talk): string {
  const where = location ? ` in ${location.city}, ${location.region.slice(3)}` : '';
  return `${minutes} min, ${modes[mode]}${where}, ${price?.formatted ?? 'price not given'}, not a treatment session`;
}
