import { nothing } from 'lit';

/** Pages of Clearing open in no frame of anybody's: where the page around is in one, links lead out of it. */
export const linkTarget: '_top' | typeof nothing = window.top === window ? nothing : '_top';
