import { fileURLToPath } from 'node:url';
import { measureFollows } from './follows/measure-follows.js';
import { measureDanger } from './danger/measure-danger.js';
import { measureBeside } from './imports/measure-beside.js';
import { measureImports } from './imports/measure-imports.js';
import { measureOpenData } from './open-data/measure-open-data.js';
import { measureSearch } from './search/measure-search.js';
import { measureSlots } from './slots/measure-slots.js';
import { inWords, type Spread } from './spread.js';
import { measureStarts } from './starts/measure-starts.js';

// npm run bench: everything said to be fast, measured beside its peers in one run.
// What was typed is read, and refused, by tools/bench.mjs, before anything is built.
interface Asked {
  readonly only: readonly string[];
  readonly practitioners: readonly number[];
  readonly rows: number;
}
const { only, practitioners, rows } = JSON.parse(process.argv[2] ?? '') as Asked;
const wanted = new Set(only);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (wanted.has('danger')) measureDanger(say);
if (wanted.has('slots')) {
  const { ours, naive, times, slots } = measureSlots();
  const micro = ({ median, least, most }: Spread): Spread => ({
    median: median * 1000,
    least: least * 1000,
    most: most * 1000,
  });
  say(`Sixty days of one practitioner, ${slots} slots, answers equal; median (least to most)`);
  say(`  the slot function: ${inWords(micro(ours), 'µs', 1)}`);
  say(`  a day-by-day loop with luxon: ${inWords(micro(naive), 'µs')}`);
  say(`  ${Math.round(times).toLocaleString('en-US')} times as fast`);
}
if (wanted.has('search')) {
  for (const count of practitioners) await measureSearch(count, say);
}
if (wanted.has('follows')) await measureFollows(say);
if (wanted.has('open-data')) {
  for (const count of practitioners) await measureOpenData(count, say);
}
if (wanted.has('imports')) await measureImports(rows, say);
if (wanted.has('beside')) await measureBeside(rows, say);
if (wanted.has('starts')) await measureStarts(fileURLToPath(new URL('../..', import.meta.url)), say);
