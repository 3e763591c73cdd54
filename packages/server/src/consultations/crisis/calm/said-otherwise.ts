import { bodyAndFear } from './body-and-fear.js';
import { enoughOfSomething } from './enough-of-something.js';
import { farewellsAndPlans } from './farewells-and-plans.js';
import { figuresOfSpeech } from './figures-of-speech.js';
import { ordinaryDays } from './ordinary-days.js';
import { othersAndLongAgo } from './others-and-long-ago.js';
import { placesAndThings } from './places-and-things.js';
import { thereIsNone } from './there-is-none.js';
import { treatmentAndMedicine } from './treatment-and-medicine.js';

/** Ways of speaking that use the words of danger for something else. A sign that overlaps one of them does not count. */
export const saidOtherwise: readonly string[] = [
  figuresOfSpeech,
  bodyAndFear,
  treatmentAndMedicine,
  othersAndLongAgo,
  placesAndThings,
  farewellsAndPlans,
  enoughOfSomething,
  ordinaryDays,
  thereIsNone,
];
