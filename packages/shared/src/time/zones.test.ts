import { describe, expect, test } from 'vitest';
import { transitionsOf } from './zone-transitions.js';
import { isTimeZone, US_TIME_ZONES, zoneWords } from './zones.js';

describe('zones', () => {
  test('every zone of the runtime is known', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isTimeZone(zone))).toEqual([]);
  });

  test.each([
    '',
    'Dallas',
    'America/Dallas',
    '+05:00',
    '-06',
    'America/Chicago\n',
    'a'.repeat(500),
    '\u0000',
    '../etc',
    // The runtime takes them for one of several zones that are called so, and Temporal for none.
    'CST',
    'ist',
    'AST',
  ])('%j is not a zone', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });

  test('what is called a zone is one that times are read in', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = letters.flatMap((one) => letters.map((other) => `${one}${other}T`)).filter(isTimeZone);
    for (const name of names) expect(() => transitionsOf(name), name).not.toThrow();
    expect(names).toEqual(['CET', 'EET', 'EST', 'GMT', 'HST', 'MET', 'MST', 'UCT', 'WET']);
  });

  test.each([
    ['America/Chicago', 'Central time'],
    ['EST', 'UTC−5'],
    ['HST', 'Hawaii time'],
    ['GB', 'London time'],
    ['eet', 'Athens time'],
    ['Etc/GMT0', 'UTC'],
    ['GMT-0', 'UTC'],
    ['Greenwich', 'UTC'],
    ['Etc/Greenwich', 'UTC'],
    ['Nowhere', 'Nowhere time'],
    ['America/Indiana/Tell_City', 'Central time'],
    ['America/Phoenix', 'Mountain time (Arizona)'],
    ['America/Boise', 'Mountain time'],
    ['America/Detroit', 'Eastern time'],
    ['America/Puerto_Rico', 'Atlantic time (Puerto Rico)'],
    ['America/Mexico_City', 'Mexico City time'],
    ['Asia/Kathmandu', 'Kathmandu time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC−5'],
    ['america/chicago', 'Central time'],
    ['us/eastern', 'Eastern time'],
    ['AMERICA/MEXICO_CITY', 'Mexico City time'],
    ['america/port_of_spain', 'Port of Spain time'],
    ['etc/gmt+5', 'UTC−5'],
  ])('%s is said "%s"', (zone, words) => {
    expect(zoneWords(zone)).toBe(words);
  });

  test('zones that share their words share their clock today', () => {
    const summer = Date.UTC(2027, 6, 1);
    const winter = Date.UTC(2027, 0, 1);
    const offsets = (zone: string) => {
      const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' });
      return `${format.format(summer)} / ${format.format(winter)}`;
    };
    const byWords = new Map(US_TIME_ZONES.map(({ zone, words }) => [words, offsets(zone)]));
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const shared = byWords.get(zoneWords(zone));
      if (shared) expect(offsets(zone), zone).toBe(shared);
    }
  });
});
