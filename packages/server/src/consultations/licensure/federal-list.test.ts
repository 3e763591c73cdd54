import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { aPracticeAtPlaces } from '../../../test/practices.js';
import { WaitingStory } from '../../../test/waiting-story.js';
import { recordCheck } from '../../verification/verification.service.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

/** What an operator wrote down of the federal list of excluded individuals. */
function weLooked(id: string, state: 'DISPUTED' | 'DOCUMENT_CHECKED'): Promise<unknown> {
  return database.unitOfWork.run((tx) =>
    recordCheck(
      tx,
      { kind: 'practitioner', id },
      {
        ...{ subject: 'FEDERAL_EXCLUSION', state, source: 'The federal list' },
        ...{ checkedOn: '2026-11-20', recheckBy: '2026-12-20' },
      },
    ),
  );
}

test('nobody waits for whom we found there, in person either, and those who wait already stay', async () => {
  const { practitionerId, typeIds, videoId } = await aPracticeAtPlaces(database.unitOfWork, 1);
  await story.becomesAna({ practitionerId });
  const kim = await waiting.aPlace({ practitionerId, typeId: typeIds[0]! });
  await weLooked(practitionerId, 'DISPUTED');
  const join = (typeId: string) => waiting.join(waiting.formFor({ practitionerId, typeId }));
  for (const typeId of [typeIds[0]!, videoId]) {
    expect(await join(typeId)).toMatchObject({ __typename: 'OutsideLicensure', licensedIn: [] });
  }
  expect((await join(typeIds[0]!))['message']).toContain('They can’t see anyone there now');
  expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING' });
  await weLooked(practitionerId, 'DOCUMENT_CHECKED');
  expect(await join(typeIds[0]!)).toMatchObject({ state: 'AWAITING_EMAIL' });
});

test('whom we found there reads that this is why a request of before cannot be accepted', async () => {
  const ana = await story.aPractitioner();
  const { practitioner, id } = await story.aSentRequest(ana);
  await weLooked(ana.practitionerId, 'DISPUTED');
  const accept = () => story.act(practitioner, 'acceptConsultation', { consultationId: id });
  const refused = await accept();
  expect(refused).toMatchObject({ __typename: 'OutsideLicensure' });
  expect(refused['message']).toContain('federal list of excluded individuals');
  await weLooked(ana.practitionerId, 'DOCUMENT_CHECKED');
  expect(await accept()).toMatchObject({ state: 'CONFIRMED' });
});
