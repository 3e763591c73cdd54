import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import type { CaughtMail } from '../../platform/mail/mailbox.js';
import { readArrangement } from './arrangement.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const READ = `query ($id: ID!) { consultation(id: $id) {
  viewerMay arrangement { videoLink videoHost joinFrom joinUntil phone placeNote toBring }
  usualArrangement { videoLink toBring } } }`;

async function read(asker: Asker, id: string): Promise<Record<string, unknown>> {
  return (await story.as(asker).ask<{ consultation: Record<string, unknown> }>(READ, { id })).consultation;
}

/** The entry for a calendar that came with a mail. */
function entryOf(mail: CaughtMail | undefined) {
  const content = Buffer.from(mail!.attachments[0]!.content).toString('utf8');
  const event = new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent')!;
  return new ICAL.Event(event);
}

const at = (hour: number) => ({ startsAt: `2026-11-23T${hour}:00:00Z` });
const link = 'https://meet.example/ana-ruiz?room=7';

describe('how a confirmed talk is reached', () => {
  test('is said with the yes, stands in the mail, on the page and in the calendar, and begins the next one', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    expect(await read(sent.practitioner, sent.id)).toMatchObject({
      arrangement: null,
      usualArrangement: { videoLink: null, toBring: null },
    });
    const arrangement = { videoLink: ` ${link} `, toBring: 'A quiet room.', phone: 'not of this mode' };
    const accepted = await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id, arrangement });
    expect(accepted).toMatchObject({ state: 'CONFIRMED', viewerMay: ['PROPOSE_TIME', 'ARRANGE', 'CANCEL', 'MESSAGE'] });
    await story.pass();

    const said = { videoLink: link, videoHost: 'meet.example', phone: null, placeNote: null, toBring: 'A quiet room.' };
    expect(await read(sent.patient, sent.id)).toMatchObject({
      arrangement: { ...said, videoLink: null, joinFrom: '2026-11-23T15:30:00Z', joinUntil: '2026-11-23T16:30:00Z' },
      usualArrangement: null,
    });
    expect(await read(sent.practitioner, sent.id)).toMatchObject({ arrangement: said });
    const [mail] = story.mailsTo(sent.email);
    expect(mail?.subject).toBe('Confirmed: Mon, Nov 23, 11:00 am Eastern time');
    expect(mail?.text).toContain('on your private page from Mon, Nov 23, 10:30 am Eastern time');
    expect(mail?.text).toMatch(/Join the talk, when it is time:\nhttp\S+\/c\/[\w-]+\?zone=\S+/);
    expect(mail?.text).toContain('> A quiet room.');
    for (const words of [mail?.text, mail?.html]) expect(words).not.toContain('meet.example');
    const entry = entryOf(mail);
    expect(entry.summary).toBe('Appointment');
    expect(entry.description).toBe('What to bring: A quiet room.');
    expect(mail?.text).toContain('Besides the time and the place, it says what to bring: anyone who sees');
    expect(story.mailsTo(ana.email)[0]?.text).toContain('They have the video link.');

    const next = await story.aSentRequest(ana, at(17));
    expect(await read(next.practitioner, next.id)).toMatchObject({
      usualArrangement: { videoLink: link, toBring: 'A quiet room.' },
    });
    const ben = await story.aPractitioner();
    const other = await story.aSentRequest(ben);
    expect(await read(other.practitioner, other.id)).toMatchObject({ usualArrangement: { videoLink: null } });
  });

  test('is changed afterwards: the patient is mailed once, with the entry that takes the place of the first', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    await story.pass();
    const uid = entryOf(story.mailsTo(sent.email)[0]).uid;
    expect(story.mailsTo(sent.email)[0]?.text).toContain('Ana gives you the video link');
    expect(story.mailsTo(ana.email)[0]?.text).toContain('They do not have the video link yet.');

    const arrange = (videoLink: string) =>
      story.act(sent.practitioner, 'arrangeConsultation', { consultationId: sent.id, arrangement: { videoLink } });
    expect(await arrange('https://meet.example/first')).toMatchObject({ __typename: 'Consultation' });
    expect(await arrange(link)).toMatchObject({ __typename: 'Consultation' });
    // The same once more is no change.
    expect(await arrange(link)).toMatchObject({ __typename: 'Consultation' });
    await story.pass();
    const changed = story.mailsTo(sent.email).filter(({ subject }) => subject.startsWith('Changed'));
    expect(changed.map(({ subject }) => subject)).toEqual(['Changed: Mon, Nov 23, 11:00 am Eastern time']);
    expect(changed[0]?.text).toContain('The video link appears on your private page');
    expect(entryOf(changed[0])).toMatchObject({ uid, sequence: 2 });

    await arrange(link);
    await story.pass();
    expect(story.mailsTo(sent.email).filter(({ subject }) => subject.startsWith('Changed'))).toHaveLength(1);

    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    await story.pass();
    expect(entryOf(story.mailsTo(sent.email)[0])).toMatchObject({ uid, sequence: 3, description: null });
    expect(await arrange(link)).toMatchObject({ __typename: 'NotAllowedNow' });
  });

  test('said from two windows, neither takes away what the other one said', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    const arrange = (arrangement: object, was: object) =>
      story.act(sent.practitioner, 'arrangeConsultation', { consultationId: sent.id, arrangement, was });
    const now = async () => (await read(sent.practitioner, sent.id))['arrangement'];
    const drawn = { videoLink: '', toBring: '' };
    await arrange({ videoLink: link, toBring: '' }, drawn);
    // The other window knows of no way in.
    await arrange({ videoLink: '', toBring: 'A list.' }, drawn);
    expect(await now()).toMatchObject({ videoLink: link, toBring: 'A list.' });
    await arrange({ videoLink: '', toBring: 'A list.' }, { videoLink: link, toBring: 'A list.' });
    expect(await now()).toMatchObject({ videoLink: null, toBring: 'A list.' });
  });

  test('by video is seen by the patient from half an hour before until its end, and never in a mail', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const arrangement = { videoLink: link };
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id, arrangement });
    const seenAt = async (now: string) => {
      database.clock.set(now);
      await story.pass();
      return ((await read(sent.patient, sent.id))['arrangement'] as { videoLink: string | null }).videoLink;
    };
    expect(await seenAt('2026-11-23T15:29:59Z')).toBeNull();
    expect(await seenAt('2026-11-23T15:30:00Z')).toBe(link);
    expect(await seenAt('2026-11-23T16:29:59Z')).toBe(link);
    expect(await seenAt('2026-11-23T16:30:00Z')).toBeNull();
    const mails = story.mailsTo(sent.email);
    expect(mails.map(({ subject }) => subject)).toContain('Reminder: Mon, Nov 23, 11:00 am Eastern time');
    const told = mails.map((mail) => [
      mail.text,
      mail.html,
      ...mail.attachments.map(({ content }) => Buffer.from(content).toString('utf8')),
    ]);
    expect(told.flat().join('\n')).not.toContain('meet.example');
  });

  test('is said with a yes to another time, whichever side chooses it', async () => {
    const ana = await story.aPractitioner();
    const chosen = at(20).startsAt;
    const propose = (by: Asker, id: string, more: object) =>
      story.act(by, 'proposeConsultationTime', { consultationId: id, startsAt: [chosen], idempotencyKey: id, ...more });
    const choose = (by: Asker, id: string, more: object) =>
      story.act(by, 'answerTimeProposal', { consultationId: id, accept: chosen, ...more });
    const seen = async (by: Asker, id: string) => (await read(by, id))['arrangement'];

    const sent = await story.aSentRequest(ana);
    expect(await propose(sent.patient, sent.id, { as: 'PATIENT' })).toMatchObject({ state: 'REQUESTED' });
    const wrong = { as: 'PRACTITIONER', arrangement: { videoLink: 'http://meet.example' } };
    expect(await choose(sent.practitioner, sent.id, wrong)).toMatchObject({ problems: [{ path: ['videoLink'] }] });
    const said = { as: 'PRACTITIONER', arrangement: { videoLink: link } };
    expect(await choose(sent.practitioner, sent.id, said)).toMatchObject({ state: 'CONFIRMED' });
    expect(await seen(sent.practitioner, sent.id)).toMatchObject({ videoLink: link });
    await story.act(sent.practitioner, 'cancelConsultation', { consultationId: sent.id });

    const other = await story.aSentRequest(ana, at(17));
    const theirs = { as: 'PRACTITIONER', arrangement: { videoLink: 'https://meet.example/other', toBring: 'A list.' } };
    expect(await propose(other.practitioner, other.id, theirs)).toMatchObject({ state: 'REQUESTED' });
    for (const side of [other.patient, other.practitioner]) expect(await seen(side, other.id)).toBeNull();
    // Of no patient's making, and not of another talk that was arranged meanwhile.
    const meanwhile = await story.aSentRequest(ana, at(18));
    const { arrangement } = said;
    await story.act(meanwhile.practitioner, 'acceptConsultation', { consultationId: meanwhile.id, arrangement });
    const forged = { arrangement: { videoLink: 'https://meet.example/forged' } };
    expect(await choose(other.patient, other.id, forged)).toMatchObject({ state: 'CONFIRMED' });
    expect(await seen(other.practitioner, other.id)).toMatchObject({
      videoLink: 'https://meet.example/other',
      toBring: 'A list.',
    });
  });

  test('is wrong: nothing is accepted, and the field says what to mend', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const answer = (arrangement: object) =>
      story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id, arrangement });
    expect(await answer({ videoLink: 'http://meet.example/a' })).toMatchObject({ problems: [{ path: ['videoLink'] }] });
    expect(await answer({ toBring: 'a'.repeat(501) })).toMatchObject({ problems: [{ path: ['toBring'] }] });
    expect(await read(sent.patient, sent.id)).toMatchObject({ arrangement: null });
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Your request was sent');
  });

  test('is usual where a talk is booked at once: nobody is asked, and the mail has it', async () => {
    const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
    const practitioner = await story.signedInPractitioner(ana);
    const first = await story.aSentRequest(ana, {}, practitioner);
    await story.act(practitioner, 'arrangeConsultation', {
      consultationId: first.id,
      arrangement: { videoLink: link },
    });
    const second = await story.aSentRequest(ana, at(17), practitioner);
    expect(await read(second.patient, second.id)).toMatchObject({ arrangement: { videoHost: 'meet.example' } });
    expect(story.mailsTo(second.email)[0]?.text).toContain('The video link appears on your private page');
  });

  test('is kept encrypted, and erased with the answers', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    const arrangement = { videoLink: link, toBring: 'Something only they know' };
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id, arrangement });
    const kept = () =>
      database.unitOfWork.query<{ text: string }>(
        `SELECT c::text || coalesce((SELECT string_agg(u::text, '') FROM usual_arrangements u), '') AS text
         FROM consultations c WHERE arrangement IS NOT NULL`,
      );
    const [row] = await kept();
    const spoken = ['meet.example', 'Something only they know'].map((words) => Buffer.from(words).toString('hex'));
    for (const words of ['meet.example', 'Something', ...spoken]) expect(row?.text).not.toContain(words);
    database.clock.set('2026-12-24T00:00:00Z');
    await story.pass();
    expect(await kept()).toEqual([]);
  });

  test('two answers at once remember one of them whole', async () => {
    const ana = await story.aPractitioner();
    const requests = [await story.aSentRequest(ana), await story.aSentRequest(ana, at(17))];
    const outcomes = await Promise.all(
      requests.map(({ practitioner, id }, index) =>
        story.act(practitioner, 'acceptConsultation', {
          consultationId: id,
          arrangement: { videoLink: `https://meet.example/${index}`, toBring: `${index}` },
        }),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(['Consultation', 'Consultation']);
    const { usualArrangement } = await read(requests[0]!.practitioner, requests[0]!.id);
    const { videoLink, toBring } = usualArrangement as { videoLink: string; toBring: string };
    expect(videoLink).toBe(`https://meet.example/${toBring}`);
  });
});

test('each mode of talk keeps what belongs to it', () => {
  const input = { videoLink: link, phone: '(214) 555-0123', placeNote: 'The side door.', toBring: ' ' };
  const none = { videoLink: null, phone: null, placeNote: null, toBring: null };
  expect(readArrangement(input, 'VIDEO')).toEqual({ ...none, videoLink: link });
  expect(readArrangement(input, 'PHONE')).toEqual({ ...none, phone: '+12145550123' });
  expect(readArrangement(input, 'IN_PERSON')).toEqual({ ...none, placeNote: 'The side door.' });
  expect(readArrangement({ phone: '12' }, 'PHONE')).toMatchObject({ problems: [{ path: ['phone'] }] });
});
