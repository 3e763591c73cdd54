import { expect, test } from 'vitest';
import { emptyDocument, type ListingDocument, type OfferingInDocument } from './listing-document.js';
import { offersNothing, problemsOfPublishing } from './may-publish.js';

const nobody = emptyDocument({ givenName: 'Ana', familyName: 'Ruiz' });
const integration = { modalities: [], timing: [], sessionsIncluded: null, sessionPrice: null, note: null };
const infusion = { careSetting: 'CLINIC', locationId: 'gone', deliveryMethod: 'iv-infusion', remoteIn: [] };
const offerings = [infusion as unknown as OfferingInDocument];
const supports = (level: 'IN_HOUSE' | 'PARTNER_THERAPIST' | 'REFERRAL' | 'NONE'): ListingDocument => ({
  ...nobody,
  integration: { ...integration, level, acceptsPatientsDosedElsewhere: false },
});

test.each([
  ['nothing was said', nobody, true],
  ['nobody helps afterwards', supports('NONE'), true],
  ['they only say whom to ask', supports('REFERRAL'), true],
  ['somebody else does', supports('PARTNER_THERAPIST'), true],
  ['they do', supports('IN_HOUSE'), false],
  ['they give medicine, and say whom to ask', { ...supports('REFERRAL'), offerings }, false],
])('who gives no medicine offers support of their own, or nothing: %s', (_, document, isNothing) => {
  expect(offersNothing(document)).toBe(isNothing);
});

test('care at a place that was taken off says what can be done about it', () => {
  expect(problemsOfPublishing({ ...nobody, offerings }, new Map(), '2026-11-30')).toContainEqual({
    path: ['offerings', '0', 'locationId'],
    message: 'Its place is no longer one of yours. Choose another, or remove it from the list.',
  });
});
