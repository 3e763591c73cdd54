import { writeFileSync } from 'node:fs';
import { readNothing, readOrLeave } from './how-it-is-used.js';
import { likenessOfPhrases, sourceOf } from '../consultations/crisis/likeness/learnt-from-phrases.js';

// npm run danger:learn writes what the phrases teach: after phrases were added, or the way pieces are made was changed.

const help = `Learns from the phrases in crisis/phrases/ how danger is put into words, and writes what it learned.

    npm run danger:learn

What it learned is a source file: commit it. Exits with 2 when the command was not understood.
`;
readOrLeave(help, (args) => readNothing('npm run danger:learn', args));

const file = new URL('../../src/consultations/crisis/likeness/learnt-weights.ts', import.meta.url);
writeFileSync(file, sourceOf(likenessOfPhrases()));
