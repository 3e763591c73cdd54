import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });

const at = (hour: number) => ({ startsAt: `2026-11-23T${hour}:00:00Z` });
const TODAY = `query ($slug: String!) { today(slug: $slug) {
  date label isBlocked undecided unconfirmed proposed talks { startsAt label state } } }`;
const CALL_OFF = `mutation ($input: CallOffTodayInput!) { outcome: callOffToday(input: $input) {
  __typename ... on TodayCalledOff { count today { isBlocked undecided talks { startsAt } } }
  ... on InvalidInput { problems { path } } } }`;

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;
interface Outcome {
  readonly __typename: string;
  readonly count?: number;
}

const slugOf = ({ practitionerId }: Practice) => `invented-${practitionerId}`;
const look = async (asker: Asker, ana: Practice) =>
  (await story.as(asker).ask<{ today: Record<string, unknown> | null }>(TODAY, { slug: slugOf(ana) })).today;
const callOff = async (asker: Asker, ana: Practice, date = '2026-11-23') => {
  const input = { practitionerId: toGlobalId('Practitioner', ana.practitionerId), date, reason: 'URGENT' };
  return (await story.as(asker).ask<{ outcome: Outcome }>(CALL_OFF, { input })).outcome;
};
const accept = ({ practitioner, id }: { practitioner: Asker; id: string }) =>
  story.act(practitioner, 'acceptConsultation', { consultationId: id });
const states = async ({ practitionerId }: Practice) =>
  (
    await database.unitOfWork.query<{ state: string }>(
      `SELECT state FROM consultations WHERE practitioner_id = $1 ORDER BY starts_at`,
      [practitionerId],
    )
  ).map(({ state }) => state);
const timeOff = ({ practitionerId }: Practice) =>
  database.unitOfWork.query<{ during: string }>(`SELECT during::text FROM time_off WHERE practitioner_id = $1`, [
    practitionerId,
  ]);

