import { writeFileSync } from 'node:fs';
import { likenessOfPhrases, sourceOf } from '../consultations/crisis/likeness/learnt-from-phrases.js';

// npm run danger:learn writes what the phrases teach: after phrases were added, or the way pieces are made was changed.

const file = new URL('../../src/consultations/crisis/likeness/learnt-weights.ts', import.meta.url);
writeFileSync(file, sourceOf(likenessOfPhrases()));
