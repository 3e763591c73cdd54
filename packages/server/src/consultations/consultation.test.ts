import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { openedForThisFile } from '../../test/opened-for-this-file.js';
import { ConsultationStory, monday10, type Asker } from '../../test/consultation-story.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const READ = `query ($id: ID!) { consultation(id: $id) {
  state label inNewYork: label(in: "America/New_York") viewerMay practitioner { displayName } consultationType { minutes }
  request { patient { name email } requester answers { question answer } flags { code outcome precaution { slug } } message deliveryMethods { slug } answersErasedOn contactErasedOn }
  summary { patientName flagCount safetyFirst patientLocation }
  reads { at by } history { state by note }
} }`;

async function read(asker: Asker, id: string) {
  return (await story.as(asker).ask<{ consultation: Record<string, unknown> | null }>(READ, { id })).consultation;
}

describe('a patient asks, and the practitioner accepts', () => {
  test('from the form to the calendar, with every mail and every read on record', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, {
      deliveryMethods: ['intranasal-esketamine', 'iv-infusion'],
      conditions: ['ptsd'],
      message: 'I would like to understand the price. 🙂',
      screening: {
        version: '2026-11',
        answers: [
          { key: 'danger', values: ['NO'] },
          { key: 'heart', values: ['high-blood-pressure', 'aneurysm-or-brain-bleed'] },
        ],
      },
    });
    expect(sent.confirmed).toMatchObject({
      __typename: 'Consultation',
      state: 'REQUESTED',
      viewerMay: ['PROPOSE_TIME', 'CANCEL', 'MESSAGE'],
    });
    // Two business days after a Saturday morning, but never later than an hour before the start.
    expect(sent.confirmed.respondBy).toBe('2026-11-23T15:00:00Z');

    const [waiting] = story.mailsTo(ana.email);
    expect(waiting?.subject).toBe('A request is waiting');
    expect(waiting?.text).toContain('Name: Sam');
    expect(waiting?.text).toContain('To talk about first: 2 points');
    expect(waiting?.text).not.toMatch(/ketamine|blood|price|ptsd|@mail/i);

    // A name, a time and a number, without opening anything.
    const { consultation: before } = await sent.practitioner.ask<{ consultation: unknown }>(
      `query ($id: ID!) { consultation(id: $id) {
        summary { patientName flagCount safetyFirst patientLocation } reads { at } viewerMay } }`,
      { id: sent.id },
    );
    expect(before).toEqual({
      summary: { patientName: 'Sam', flagCount: 2, safetyFirst: false, patientLocation: 'US-TX' },
      reads: [],
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE'],
    });

    const answers = await read(sent.practitioner, sent.id);
    expect(answers?.request).toMatchObject({
      patient: { name: 'Sam', email: sent.email },
      message: 'I would like to understand the price. 🙂',
      // A must-not takes the method out and leaves the talk open.
      deliveryMethods: [{ slug: 'iv-infusion' }],
      flags: [
        { code: 'aneurysm-or-brain-bleed', outcome: 'METHOD_REMOVED' },
        { code: 'high-blood-pressure', outcome: 'DISCUSS', precaution: { slug: 'high-blood-pressure' } },
      ],
    });

    const accepted = await story.act(sent.practitioner, 'acceptConsultation', {
      consultationId: sent.id,
      message: 'Looking forward to it.',
    });
    expect(accepted).toMatchObject({ state: 'CONFIRMED', holdsTime: true });
    await story.pass();

    const [confirmed] = story.mailsTo(sent.email);
    expect(confirmed?.subject).toBe('Confirmed: Mon, Nov 23, 11:00 am Eastern time');
    expect(confirmed?.text).toContain('There: Mon, Nov 23, 10:00 am Central time');
    expect(confirmed?.text).toContain('> Looking forward to it.');
    const [invite] = confirmed!.attachments;
    const event = new ICAL.Component(ICAL.parse(Buffer.from(invite!.content).toString('utf8'))).getFirstSubcomponent(
      'vevent',
    )!;
    const entry = new ICAL.Event(event);
    expect(entry.summary).toBe('Appointment');
    expect(entry.startDate.toJSDate().toISOString()).toBe('2026-11-23T16:00:00.000Z');
    expect(entry.endDate.toJSDate().toISOString()).toBe('2026-11-23T16:30:00.000Z');
    expect(entry.sequence).toBe(0);
    expect(event.getAllProperties('attendee')).toEqual([]);
    expect(Buffer.from(invite!.content).toString('utf8')).not.toMatch(/ketamine|Ana|Sam|TZID|http/i);

    const patient = await read(sent.patient, sent.id);
    expect(patient).toMatchObject({
      state: 'CONFIRMED',
      label: 'Mon, Nov 23, 10:00 am Central time',
      inNewYork: 'Mon, Nov 23, 11:00 am Eastern time',
      practitioner: { displayName: 'Ana Ruiz, MD' },
      consultationType: { minutes: 30 },
      summary: null,
      reads: [{ by: 'Ana Ruiz, MD' }],
      request: { answersErasedOn: '2026-12-23', contactErasedOn: '2027-02-21' },
      history: [
        { state: 'AWAITING_EMAIL', by: 'PATIENT', note: null },
        { state: 'REQUESTED', by: 'PATIENT', note: null },
        { state: 'CONFIRMED', by: 'PRACTITIONER', note: 'Looking forward to it.' },
      ],
    });
    const audited = await database.unitOfWork.query<{ action: string; actor_kind: string }>(
      `SELECT action, actor_kind FROM audit_entries WHERE subject_id = (SELECT id FROM consultations WHERE starts_at = $1 AND state = 'CONFIRMED')`,
      [monday10],
    );
    const reads = (actor: string) =>
      audited.filter((row) => row.action === 'consultation.answers.read' && row.actor_kind === actor);
    expect(reads('ACCOUNT')).toHaveLength(1);
    expect(reads('PATIENT')).toHaveLength(1);
    expect(audited.map((row) => row.action)).toContain('consultation.consent.share');
  });

  test('a type that is booked at once goes from the code straight to confirmed', async () => {
    const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
    const form = story.formFor(ana, { patient: story.aPatient({ ageBand: 'OVER_64' }) });
    const asked = await story.ask(form);
    const code = await story.codeMailedTo(form.patient.email);
    const { id } = asked.consultation;
    const booked = await story.act(asked.accessToken, 'confirmConsultationEmail', { consultationId: id, code });
    expect(booked).toMatchObject({ state: 'CONFIRMED', respondBy: null });
    await story.pass();
    expect(story.mailsTo(form.patient.email).map((mail) => mail.subject.split(':')[0])).toEqual([
      'Confirmed',
      'Your code',
    ]);
    expect(story.mailsTo(ana.email).map((mail) => mail.subject.split(':')[0])).toEqual(['Confirmed']);
    // The first they hear of it says what a request would have said.
    expect(story.mailsTo(ana.email)[0]?.text).toContain('To talk about first: 1 point\n');
    expect(story.mailsTo(ana.email)[0]?.text).toContain('You can open the answers once you have signed in');
  });
});

test('the practitioner’s own address is opened to write to them and for nothing else, each time on record', async () => {
  const ana = await story.aPractitioner();
  const readings = () =>
    database.unitOfWork.query<{ actor: string }>(
      `SELECT actor_kind AS actor FROM audit_entries
       WHERE action = 'practitioner.address.read' AND subject_kind = 'practitioner' AND subject_id = $1`,
      [ana.practitionerId],
    );
  const form = story.formFor(ana);
  const { accessToken, consultation } = await story.ask(form);
  const code = await story.codeMailedTo(form.patient.email);
  await story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
  await read(accessToken, consultation.id);
  expect(await readings()).toEqual([]);

  await story.pass();
  expect(story.mailsTo(ana.email)).toHaveLength(1);
  expect(await readings()).toEqual([{ actor: 'SYSTEM' }]);

  // A letter that is no longer worth writing opens nothing.
  await story.act(accessToken, 'cancelConsultation', { consultationId: consultation.id });
  await database.unitOfWork.query(`UPDATE outbox SET sent_at = NULL WHERE kind = 'consultation.waiting'`);
  await story.pass();
  expect(story.mailsTo(ana.email).map(({ subject }) => subject)).toEqual([
    'A request was withdrawn',
    'A request is waiting',
  ]);
  expect(await readings()).toHaveLength(2);
});

describe('a "no"', () => {
  test('can be taken back for 30 seconds, and until it is said the patient sees nothing of it', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const input = { consultationId: sent.id, message: 'I am away that week.' };
    const declined = await story.act(sent.practitioner, 'declineConsultation', input);
    expect(declined).toMatchObject({
      state: 'REQUESTED',
      holdsTime: true,
      declinePendingUntil: '2026-11-21T15:00:30Z',
    });
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'REQUESTED' });
    expect((await read(sent.patient, sent.id))?.history).toHaveLength(2);

    database.clock.advance({ seconds: 29 });
    expect(await story.act(sent.practitioner, 'undoDecline', { consultationId: sent.id })).toMatchObject({
      state: 'REQUESTED',
      declinePendingUntil: null,
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE'],
    });
    database.clock.advance({ seconds: 60 });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'REQUESTED' });

    await story.act(sent.practitioner, 'declineConsultation', input);
    database.clock.advance({ seconds: 30 });
    expect((await story.act(sent.practitioner, 'undoDecline', { consultationId: sent.id })).__typename).toBe(
      'NotAllowedNow',
    );
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({
      state: 'DECLINED',
      history: [{}, {}, { state: 'DECLINED', by: 'PRACTITIONER', note: 'I am away that week.' }],
    });
    const [mail] = story.mailsTo(sent.email);
    expect(mail?.subject).toBe('An answer to your request');
    expect(mail?.text).toContain('> I am away that week.');
    expect(mail?.text).toMatch(/ask one with the same answers:\nhttp\S+\/c\/[\w-]+\?zone=/);
    expect(mail?.text).toContain('988');
    // The time is free again.
    expect((await story.ask(story.formFor(ana))).__typename).toBe('RequestedConsultation');
  });
});

describe('calling it off', () => {
  test('before it is confirmed the patient withdraws, after that either side cancels, and words of danger never stop it', async () => {
    const ana = await story.aPractitioner();
    const first = await story.aSentRequest(ana);
    expect(await story.act(first.practitioner, 'cancelConsultation', { consultationId: first.id })).toMatchObject({
      __typename: 'NotAllowedNow',
      state: 'REQUESTED',
    });
    const withdrawn = await story.act(first.patient, 'cancelConsultation', {
      consultationId: first.id,
      reason: 'I want to die, there is no point',
    });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', holdsTime: false, answersErasedOn: '2026-11-28' });
    expect(withdrawn.helpLines).not.toEqual([]);
    await story.pass();
    expect(story.mailsTo(ana.email)[0]?.subject).toBe('A request was withdrawn');

    const second = await story.aSentRequest(ana);
    await story.act(second.practitioner, 'acceptConsultation', { consultationId: second.id });
    const cancelled = await story.act(second.practitioner, 'cancelConsultation', {
      consultationId: second.id,
      reason: 'I am ill.',
    });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', helpLines: [] });
    await story.pass();
    const [mail] = story.mailsTo(second.email);
    expect(mail?.subject).toBe('Cancelled: Mon, Nov 23, 11:00 am Eastern time');
    expect(mail?.text).toContain('> I am ill.');
    // Others are looked for where and how this one was asked for, and no address in a mail says what care it is.
    expect(mail?.text).toContain('/search?from=US-TX&mode=VIDEO&within=P14D&sort=SOONEST_SLOT');
    expect(`${mail?.text} ${mail?.html}`).not.toContain('method=');
    expect(mail?.text).toMatch(/Ask someone else with the same answers:\nhttp\S+\/c\/[\w-]+\?zone=/);
    expect(Buffer.from(mail!.attachments[0]!.content).toString('utf8')).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
    expect((await story.act(second.patient, 'cancelConsultation', { consultationId: second.id })).__typename).toBe(
      'NotAllowedNow',
    );
  });

  test('words of danger are never too long for it, and where nothing is left to call off help shows all the same', async () => {
    const danger = 'I can’t go on, tonight I stop. ';
    const { id, patient, practitioner } = await story.aSentRequest(await story.aPractitioner());
    await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    const cancel = (reason: string, by: Asker = patient) =>
      story.act(by, 'cancelConsultation', { consultationId: id, reason });
    expect(await cancel('Something came up. '.repeat(200))).toMatchObject({ __typename: 'InvalidInput' });
    expect(await cancel(danger + 'x'.repeat(2000), practitioner)).toMatchObject({ __typename: 'InvalidInput' });
    const cancelled = await cancel(`${danger}\u0000${'x'.repeat(2000)}`);
    expect(cancelled).toMatchObject({ state: 'CANCELLED' });
    expect(cancelled.helpLines).not.toEqual([]);
    const query = `query ($id: ID!) { consultation(id: $id) { history { note } } }`;
    type Read = { consultation: { history: { note: string | null }[] } };
    const { consultation } = await story.as(practitioner).ask<Read>(query, { id });
    expect(consultation.history.at(-1)?.note).toMatch(/^I can’t go on, tonight I stop\. {2}x+$/);

    const late = await cancel(danger);
    expect(late).toMatchObject({ __typename: 'CrisisSupport' });
    expect(late['lines']).not.toEqual([]);
    expect(await cancel(danger, practitioner)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await cancel('Something came up.')).toMatchObject({ __typename: 'NotAllowedNow' });
  });
});
