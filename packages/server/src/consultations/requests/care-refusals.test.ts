import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

test('home care that no rule allows there is refused at booking, with the reason, and the talk stays open without it', async () => {
  const ana = await story.aPractitioner();
  await database.unitOfWork.query(
    `INSERT INTO offerings (id, practitioner_id, service, delivery_method, care_setting, remote_in, session_minutes, observation_minutes, safety)
     VALUES ($1, $2, 'KETAMINE_TREATMENT', 'sublingual', 'HOME_SUPERVISED_REMOTELY', '{US-TX}', 60, 60, '{"supervisedBy": []}')`,
    [randomUUID(), ana.practitionerId],
  );
  await database.unitOfWork.query('UPDATE practitioners SET professions = $2 WHERE id = $1', [
    ana.practitionerId,
    ['registered-nurse'],
  ]);
  const form = story.formFor(ana, { deliveryMethods: ['sublingual', 'iv-infusion'] });
  const { requestConsultation: refused } = await story.house.appDoor.ask<{ requestConsultation: unknown }>(
    `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) { __typename
       ... on OutsideLicensure { message licensedIn reasons { kind message deliveryMethod { slug } } } } }`,
    { input: form },
  );
  expect(refused).toEqual({
    __typename: 'OutsideLicensure',
    message: expect.stringMatching(
      /^Sublingual.* Take it off what you have in mind, and you can still have the talk\.$/s,
    ),
    licensedIn: [],
    reasons: [
      {
        kind: 'NO_REMOTE_PRESCRIBING',
        message: expect.stringContaining('in Texas on that day'),
        deliveryMethod: { slug: 'sublingual' },
      },
    ],
  });
  const [{ count } = { count: -1 }] = await database.unitOfWork.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM consultations WHERE practitioner_id = $1',
    [ana.practitionerId],
  );
  expect(count).toBe(0);
  expect((await story.ask({ ...form, deliveryMethods: ['iv-infusion'] })).__typename).toBe('RequestedConsultation');
});
