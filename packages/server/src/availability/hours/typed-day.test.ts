import { describe, expect, test } from 'vitest';
import { Problems } from '../../platform/graphql/errors.js';
import { rowsOf, windowsOf, type DayWindow } from './day-windows.js';
import { noteNeighbours, readDay, type TypedDay, type TypedWindow } from './typed-day.js';

const locations = ['dallas', 'waco'];

function window(from: string, until: string, more: Partial<TypedWindow> = {}): TypedWindow {
  return { from, until, untilNextDay: false, video: true, phone: false, inPersonAt: [], ...more };
}

function problemsOf(day: Partial<TypedDay>): string[] {
  const problems = new Problems();
  readDay({ windows: [], breaks: [], ...day }, locations, problems);
  return problems.list.map(({ path }) => path.join('.'));
}

const pause = (from: string, until: string) => ({ from, until, untilNextDay: false });

describe('a day as it was typed', () => {
  test.each<[string, Partial<TypedDay>, string[]]>([
    ['nothing at all', {}, []],
    ['a morning and an afternoon', { windows: [window('09:00', '12:00'), window('13:00', '17:00')] }, []],
    ['one after another', { windows: [window('09:00', '12:00'), window('12:00', '17:00')] }, []],
    ['until midnight', { windows: [window('20:00', '00:00', { untilNextDay: true })] }, []],
    ['past midnight', { windows: [window('22:00', '02:00', { untilNextDay: true })] }, []],
    ['a whole day', { windows: [window('09:00', '09:00', { untilNextDay: true })] }, []],
    ['more than a day', { windows: [window('09:00', '09:15', { untilNextDay: true })] }, ['windows.0.until']],
    ['an end before the start', { windows: [window('17:00', '09:00')] }, ['windows.0.until']],
    ['an end at the start', { windows: [window('09:00', '09:00')] }, ['windows.0.until']],
    ['no end', { windows: [window('09:00', '')] }, ['windows.0.until']],
    ['no times', { windows: [window('x', '25:00')] }, ['windows.0.from', 'windows.0.until']],
    ['between quarters of an hour', { windows: [window('09:05', '10:00')] }, ['windows.0.from']],
    ['for nothing', { windows: [window('09:00', '10:00', { video: false })] }, ['windows.0.uses']],
    [
      'for a place of somebody else',
      { windows: [window('09:00', '10:00', { inPersonAt: [null] })] },
      ['windows.0.uses'],
    ],
    ['overlapping hours', { windows: [window('09:00', '12:00'), window('11:45', '13:00')] }, ['windows.1.from']],
    [
      'overlapping hours for other kinds of talk',
      { windows: [window('09:00', '12:00'), window('09:00', '12:00', { video: false, inPersonAt: ['waco'] })] },
      [],
    ],
    [
      'overlapping hours at one of the same places',
      {
        windows: [
          window('09:00', '12:00', { video: false, inPersonAt: ['dallas', 'waco'] }),
          window('10:00', '11:00', { video: false, inPersonAt: ['waco'] }),
        ],
      },
      ['windows.1.from'],
    ],
    ['a break', { windows: [window('09:00', '17:00')], breaks: [pause('12:00', '12:30')] }, []],
    ['a break outside', { windows: [window('09:00', '17:00')], breaks: [pause('17:00', '17:30')] }, ['breaks.0.from']],
    [
      'a break backwards',
      { windows: [window('09:00', '17:00')], breaks: [pause('13:00', '12:00')] },
      ['breaks.0.until'],
    ],
    ['too much', { windows: Array.from({ length: 13 }, (_, n) => window(`${9 + n}:00`, `${9 + n}:15`)) }, ['windows']],
  ])('%s', (_what, day, wrong) => {
    expect(problemsOf(day)).toEqual(wrong);
  });

  test('is read as minutes from its midnight', () => {
    const day = { windows: [window('22:00', '02:00', { untilNextDay: true, inPersonAt: ['waco'] })], breaks: [] };
    expect(readDay(day, locations, new Problems()).windows).toEqual([
      { startMinute: 1320, endMinute: 1560, video: true, phone: false, inPersonAt: ['waco'] },
    ]);
  });
});

describe('a week', () => {
  const late: DayWindow = { startMinute: 1320, endMinute: 1560, video: true, phone: false, inPersonAt: [] };
  const early: DayWindow = { startMinute: 60, endMinute: 180, video: true, phone: false, inPersonAt: [] };
  const wrong = (day: number, windows: readonly DayWindow[], others: [number, DayWindow[]][]) => {
    const problems = new Problems();
    noteNeighbours(day, windows, new Map([...others, [day, windows]]), problems);
    return problems.list.map(({ message }) => message);
  };

  test.each<[string, number, DayWindow, [number, DayWindow[]][], RegExp | null]>([
    ['a late evening meets an early morning', 1, late, [[2, [early]]], /Tuesday, 1:00 am to 3:00 am/],
    ['an early morning is met by a late evening', 2, early, [[1, [late]]], /Monday, 10:00 pm to 2:00 am the next day/],
    ['Sunday runs into Monday', 7, late, [[1, [early]]], /Monday/],
    ['Monday is met by Sunday', 1, early, [[7, [late]]], /Sunday/],
    ['another kind of talk is no matter', 1, late, [[2, [{ ...early, video: false, phone: true }]]], null],
    ['a day between', 1, late, [[3, [early]]], null],
  ])('%s', (_what, day, window, others, said) => {
    const messages = wrong(day, [window], others);
    if (said) expect(messages).toEqual([expect.stringMatching(said)]);
    else expect(messages).toEqual([]);
  });
});

describe('what is stored', () => {
  test('comes back as the windows it was typed as', () => {
    const windows: DayWindow[] = [
      { startMinute: 540, endMinute: 720, video: true, phone: true, inPersonAt: ['dallas', 'waco'] },
      { startMinute: 780, endMinute: 1020, video: false, phone: true, inPersonAt: [] },
      { startMinute: 780, endMinute: 1080, video: false, phone: false, inPersonAt: ['waco'] },
    ];
    expect(windowsOf(windows.flatMap(rowsOf), locations)).toEqual(windows);
  });

  test('hours for talks anywhere are hours at every location', () => {
    const anywhere = { startMinute: 540, endMinute: 720, locationId: null, modes: ['IN_PERSON', 'VIDEO'] as const };
    expect(windowsOf([anywhere], locations)).toEqual([
      { startMinute: 540, endMinute: 720, video: true, phone: false, inPersonAt: ['dallas', 'waco'] },
    ]);
  });
});
