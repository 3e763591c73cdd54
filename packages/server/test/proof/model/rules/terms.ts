import type { Instant, Kind } from './talk.js';
import type { World } from './world.js';

/** Others in the place of those of before: whoever agreed to those keeps them. */
export function changeTerms(world: World, kind: Kind): void {
  world.offered[kind] = { ...world.offered[kind] };
}

/** In the terms that are offered now: what is held already keeps as much free as it did. */
export function changeBuffer(world: World, kind: Kind, bufferAfter: Instant): void {
  world.offered[kind].bufferAfter = bufferAfter;
}
