import { expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { WaitingStory } from '../../../test/waiting-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

async function moveTo(browser: StoryBrowser, email: string): Promise<void> {
  await browser.act('requestEmailChange', 'RequestEmailChangeInput', { email });
  await story.pass();
  const mail = story.mailsTo(email).find(({ subject }) => subject === 'Confirm your new address');
  const token = /\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
  const outcome = await browser.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token });
  if (outcome.__typename !== 'AccountChanged') throw new Error(JSON.stringify(outcome));
}

async function own(browser: StoryBrowser): Promise<{ readonly asked: string[]; readonly waits: string[] }> {
  const seen = await browser.ask<{ consultations: { edges: { node: { id: string } }[] }; ownPlaces: { id: string }[] }>(
    `{ consultations(as: PATIENT) { edges { node { id } } } ownPlaces: waitingListEntries { id } }`,
  );
  return { asked: seen.consultations.edges.map(({ node }) => node.id), waits: seen.ownPlaces.map(({ id }) => id) };
}

const subjectsTo = (email: string) => story.mailsTo(email).map(({ subject }) => subject);

test('requests and places on lists go to the new address, with the mails about them, and are erased with the account', async () => {
  const [from, to] = ['before@mail.example', 'after@mail.example'];
  const patient = story.aPatient({ email: from });
  const { ana } = await waiting.aFullPractice();
  const place = await waiting.aPlace(ana, { patient });
  const sent = await story.aSentRequest(await story.aPractitioner(), { patient, startsAt: '2026-11-25T16:00:00Z' });
  const browser = await story.signedIn(from);
  expect(await own(browser)).toEqual({ asked: [sent.id], waits: [place.id] });
  // Somebody typed the old address, and nobody has confirmed it: that follows nobody.
  const unconfirmed = await story.ask(story.formFor(await story.aPractitioner(), { patient }));

  await moveTo(browser, to);
  expect(await own(browser)).toEqual({ asked: [sent.id], waits: [place.id] });
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  expect(subjectsTo(to)).toContain('Confirmed: Wed, Nov 25, 11:00 am Eastern time');
  expect(subjectsTo(from)).not.toContain('Confirmed: Wed, Nov 25, 11:00 am Eastern time');
  // Whoever comes to have the old address gathers nothing of it.
  expect(await own(await story.signedIn(from))).toEqual({ asked: [], waits: [] });

  const leaving = { confirm: true, callOff: true };
  expect(await browser.act('deleteAccount', 'DeleteAccountInput', leaving, '__typename')).toEqual({
    __typename: 'AccountDeleted',
  });
  const kept = await database.unitOfWork.query<{ state: string }>(
    `SELECT state FROM consultations WHERE contact IS NOT NULL AND contact_hash = ANY (
       SELECT contact_hash FROM consultations WHERE id = $1)
     UNION ALL SELECT state FROM waiting_list_entries WHERE contact IS NOT NULL`,
    [Buffer.from(unconfirmed.consultation.id, 'base64url').toString().split(':')[1]],
  );
  expect(kept).toEqual([{ state: 'AWAITING_EMAIL' }]);
});

test('where the new address waits for the same talk already, both places stay as they are, and others follow', async () => {
  const [from, to] = ['one@mail.example', 'other@mail.example'];
  const { ana } = await waiting.aFullPractice();
  const { ana: somebodyElse } = await waiting.aFullPractice();
  const places = [
    await waiting.aPlace(ana, { patient: story.aPatient({ email: from }) }),
    await waiting.aPlace(ana, { patient: story.aPatient({ email: to }) }),
    await waiting.aPlace(somebodyElse, { patient: story.aPatient({ email: from }) }),
  ];
  const browser = await story.signedIn(from);
  await moveTo(browser, to);
  expect((await own(browser)).waits).toEqual([places[2]!.id, places[1]!.id]);
  expect((await waiting.see(places[0]!))?.['state']).toBe('WAITING');
});
