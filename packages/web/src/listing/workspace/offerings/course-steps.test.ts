import { describe, expect, it } from 'vitest';
import { arrangedSteps, courseTotal, stepsIn } from './course-steps.js';

const rows = (...phases: string[]) => ({
  phase: phases,
  sessions: phases.map(() => '1'),
  amount: phases.map((_, index) => String(index)),
  insuranceNote: phases.map(() => ''),
  validFrom: ['2026-11-01'],
});
const empty = { phase: [''], sessions: [''], amount: [''], insuranceNote: [''] };

function after(deed: string | null, fields: Readonly<Record<string, readonly string[]>> = rows('a', 'b', 'c')) {
  const arranged = arrangedSteps(deed === null ? fields : { ...fields, do: [deed] });
  return { steps: stepsIn(arranged.fields).map(({ phase, amount }) => phase + amount), isDrawn: arranged.isDrawn };
}

describe('the steps of a course', () => {
  it.each([
    ['add', ['a0', 'b1', 'c2', '']],
    ['remove:1', ['a0', 'c2']],
    ['up:1', ['b1', 'a0', 'c2']],
    ['down:1', ['a0', 'c2', 'b1']],
    ['up:0', ['a0', 'b1', 'c2']],
    ['down:2', ['a0', 'b1', 'c2']],
    ['remove:7', ['a0', 'b1', 'c2']],
    ['remove:-1', ['a0', 'b1', 'c2']],
    ['up:nowhere', ['a0', 'b1', 'c2']],
    ['sum', ['a0', 'b1', 'c2']],
  ])('after %s are drawn again, whole rows together, and nothing is kept', (deed, steps) => {
    expect(after(deed)).toEqual({ steps, isDrawn: true });
  });

  it.each(['save', 'anything', null])('are saved by %s', (deed) => {
    expect(after(deed)).toEqual({ steps: ['a0', 'b1', 'c2'], isDrawn: false });
  });

  it('have no empty rows between them', () => {
    expect(
      after('save', { ...empty, phase: ['', 'b'], sessions: ['', ''], amount: ['', ''], insuranceNote: ['', ''] }),
    ).toEqual({
      steps: ['b'],
      isDrawn: false,
    });
    expect(after('save', empty).steps).toEqual([]);
    expect(after('add', empty).steps).toEqual(['']);
  });

  it('keep what stands beside them', () => {
    expect(arrangedSteps({ ...rows('a'), do: ['add'] }).fields['validFrom']).toEqual(['2026-11-01']);
  });

  it('cost together what they cost one by one', () => {
    const step = { phase: 'dosing-session', sessions: 6, insuranceNote: null };
    expect(courseTotal({ items: [] })).toBe(0);
    expect(
      courseTotal({
        items: [
          { ...step, amount: 240_000 },
          { ...step, amount: 25_050 },
        ],
      }),
    ).toBe(265_050);
  });
});
