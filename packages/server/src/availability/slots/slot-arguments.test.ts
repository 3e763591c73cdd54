import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { readSlotArguments, requirePatientLocation, requireTimeZone, type SlotArguments } from './slot-arguments.js';

const week: SlotArguments = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' };
const uuid = '0b6f4a52-6f3c-4c1e-9a51-2f1f6d6a8f11';

function pathsRefused(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems.map((problem) => problem.path.join('.'));
  }
}

describe('the arguments of slots', () => {
  test('are read', () => {
    const read = readSlotArguments(
      { ...week, consultationType: toGlobalId('ConsultationType', uuid), patientLocation: 'US-TX' },
      true,
    );
    expect(read).toMatchObject({ consultationTypeId: uuid, patientLocation: 'US-TX', mode: null });
    expect(read.from.toString()).toBe('2026-11-23T00:00:00Z');
  });

  test.each([
    ['62 days alone', { to: '2027-01-24T00:00:00Z' }, false, []],
    ['more than 62 days', { to: '2027-01-24T00:00:01Z' }, false, ['to']],
    ['7 days inside a list', {}, true, []],
    ['more than 7 days inside a list', { to: '2026-11-30T00:00:01Z' }, true, ['to']],
    ['an end before its start', { to: '2026-11-22T00:00:00Z' }, false, ['to']],
    ['an end at its start', { to: week.from }, false, ['to']],
    ['words for instants', { from: 'today', to: 'tomorrow' }, false, ['from', 'to']],
    ['another type’s id', { consultationType: toGlobalId('Clinic', uuid) }, false, ['consultationType']],
    [
      'a made-up id and place',
      { consultationType: '\u0000', patientLocation: 'Texas' },
      false,
      ['consultationType', 'patientLocation'],
    ],
  ])('%s', (_, given, isInList, refused) => {
    expect(pathsRefused(() => readSlotArguments({ ...week, ...given }, isInList))).toEqual(refused);
  });

  test('a zone and a place alone', () => {
    expect(requireTimeZone(null, 'America/Chicago')).toBe('America/Chicago');
    expect(requireTimeZone('Asia/Kathmandu', 'America/Chicago')).toBe('Asia/Kathmandu');
    expect(pathsRefused(() => requireTimeZone('Mars/Base', 'UTC'))).toEqual(['in']);
    expect(requirePatientLocation(null)).toBeNull();
    expect(pathsRefused(() => requirePatientLocation('TX'))).toEqual(['patientLocation']);
  });
});
