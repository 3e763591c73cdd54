import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import type { CaughtMail } from '../../platform/mail/mailbox.js';

const { story } = await openedForThisFile(ConsultationStory);

/** What calendars were sent, the oldest first. */
function entriesOf(mails: readonly CaughtMail[]) {
  return mails
    .filter(({ attachments }) => attachments.length > 0)
    .toReversed()
    .map(({ attachments }) => {
      const calendar = new ICAL.Component(
        ICAL.parse(Buffer.from(attachments[0]!.content).toString('utf8')) as unknown[],
      );
      const { uid, sequence, startDate } = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
      const method = calendar.getFirstPropertyValue('method') as string;
      return { uid, told: `${method} ${sequence} ${startDate.toJSDate().toISOString().slice(5, 16)}` };
    });
}

test('a talk that moves again and again is one entry in both calendars, each newer than the last, and goes when it is called off', async () => {
  const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
  const sent = await story.aSentRequest(ana);
  const { id: consultationId, patient, practitioner, email } = sent;
  let form = 0;
  const propose = (asker: typeof practitioner | string, day: number) =>
    story.act(asker, 'proposeConsultationTime', {
      ...{ consultationId, idempotencyKey: `form-${form++}` },
      startsAt: [`2026-11-${day}T16:00:00Z`],
    });
  for (const day of [24, 25, 26]) {
    expect(await propose(patient, day)).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
  }
  expect(await propose(patient, 27)).toMatchObject({ __typename: 'NotAllowedNow' });
  // The other side may still, and with a time that both agreed on the row begins anew.
  expect(await propose(practitioner, 30)).toMatchObject({ state: 'CONFIRMED' });
  const chosen = { consultationId, accept: '2026-11-30T16:00:00Z' };
  expect(await story.act(patient, 'answerTimeProposal', chosen)).toMatchObject({ state: 'CONFIRMED' });
  await story.pass();
  expect(await propose(patient, 24)).toMatchObject({ state: 'CONFIRMED' });
  await story.pass();
  expect(await story.act(patient, 'cancelConsultation', { consultationId })).toMatchObject({ state: 'CANCELLED' });
  await story.pass();
  for (const to of [email, ana.email]) {
    const entries = entriesOf(story.mailsTo(to));
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1);
    expect(entries.map(({ told }) => told)).toEqual([
      'PUBLISH 0 11-23T16:00',
      'PUBLISH 1 11-24T16:00',
      'PUBLISH 2 11-25T16:00',
      'PUBLISH 3 11-26T16:00',
      'PUBLISH 4 11-30T16:00',
      'PUBLISH 5 11-24T16:00',
      'CANCEL 6 11-24T16:00',
    ]);
  }
});
