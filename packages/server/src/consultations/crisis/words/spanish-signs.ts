import { spanishBurden } from './spanish-burden.js';
import { spanishDangers } from './spanish-dangers.js';
import { spanishDoing } from './spanish-doing.js';
import { spanishDying } from './spanish-dying.js';
import { spanishEndings } from './spanish-endings.js';
import { spanishGoodbyes } from './spanish-goodbyes.js';
import { spanishMeans } from './spanish-means.js';
import { spanishOthers } from './spanish-others.js';
import { spanishWanting } from './spanish-wanting.js';

/** Signs that count unless something beside them takes them away: a no, a time long past, a figure of speech. */
export const spanishSigns: readonly RegExp[] = [
  ...spanishBurden,
  ...spanishDangers,
  ...spanishDoing,
  ...spanishDying,
  ...spanishEndings,
  ...spanishGoodbyes,
  ...spanishMeans,
  ...spanishOthers,
  ...spanishWanting,
];
