import { expect, it } from 'vitest';
import { restsOn } from './rests-on.js';

const to = (basis: Parameters<typeof restsOn>[0][number]['basis'], name: string) => ({
  basis,
  deliveryMethod: { name },
});

it('names the strongest basis first, and the methods of each', () => {
  const applies = [to('CLINICAL_PRACTICE', 'Oral'), to('LABEL_MUST_NOT', 'IV'), to('CLINICAL_PRACTICE', 'Sublingual')];
  expect(restsOn(applies)).toEqual([
    { basis: 'LABEL_MUST_NOT', methods: ['IV'] },
    { basis: 'CLINICAL_PRACTICE', methods: ['Oral', 'Sublingual'] },
  ]);
  expect(restsOn([])).toEqual([]);
});
