import { dangerEnglish1 } from './danger-english-1.js';
import { dangerEnglish2 } from './danger-english-2.js';
import { dangerEnglish3 } from './danger-english-3.js';
import { dangerEnglish4 } from './danger-english-4.js';
import { dangerEnglish5 } from './danger-english-5.js';
import { dangerEnglish6 } from './danger-english-6.js';
import { dangerEnglish7 } from './danger-english-7.js';
import { dangerEnglish8 } from './danger-english-8.js';
import { dangerEnglish9 } from './danger-english-9.js';
import { dangerSpanish1 } from './danger-spanish-1.js';
import { dangerSpanish2 } from './danger-spanish-2.js';
import { dangerSpanish3 } from './danger-spanish-3.js';
import { dangerSpanish4 } from './danger-spanish-4.js';
import { dangerSpanish5 } from './danger-spanish-5.js';
import { dangerSpanish6 } from './danger-spanish-6.js';
import { dangerSpanish7 } from './danger-spanish-7.js';
import { dangerSpanish8 } from './danger-spanish-8.js';
import { calmEnglish1 } from './calm-english-1.js';
import { calmEnglish10 } from './calm-english-10.js';
import { calmEnglish11 } from './calm-english-11.js';
import { calmEnglish12 } from './calm-english-12.js';
import { calmEnglish2 } from './calm-english-2.js';
import { calmEnglish3 } from './calm-english-3.js';
import { calmEnglish4 } from './calm-english-4.js';
import { calmEnglish5 } from './calm-english-5.js';
import { calmEnglish6 } from './calm-english-6.js';
import { calmEnglish7 } from './calm-english-7.js';
import { calmEnglish8 } from './calm-english-8.js';
import { calmEnglish9 } from './calm-english-9.js';
import { calmShort } from './calm-short.js';
import { calmSpanish1 } from './calm-spanish-1.js';
import { calmSpanish10 } from './calm-spanish-10.js';
import { calmSpanish2 } from './calm-spanish-2.js';
import { calmSpanish3 } from './calm-spanish-3.js';
import { calmSpanish4 } from './calm-spanish-4.js';
import { calmSpanish5 } from './calm-spanish-5.js';
import { calmSpanish6 } from './calm-spanish-6.js';
import { calmSpanish7 } from './calm-spanish-7.js';
import { calmSpanish8 } from './calm-spanish-8.js';
import { calmSpanish9 } from './calm-spanish-9.js';

// Phrases the lists of words were written against, and that likeness is learnt from: they must be told apart, every one.

/** Somebody is in danger now. */
export const speakOfDanger: readonly string[] = [
  ...dangerEnglish1,
  ...dangerEnglish2,
  ...dangerEnglish3,
  ...dangerEnglish4,
  ...dangerEnglish5,
  ...dangerEnglish6,
  ...dangerEnglish7,
  ...dangerEnglish8,
  ...dangerEnglish9,
  ...dangerSpanish1,
  ...dangerSpanish2,
  ...dangerSpanish3,
  ...dangerSpanish4,
  ...dangerSpanish5,
  ...dangerSpanish6,
  ...dangerSpanish7,
  ...dangerSpanish8,
];

/** Nobody is: something long past, denied, a loss, a figure of speech, or what one writes to a practice. */
export const speakOfNone: readonly string[] = [
  ...calmEnglish1,
  ...calmEnglish10,
  ...calmEnglish11,
  ...calmEnglish12,
  ...calmEnglish2,
  ...calmEnglish3,
  ...calmEnglish4,
  ...calmEnglish5,
  ...calmEnglish6,
  ...calmEnglish7,
  ...calmEnglish8,
  ...calmEnglish9,
  ...calmShort,
  ...calmSpanish1,
  ...calmSpanish10,
  ...calmSpanish2,
  ...calmSpanish3,
  ...calmSpanish4,
  ...calmSpanish5,
  ...calmSpanish6,
  ...calmSpanish7,
  ...calmSpanish8,
  ...calmSpanish9,
];
