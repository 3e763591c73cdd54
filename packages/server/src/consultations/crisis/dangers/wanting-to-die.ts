import { byTheseMeans } from '../dying/by-these-means.js';
import { dyingAsAWayOut } from '../dying/dying-as-a-way-out.js';
import { meaningToDie } from '../dying/meaning-to-die.js';
import { notWantingToLive } from '../dying/not-wanting-to-live.js';
import { onceMore } from '../dying/once-more.js';
import { whatStillHolds } from '../dying/what-still-holds.js';
import { wishingToBeDead } from '../dying/wishing-to-be-dead.js';
import type { Danger } from './danger.js';

/** Wanting, meaning or being about to die: one danger, however many of its kinds are said. */
export const wantingToDie: Danger = {
  of: 'wanting to die',
  points: 10,
  counts: 'STANDING',
  ways: [wishingToBeDead, notWantingToLive, dyingAsAWayOut, meaningToDie, byTheseMeans, whatStillHolds, onceMore].join(
    '\n',
  ),
};
