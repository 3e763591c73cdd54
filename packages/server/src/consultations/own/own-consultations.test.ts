import { describe, expect, test } from 'vitest';
import { ConsultationStory, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

interface Listed {
  readonly consultations: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query ($as: ConsultationSide!, $part: ConsultationPart, $first: Int, $after: String) {
  consultations(as: $as, part: $part, first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;

const ask = (asker: Asker, variables: object) => story.as(asker).ask<Listed>(LIST, variables);

/** The whole list, one page after the other. */
async function list(asker: Asker, as: string, part: string | null = null, first = 20): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { consultations }: Listed = await ask(asker, { as, part, first, after });
    ids.push(...consultations.edges.map(({ node }) => node.id));
    after = consultations.pageInfo.endCursor;
    if (!consultations.pageInfo.hasNextPage) return ids;
  }
}

const at = (hour: number) => ({ startsAt: `2026-11-23T${hour}:00:00Z` });
const lately = { screening: { version: '2026-11', answers: [{ key: 'danger', values: ['LATELY'] }] } };

describe('a practitioner’s requests', () => {
  test('wait with what speaks of danger first, then by when they are to be answered, page by page', async () => {
    const ana = await story.aPractitioner();
    const first = await story.aSentRequest(ana, at(16));
    const second = await story.aSentRequest(ana, at(17));
    const later = await story.aSentRequest(ana, { startsAt: '2026-11-25T17:00:00Z' });
    const danger = await story.aSentRequest(ana, { startsAt: '2026-11-26T17:00:00Z', ...lately });
    const expected = [danger, first, second, later].map(({ id }) => id);
    expect(await list(first.practitioner, 'PRACTITIONER', 'WAITING')).toEqual(expected);
    expect(await list(first.practitioner, 'PRACTITIONER', 'WAITING', 1)).toEqual(expected);
    expect(await list(first.practitioner, 'PRACTITIONER', 'AHEAD')).toEqual([]);
  });

  test('move on when they are answered, and are past when they are over', async () => {
    const ana = await story.aPractitioner();
    const [early, late] = [await story.aSentRequest(ana, at(18)), await story.aSentRequest(ana, at(19))];
    const declined = await story.aSentRequest(ana, at(20));
    const { practitioner } = early;
    for (const { id } of [late, early]) await story.act(practitioner, 'acceptConsultation', { consultationId: id });
    await story.act(practitioner, 'declineConsultation', { consultationId: declined.id });
    database.clock.advance({ minutes: 1 });
    await story.pass();
    expect(await list(practitioner, 'PRACTITIONER', 'WAITING')).toEqual([]);
    expect(await list(practitioner, 'PRACTITIONER', 'AHEAD', 1)).toEqual([early.id, late.id]);
    expect(await list(practitioner, 'PRACTITIONER', 'PAST')).toEqual([declined.id]);
    database.clock.set('2026-11-23T18:45:00Z');
    expect(await list(practitioner, 'PRACTITIONER', 'AHEAD')).toEqual([late.id]);
    expect(await list(practitioner, 'PRACTITIONER', 'PAST', 1)).toEqual([declined.id, early.id]);
  });

  test('wait again when a patient proposes other times for what is confirmed, which stays ahead', async () => {
    const ana = await story.aPractitioner();
    const talk = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    const request = await story.aSentRequest(ana, at(18));
    const { practitioner, patient } = talk;
    await story.act(practitioner, 'acceptConsultation', { consultationId: talk.id });
    const waiting = () => list(practitioner, 'PRACTITIONER', 'WAITING', 1);
    const propose = (asker: Asker, idempotencyKey: string) =>
      story.act(asker, 'proposeConsultationTime', {
        ...{ consultationId: talk.id, startsAt: ['2026-11-26T16:00:00Z'], idempotencyKey },
      });
    expect(await waiting()).toEqual([request.id]);
    // What the practitioner proposes waits for the patient.
    await propose(practitioner, 'theirs');
    expect(await waiting()).toEqual([request.id]);
    await story.act(practitioner, 'takeBackTimeProposal', { consultationId: talk.id });
    await propose(patient, 'mine');
    expect(await waiting()).toEqual([request.id, talk.id]);
    expect(await list(practitioner, 'PRACTITIONER', 'AHEAD')).toEqual([talk.id]);
    // Held for two business days; a sweep that is late shows nobody what cannot be answered any more.
    database.clock.set('2026-11-24T23:00:00Z');
    expect(await waiting()).not.toContain(talk.id);
  });

  test('are shown without opening an answer, with the place against the licence', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const { consultations } = await sent.practitioner.ask<{ consultations: { edges: object[] } }>(
      `{ consultations(as: PRACTITIONER, part: WAITING) { edges { node {
         isPlaceCovered respondBy summary { patientName flagCount safetyFirst patientLocation } } } } }`,
    );
    expect(consultations.edges).toEqual([
      {
        node: {
          isPlaceCovered: true,
          respondBy: '2026-11-23T15:00:00Z',
          summary: { patientName: 'Sam', flagCount: 0, safetyFirst: false, patientLocation: 'US-TX' },
        },
      },
    ]);
    const read = await database.unitOfWork.query(
      `SELECT 1 FROM audit_entries WHERE action = 'consultation.answers.read' AND subject_id =
         (SELECT id FROM consultations WHERE practitioner_id = $1)`,
      [ana.practitionerId],
    );
    expect(read).toEqual([]);
    await database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-22' WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    const { consultation } = await sent.practitioner.ask<{ consultation: object }>(
      `query ($id: ID!) { consultation(id: $id) { isPlaceCovered } }`,
      { id: sent.id },
    );
    expect(consultation).toEqual({ isPlaceCovered: false });
  });

  test('are nobody else’s: not another practitioner’s, not of one step alone, not before the code', async () => {
    const [ana, ben, cleo] = [await story.aPractitioner(), await story.aPractitioner(), await story.aPractitioner()];
    const sent = await story.aSentRequest(ana);
    await story.ask(story.formFor(cleo));
    expect(await list(await story.signedInPractitioner(ben), 'PRACTITIONER')).toEqual([]);
    expect(await list(await story.signedInPractitioner(cleo), 'PRACTITIONER')).toEqual([]);
    expect(await list(await story.signedIn(ana.email), 'PRACTITIONER')).toEqual([]);
    expect(await list(sent.patient, 'PRACTITIONER')).toEqual([]);
  });
});

