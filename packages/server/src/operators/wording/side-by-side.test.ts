import { expect, test } from 'vitest';
import {
  emptyDocument,
  type ListingDocument,
  type TrainingInDocument,
} from '../../listing/document/listing-document.js';
import { sideBySide } from './side-by-side.js';

const listing = (given: Partial<ListingDocument>): ListingDocument => ({
  ...emptyDocument({ givenName: 'Ana', familyName: 'Ruiz' }),
  ...given,
});
const training = (id: string, title: string): TrainingInDocument => ({
  ...{ id, title, body: 'A body', hours: null, supervisedSessions: null, completedOn: null },
});

test('what changes and what is flagged stands beside what is published; the rest is left out', () => {
  const asked = listing({ headline: 'Relief is guaranteed', about: 'I listen.' });
  const published = listing({ headline: 'Relief is guaranteed', about: 'I listened.' });
  expect(sideBySide(asked, published, ['headline'])).toEqual([
    { where: 'headline', asked: 'Relief is guaranteed', published: 'Relief is guaranteed' },
    { where: 'about', asked: 'I listen.', published: 'I listened.' },
  ]);
  expect(sideBySide(asked, published, [])).toHaveLength(1);
});

test('what was taken out, and what is new, have nothing beside them', () => {
  expect(sideBySide(listing({ about: 'New' }), listing({ headline: 'Gone' }), [])).toEqual([
    { where: 'about', asked: 'New', published: null },
    { where: 'headline', asked: null, published: 'Gone' },
  ]);
  expect(sideBySide(listing({ about: 'New' }), null, [])).toEqual([{ where: 'about', asked: 'New', published: null }]);
});

test('what moved in its list is compared with what it was', () => {
  const [first, second] = [training('1', 'First'), training('2', 'Second')];
  const asked = listing({ trainings: [training('2', 'Changed'), first] });
  expect(sideBySide(asked, listing({ trainings: [first, second] }), [])).toEqual([
    { where: 'trainings.0', asked: 'Changed\nA body', published: 'Second\nA body' },
  ]);
});
