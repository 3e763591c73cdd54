import { describe, expect, it } from 'vitest';
import { isCheckedOn, stateOn } from './verification-state.js';

describe('the state of a verification on a day', () => {
  it.each([
    ['the day before its recheck day', 'REGISTRY_MATCHED', '2026-10-31', '2026-10-30', 'REGISTRY_MATCHED', true],
    ['on its recheck day it still counts', 'REGISTRY_MATCHED', '2026-10-31', '2026-10-31', 'REGISTRY_MATCHED', true],
    ['the day after, it has lapsed', 'REGISTRY_MATCHED', '2026-10-31', '2026-11-01', 'LAPSED', false],
    ['a document lapses the same way', 'DOCUMENT_CHECKED', '2026-10-31', '2026-11-01', 'LAPSED', false],
    ['a document in time', 'DOCUMENT_CHECKED', '2027-01-01', '2026-12-31', 'DOCUMENT_CHECKED', true],
    ['an attestation was never a check', 'SELF_ATTESTED', null, '2026-11-01', 'SELF_ATTESTED', false],
    ['a dispute does not end by the calendar', 'DISPUTED', '2026-10-31', '2026-11-01', 'DISPUTED', false],
    ['nor does it count before', 'DISPUTED', '2026-10-31', '2026-10-01', 'DISPUTED', false],
  ] as const)('%s', (_name, state, recheckBy, day, expected, counts) => {
    expect(stateOn({ state, recheckBy }, day)).toBe(expected);
    expect(isCheckedOn({ state, recheckBy }, day)).toBe(counts);
  });

  it('counts for nothing when nothing is on file', () => {
    expect(isCheckedOn(null, '2026-11-21')).toBe(false);
  });
});
