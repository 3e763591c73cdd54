import { expect, it } from 'vitest';
import { otherClock } from './other-clock.js';

it.each([
  ['Tue, Dec 8, 2:00 pm Mountain time', 'Tue, Dec 8, 3:00 pm Central time', '3:00 pm Central time'],
  ['Tue, Dec 8, 11:30 pm Pacific time', 'Wed, Dec 9, 2:30 am Eastern time', 'Wed, Dec 9, 2:30 am Eastern time'],
  ['Tue, Dec 8, 3:00 pm Central time', 'Tue, Dec 8, 3:00 pm Central time', null],
  ['Sun, Nov 1, 1:30 am Central time (UTC−6)', 'Sun, Nov 1, 2:30 am Eastern time', '2:30 am Eastern time'],
])('%j beside %j: %j', (label, own, said) => {
  expect(otherClock(label, own)).toBe(said);
});
