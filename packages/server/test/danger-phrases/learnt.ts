import { dangerEnglish1 } from './danger-english-1.js';
import { dangerEnglish2 } from './danger-english-2.js';
import { dangerEnglish3 } from './danger-english-3.js';
import { dangerEnglish4 } from './danger-english-4.js';
import { dangerSpanish1 } from './danger-spanish-1.js';
import { dangerSpanish2 } from './danger-spanish-2.js';
import { dangerSpanish3 } from './danger-spanish-3.js';
import { calmEnglish1 } from './calm-english-1.js';
import { calmEnglish2 } from './calm-english-2.js';
import { calmEnglish3 } from './calm-english-3.js';
import { calmEnglish4 } from './calm-english-4.js';
import { calmEnglish5 } from './calm-english-5.js';
import { calmSpanish1 } from './calm-spanish-1.js';
import { calmSpanish2 } from './calm-spanish-2.js';
import { calmSpanish3 } from './calm-spanish-3.js';

// Phrases the lists of words were written against: they must be told apart, every one.

/** Somebody is in danger now. */
export const speakOfDanger: readonly string[] = [
  ...dangerEnglish1,
  ...dangerEnglish2,
  ...dangerEnglish3,
  ...dangerEnglish4,
  ...dangerSpanish1,
  ...dangerSpanish2,
  ...dangerSpanish3,
];

/** Nobody is: something long past, denied, a loss, a figure of speech, or what one writes to a practice. */
export const speakOfNone: readonly string[] = [
  ...calmEnglish1,
  ...calmEnglish2,
  ...calmEnglish3,
  ...calmEnglish4,
  ...calmEnglish5,
  ...calmSpanish1,
  ...calmSpanish2,
  ...calmSpanish3,
];
