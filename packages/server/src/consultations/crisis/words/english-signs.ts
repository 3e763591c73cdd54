import { englishBurden } from './english-burden.js';
import { englishDangers } from './english-dangers.js';
import { englishDoing } from './english-doing.js';
import { englishDying } from './english-dying.js';
import { englishEndings } from './english-endings.js';
import { englishGoodbyes } from './english-goodbyes.js';
import { englishHurting } from './english-hurting.js';
import { englishMeans } from './english-means.js';
import { englishMethods } from './english-methods.js';
import { englishOthers } from './english-others.js';
import { englishWanting } from './english-wanting.js';

/** Signs that count unless something beside them takes them away: a no, a time long past, a figure of speech. */
export const englishSigns: readonly RegExp[] = [
  ...englishBurden,
  ...englishDangers,
  ...englishDoing,
  ...englishDying,
  ...englishEndings,
  ...englishGoodbyes,
  ...englishHurting,
  ...englishMeans,
  ...englishMethods,
  ...englishOthers,
  ...englishWanting,
];
