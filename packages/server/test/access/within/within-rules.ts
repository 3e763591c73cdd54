import { accounts } from './accounts.js';
import { clinics } from './clinics.js';
import { desk } from './desk.js';
import { listings } from './listings.js';
import { partners } from './partners.js';
import { talks } from './talks.js';
import type { WithinRules } from './within.js';

const parts = [accounts, clinics, talks, listings, desk, partners];

/** Types that are seen through what is decided in field-rules.ts. A field or a way to them that is not named fails the suite. */
export const withinRules: WithinRules = Object.assign({}, ...parts) as WithinRules;

/** Of two rules for one type, nobody would know which one holds. */
export const ruledTwice = parts.flatMap(Object.keys).filter((name, at, names) => names.indexOf(name) !== at);
