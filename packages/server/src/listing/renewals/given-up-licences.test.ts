import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { aPracticeAtPlaces } from '../../../test/practices.js';
import { Scenario } from '../../../test/scenario.js';
import { documentOf } from '../document/listing-document.repository.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const { listings } = new Scenario(database);

const [monday10, tuesday10] = ['2026-11-23T16:00:00Z', '2026-11-24T16:00:00Z'];
const SUBJECT = 'Upcoming talks that none of your licences covers';
const letters = (email: string) => story.mailsTo(email).filter(({ subject }) => subject === SUBJECT);

async function publishes(practitionerId: string, change: object, lettersLeave = true) {
  const result = await database.unitOfWork.run(async (tx) =>
    listings.publish(tx, practitionerId, { ...(await documentOf(tx, practitionerId))!, ...change }),
  );
  expect(result).toMatchObject({ published: true });
  if (lettersLeave) await story.pass();
}

const elsewhere = () => ({
  ...{ id: randomUUID(), jurisdiction: 'US-NM', profession: 'psychiatrist', kind: 'STATE_LICENSE', number: 'NM-1' },
  ...{ startsOn: null, expiresOn: '2028-06-30' },
});

/** One talk by video that is promised, and one in person that is asked for, both in Texas. */
async function aPracticeWithTalks() {
  const practice = await aPracticeAtPlaces(database.unitOfWork, 1);
  const { practitionerId } = practice;
  const email = await story.becomesAna(practice);
  const byVideo = await story.aSentRequest({ practitionerId, typeId: practice.videoId, email }, { startsAt: monday10 });
  await story.act(byVideo.practitioner, 'acceptConsultation', { consultationId: byVideo.id });
  await story.aSentRequest(
    { practitionerId, typeId: practice.typeIds[0]!, email },
    { startsAt: tuesday10 },
    byVideo.practitioner,
  );
  return { practitionerId, email };
}

test('whoever gives up a licence on which talks were promised reads which, and nobody’s name', async () => {
  const { practitionerId, email } = await aPracticeWithTalks();
  await publishes(practitionerId, { licenses: [elsewhere()] });
  const [letter, ...others] = letters(email);
  expect(others).toEqual([]);
  expect(letter?.text).toContain('Mon, Nov 23, 10:00 am Central time, in Texas\n');
  expect(letter?.text).toContain('Tue, Nov 24, 10:00 am Central time, in Texas (waiting for your answer)');
  expect(`${letter?.subject} ${letter?.text}`.toLowerCase()).not.toMatch(/ketamine|\bsam\b|ruiz/);
  // Nothing else is given up by publishing the same again.
  await publishes(practitionerId, { headline: 'With time' });
  expect(letters(email)).toHaveLength(1);
});

test('of a licence that ends sooner, the talks after its last day are told', async () => {
  const { practitionerId, email } = await aPracticeWithTalks();
  const { licenses } = (await documentOf(database.unitOfWork, practitionerId))!;
  await publishes(practitionerId, { licenses: licenses.map((one) => ({ ...one, expiresOn: '2026-11-23' })) });
  expect(letters(email)[0]?.text).toContain('Tue, Nov 24, 10:00 am');
  expect(letters(email)[0]?.text).not.toContain('Mon, Nov 23');
});

test('of a licence that begins later than it was said to, the talks before its first day are told', async () => {
  const { practitionerId, email } = await aPracticeWithTalks();
  const { licenses } = (await documentOf(database.unitOfWork, practitionerId))!;
  const own = { ...elsewhere(), number: `NM-${randomUUID()}`, expiresOn: '2030-01-31' };
  await publishes(practitionerId, {
    licenses: [own, ...licenses.map((one) => ({ ...one, startsOn: '2026-11-24' }))],
  });
  expect(letters(email)[0]?.text).toContain('Mon, Nov 23, 10:00 am');
  expect(letters(email)[0]?.text).not.toContain('Tue, Nov 24');
});

test('who gives up twice before the letter leaves reads it once, as it is by then', async () => {
  const { practitionerId, email } = await aPracticeWithTalks();
  const { licenses } = (await documentOf(database.unitOfWork, practitionerId))!;
  const until = (expiresOn: string) => licenses.map((one) => ({ ...one, expiresOn }));
  await publishes(practitionerId, { licenses: until('2026-11-23') }, false);
  await publishes(practitionerId, { licenses: until('2026-11-22') });
  const [letter, ...others] = letters(email);
  expect(others).toEqual([]);
  expect(letter?.text).toContain('Mon, Nov 23, 10:00 am');
});

test('who gives up what no talk hangs on, or has another for the same state, is not written to', async () => {
  const { practitionerId, email } = await aPracticeWithTalks();
  const { licenses } = (await documentOf(database.unitOfWork, practitionerId))!;
  await publishes(practitionerId, { licenses: [...licenses, elsewhere()] });
  await publishes(practitionerId, { licenses });
  const renewed = licenses.map((one) => ({ ...one, id: randomUUID(), number: 'TX-2', expiresOn: '2030-01-31' }));
  await publishes(practitionerId, { licenses: renewed });
  expect(letters(email)).toEqual([]);
});
