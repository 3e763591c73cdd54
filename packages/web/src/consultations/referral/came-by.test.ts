import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { findCameBy, leadsTo, trialPath } from './came-by.js';

const handle = 'sealed-'.repeat(10);
const link = { partnerName: 'Elm', isTrial: false, practitionerId: 'p', consultationTypeId: 't', startsAt: null };

async function foundAt(query: string, bookingReferral: object | null = link) {
  const asked: unknown[] = [];
  const run = ((_document: unknown, variables: unknown) => {
    asked.push(variables);
    return Promise.resolve({ bookingReferral });
  }) as PageServerRequest['run'];
  const found = await findCameBy({ run, url: new URL(`http://localhost/x?${query}`) });
  return { found, asked };
}

it('is looked up when the address has one that may be ours', async () => {
  const { found, asked } = await foundAt(`booking-referral=${handle}&source=elsewhere`);
  expect({ found, asked }).toEqual({ found: { ...link, handle }, asked: [{ handle }] });
});

it.each(['', 'booking-referral=', 'booking-referral=34d1a803-cd6c-4420-9cf5-c5edcc533538', 'source=elm'])(
  'is none, and nobody is asked, at "%s"',
  async (query) => {
    expect(await foundAt(query)).toEqual({ found: null, asked: [] });
  },
);

it('is none when the server knows none', async () => {
  expect((await foundAt(`booking-referral=${handle}`, null)).found).toBeNull();
});

it('leads to the person it names, or to anybody', () => {
  expect(leadsTo({ ...link, handle }, { id: 'p' })).toBe(true);
  expect(leadsTo({ ...link, handle }, { id: 'q' })).toBe(false);
  expect(leadsTo({ ...link, handle, practitionerId: null }, { id: 'q' })).toBe(true);
  expect(trialPath({ ...link, handle })).toBe(`/partners/trial?booking-referral=${handle}`);
});
