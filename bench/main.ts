import { parseArgs } from 'node:util';
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
const { values } = parseArgs({
  options: {
    practitioners: { type: 'string', default: '10000,100000' },
    only: { type: 'string', default: 'danger,slots,search,follows,open-data,imports,beside,starts' },
    rows: { type: 'string', default: '300000' },
  },
});
const wanted = new Set(values.only.split(','));
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
  for (const count of values.practitioners.split(',')) await measureSearch(Number(count), say);
}
if (wanted.has('follows')) await measureFollows(say);
if (wanted.has('open-data')) {
  for (const count of values.practitioners.split(',')) await measureOpenData(Number(count), say);
}
if (wanted.has('imports')) await measureImports(Number(values.rows), say);
if (wanted.has('beside')) await measureBeside(Number(values.rows), say);
if (wanted.has('starts')) await measureStarts(fileURLToPath(new URL('../..', import.meta.url)), say);
