import { expect, test } from 'vitest';
import { firstLoss, turningDays, type CoveringLine } from './help-line-cover.js';

const line = (effectiveFrom: string, effectiveTo: string | null, given: Partial<CoveringLine> = {}): CoveringLine => ({
  ...{ jurisdiction: null, languages: ['en'], answersDanger: true, effectiveFrom, effectiveTo },
  ...given,
});
const always = line('2024-01-01', null);
const today = '2026-11-21';

test.each<[string, CoveringLine[], CoveringLine[], object | null]>([
  ['nothing changes', [always], [always], null],
  ['the only line ends', [always], [line('2024-01-01', '2026-12-31')], { day: '2027-01-01', language: 'en' }],
  ['it ended yesterday', [always], [line('2024-01-01', '2026-11-20')], { day: today, language: 'en' }],
  ['another begins the day after', [always], [line('2024-01-01', '2026-12-31'), line('2027-01-01', null)], null],
  [
    'another begins a day too late',
    [always],
    [line('2024-01-01', '2026-12-31'), line('2027-01-02', null)],
    { day: '2027-01-01' },
  ],
  [
    'another ends as well, years later',
    [always],
    [line('2024-01-01', '2026-12-31'), line('2027-01-01', '2031-05-31')],
    { day: '2031-06-01' },
  ],
  [
    'the other is for something else',
    [always],
    [line('2024-01-01', '2026-12-31'), line('2024-01-01', null, { answersDanger: false })],
    { day: '2027-01-01' },
  ],
  [
    'a language is left out',
    [line('2024-01-01', null, { languages: ['en', 'es'] })],
    [always],
    { day: today, language: 'es' },
  ],
  [
    'the line of a state does not stand for the country',
    [always],
    [line('2024-01-01', null, { jurisdiction: 'US-TX' })],
    { day: today, jurisdiction: null },
  ],
  [
    'a state has a line in a language of its own',
    [always, line('2024-01-01', null, { jurisdiction: 'US-TX', languages: ['vi'] })],
    [always],
    { day: today, jurisdiction: 'US-TX', language: 'vi' },
  ],
  [
    'the country’s line stands for the state’s',
    [always, line('2024-01-01', null, { jurisdiction: 'US-TX' })],
    [always],
    null,
  ],
  ['what is over is over', [line('2024-01-01', '2026-11-20')], [], null],
  ['there was none before', [], [], null],
])('%s', (_, before, after, loss) => {
  const found = firstLoss(before, after, today);
  if (loss === null) expect(found).toBeNull();
  else expect(found).toMatchObject(loss);
});

test('days turn where a line begins, and on the day after its last', () => {
  expect(turningDays([line('2024-01-01', '2026-12-31'), line('2027-02-01', null)], today)).toEqual([
    today,
    '2027-01-01',
    '2027-02-01',
  ]);
});