describe('the rest of today', () => {
  test('is shown by its times alone, called off as a whole, and everybody is told when there is time again', async () => {
    const ana = await story.aPractitioner();
    const begun = await story.aSentRequest(ana, { startsAt: monday10 });
    const confirmed = await story.aSentRequest(ana, at(18));
    const asked = await story.aSentRequest(ana, at(20));
    const tomorrow = await story.aSentRequest(ana, { startsAt: '2026-11-24T16:00:00Z' });
    for (const each of [begun, confirmed, tomorrow]) await accept(each);
    const { practitioner } = begun;
    database.clock.set('2026-11-23T16:15:00Z');
    // Of a request that waits for its answer only until an hour before: given more time, as a later sender has.
    await database.unitOfWork.query(
      `UPDATE consultations SET respond_by = '2026-11-23T19:00:00Z', state = 'REQUESTED', holds_time = true
       WHERE practitioner_id = $1 AND starts_at = '2026-11-23T20:00:00Z'`,
      [ana.practitionerId],
    );

    const today = await look(practitioner, ana);
    expect(today).toMatchObject({
      date: '2026-11-23',
      label: 'Monday, November 23',
      isBlocked: false,
      talks: [
        { label: 'Mon, Nov 23, 12:00 pm Central time', state: 'CONFIRMED' },
        { label: 'Mon, Nov 23, 2:00 pm Central time', state: 'REQUESTED' },
      ],
    });
    expect(JSON.stringify(today)).not.toContain('Sam');

    expect(await callOff(practitioner, ana)).toMatchObject({ count: 2, today: { isBlocked: true, talks: [] } });
    await story.pass();
    expect((await states(ana)).slice(0, 3)).toEqual(['CONFIRMED', 'CANCELLED', 'DECLINED']);
    expect((await states(ana)).at(-1)).toBe('CONFIRMED');
    expect(await timeOff(ana)).toEqual([{ during: '["2026-11-23 16:15:00+00","2026-11-24 06:00:00+00")' }]);

    for (const { email } of [confirmed, asked]) {
      const [mail] = story.mailsTo(email);
      expect(mail?.subject).toMatch(/^Cancelled: Mon, Nov 23, \d:00 pm Eastern time$/);
      expect(mail?.text).toContain('> Something urgent came up that can’t wait.');
      expect(mail?.text).toContain('- Tue, Nov 24, 10:30 am Eastern time');
      expect(mail?.text).toMatch(/Choose one of them or a later one, with the same answers:\nhttp\S+\/c\//);
    }
    const [mail] = story.mailsTo(confirmed.email);
    const content = Buffer.from(mail!.attachments[0]!.content).toString('utf8');
    expect(new ICAL.Component(ICAL.parse(content)).getFirstPropertyValue('method')).toBe('CANCEL');
    for (const { email } of [tomorrow, begun]) {
      const subjects = story.mailsTo(email).map(({ subject }) => subject);
      expect(subjects).toContainEqual(expect.stringMatching(/^Confirmed/));
      expect(subjects).not.toContainEqual(expect.stringMatching(/^Cancelled/));
    }

    // Pressed twice: nobody is told twice, and no time off stands beside itself.
    expect(await callOff(practitioner, ana)).toMatchObject({ count: 0 });
    expect(await timeOff(ana)).toHaveLength(1);
    expect((await story.ask(story.formFor(ana, at(21)))).__typename).toBe('SlotNoLongerAvailable');
  });

  test.each(['INSTANT', 'REQUEST'] as const)(
    'is kept free of whoever has yet to type their code: with it they are shown other times (%s)',
    async (bookingPolicy) => {
      const ana = await story.aPractitioner({ type: { bookingPolicy } });
      const practitioner = await story.signedInPractitioner(ana);
      database.clock.set('2026-11-23T15:00:00Z');
      const form = story.formFor(ana, at(20));
      const { consultation, accessToken } = await story.ask(form);
      const code = await story.codeMailedTo(form.patient.email);
      expect(await look(practitioner, ana)).toMatchObject({ talks: [], undecided: 1, unconfirmed: 1, proposed: 0 });
      expect(await callOff(practitioner, ana)).toMatchObject({ count: 0, today: { isBlocked: true, undecided: 0 } });
      expect(
        await story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code }),
      ).toMatchObject({
        __typename: 'SlotNoLongerAvailable',
        alternatives: [{ startsAt: '2026-11-24T15:00:00Z' }, {}, {}],
      });
      expect(await states(ana)).toEqual(['AWAITING_EMAIL']);
    },
  );

  test('is told the day after where no mail left before, as that day', async () => {
    const ana = await story.aPractitioner();
    const talk = await story.aSentRequest(ana, at(18));
    await accept(talk);
    await story.pass();
    database.clock.set('2026-11-23T16:15:00Z');
    expect(await callOff(talk.practitioner, ana)).toMatchObject({ count: 1 });
    database.clock.set('2026-11-24T16:15:00Z');
    await story.pass();
    const letter = story.mailsTo(talk.email).find(({ subject }) => subject.startsWith('Cancelled'));
    expect(letter?.text).toContain('Ana had to cancel the rest of that day.');
  });

  test('is the day that was shown: a page left open overnight calls nothing off', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, at(20));
    await accept(sent);
    expect(await callOff(sent.practitioner, ana)).toMatchObject({ problems: [{ path: ['date'] }] });
    expect(await states(ana)).toEqual(['CONFIRMED']);
    expect(await timeOff(ana)).toEqual([]);
  });

  test('is nobody else’s to see or to call off', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    const sent = await story.aSentRequest(ana, at(20));
    await accept(sent);
    const asBen = await story.signedInPractitioner(ben);
    database.clock.set('2026-11-23T16:15:00Z');
    for (const other of [asBen, sent.patient]) expect(await look(other, ana)).toBeNull();
    expect(await callOff(asBen, ana)).toMatchObject({ __typename: 'NotFound' });
    expect(await callOff(sent.patient, ana)).toMatchObject({ __typename: 'SignInNeeded' });
    expect(await states(ana)).toEqual(['CONFIRMED']);
  });
});

test('called off while it is accepted, cancelled and asked for: nobody is booked, and each is told what is so', async () => {
  for (let round = 0; round < 2; round++) {
    database.clock.set(testNow);
    const ana = await story.aPractitioner({ type: { leadTimeMinutes: 0 } });
    const sent = [await story.aSentRequest(ana, at(18)), await story.aSentRequest(ana, at(19))];
    const promised = await story.aSentRequest(ana, at(20));
    await accept(promised);
    const { practitioner } = promised;
    database.clock.set('2026-11-23T15:00:00Z');
    const form = story.formFor(ana, at(21));
    const late = await story.ask(form);
    const code = await story.codeMailedTo(form.patient.email);
    const { id: consultationId } = late.consultation;
    await Promise.all([
      callOff(practitioner, ana),
      ...sent.map(accept),
      story.act(promised.patient, 'cancelConsultation', { consultationId: promised.id }),
      story.act(late.accessToken, 'confirmConsultationEmail', { consultationId, code }),
      story.ask(story.formFor(ana, at(22))),
    ]);
    await story.pass();
    expect(await look(practitioner, ana)).toMatchObject({ isBlocked: true, talks: [], undecided: 0 });
    for (const { email } of sent) {
      expect(story.mailsTo(email)[0]?.subject).toMatch(/^Cancelled: /);
      expect(story.mailsTo(email).filter(({ subject }) => subject.startsWith('Cancelled'))).toHaveLength(1);
    }
    expect(story.mailsTo(promised.email).filter(({ subject }) => subject.startsWith('Cancelled'))).toHaveLength(1);
  }
});