describe('a patient’s requests', () => {
  test('are gathered by the address that their codes confirmed, the newest first', async () => {
    const [ana, ben] = [await story.aPractitioner(), await story.aPractitioner()];
    const patient = story.aPatient();
    const first = await story.aSentRequest(ana, { patient });
    database.clock.advance({ minutes: 1 });
    const second = await story.aSentRequest(ben, { patient });
    await story.aSentRequest(ben, at(21));
    const browser = await story.signedIn(patient.email.toUpperCase().replace('MAIL.EXAMPLE', 'mail.example'));
    expect(await list(browser, 'PATIENT')).toEqual([second.id, first.id]);
    expect(await list(browser, 'PATIENT', null, 1)).toEqual([second.id, first.id]);
    expect(await list(browser, 'PRACTITIONER')).toEqual([]);
  });

  test('are not those that somebody else typed this address into, and never confirmed', async () => {
    const victim = story.aPatient();
    await story.ask(story.formFor(await story.aPractitioner(), { patient: victim }));
    expect(await list(await story.signedIn(victim.email), 'PATIENT')).toEqual([]);
  });

  test('are gone from the list when who asked is erased', async () => {
    const sent = await story.aSentRequest(await story.aPractitioner());
    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    const browser = await story.signedIn(sent.email);
    expect(await list(browser, 'PATIENT')).toEqual([sent.id]);
    database.clock.advance({ hours: 24 * 31 });
    await story.pass();
    expect(await list(await story.signedIn(sent.email), 'PATIENT')).toEqual([]);
  });
});

test('a cursor of another list, or a made-up one, is refused', async () => {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana);
  const { consultations } = await ask(sent.practitioner, { as: 'PRACTITIONER', part: 'WAITING' });
  const no = 'after is not a cursor of this list.';
  for (const after of [consultations.pageInfo.endCursor, 'made-up', '']) {
    await expect(ask(sent.practitioner, { as: 'PRACTITIONER', part: 'PAST', after })).rejects.toThrow(no);
  }
  const waits = Buffer.from(consultations.pageInfo.endCursor ?? '', 'base64url').toString();
  for (const day of ['2026-02-30', '0000-11-23']) {
    const onNoDay = Buffer.from(waits.replace(/\d{4}-\d\d-\d\d/, day)).toString('base64url');
    await expect(ask(sent.practitioner, { as: 'PRACTITIONER', part: 'WAITING', after: onNoDay })).rejects.toThrow(no);
  }
});
