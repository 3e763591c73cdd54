import { measureSlots, type Spread } from './slots/measure-slots.js';

const inMicroseconds = ({ median, least, most }: Spread) =>
  [median, least, most].map((milliseconds) => `${Math.round(milliseconds * 1000).toLocaleString('en-US')} µs`);

const { ours, naive, times, slots } = measureSlots();
process.stdout.write(`${slots} slots in sixty days of one practitioner: median, least, most\n`);
process.stdout.write(`  the slot function     ${inMicroseconds(ours).join('  ')}\n`);
process.stdout.write(`  a day-by-day loop     ${inMicroseconds(naive).join('  ')}\n`);
process.stdout.write(`  ${Math.round(times).toLocaleString('en-US')} times as fast, answers equal\n`);
