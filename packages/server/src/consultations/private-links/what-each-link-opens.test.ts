import { isInputObjectType, isNonNullType } from 'graphql';
import { expect, test } from 'vitest';
import { patientLinkPurposes, type PatientLinkPurpose } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { buildSchemas } from '../../schema.js';
import { mutationRules, type Targets } from '../../../test/access/mutation-rules.js';
import { fieldsOf, mutationDocument, selectionOf } from '../../../test/access/private-schema.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

/** A talk by video that is promised, with messages, and with other times that the practitioner proposed. */
async function aPromisedTalk() {
  const sent = await story.aSentRequest(await story.aPractitioner(), { message: 'Is there a lift?' });
  const of = { consultationId: sent.id };
  const arrangement = { videoLink: 'https://meet.example/room' };
  await story.act(sent.practitioner, 'acceptConsultation', { ...of, arrangement });
  const message = { ...of, text: 'There is.', idempotencyKey: sent.id, as: 'PRACTITIONER' };
  await story.act(sent.practitioner, 'sendConsultationMessage', message);
  const times = { startsAt: ['2026-11-24T16:00:00Z'], idempotencyKey: sent.id, as: 'PRACTITIONER' };
  expect(await story.act(sent.practitioner, 'proposeConsultationTime', { ...of, ...times })).toMatchObject({
    __typename: 'Consultation',
  });
  await story.pass();
  return sent;
}

async function aRefusedRequest() {
  const sent = await story.aSentRequest(await story.aPractitioner(), { message: 'Is there a lift?' });
  await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
  database.clock.advance({ minutes: 1 });
  await story.pass();
  return sent;
}

async function tokenOf(id: string, purpose: PatientLinkPurpose): Promise<string> {
  // So that the link to everything works, too.
  await story.linksOf(id);
  return (await story.linkFor(id, purpose))!;
}

/** Every field of the consultation in which somebody with this link finds anything. */
async function fieldsSeen(id: string, purpose: PatientLinkPurpose): Promise<string[]> {
  const asker = story.as(await tokenOf(id, purpose));
  const see = async (selection: string) => {
    const document = `query ($id: ID!) { consultation(id: $id, as: PATIENT) { ${selection} } }`;
    return (await asker.ask<{ consultation: Record<string, unknown> | null }>(document, { id })).consultation;
  };
  // First what does not read them, so that what is unread is counted before.
  const all = (await see(selectionOf('Consultation').replace('messages { __typename }', ''))) ?? {};
  const messages = (await see('messages { edges { cursor } }'))?.['messages'] as { edges: object[] } | undefined;
  return fieldsOf('Consultation').filter((field) => isThere(field === 'messages' ? messages?.edges : all[field]));
}

function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== 0;
}

const words = (text: string) => text.split(' ');
/** What a page for anything of it is drawn with: with whom, when, how it takes place, and how far the link goes. */
const bare = words(
  'id state startsAt endsAt timeZone label requestedAt respondBy holdsTime answersErasedOn contactErasedOn answersErased ' +
    'contactErased isShared takesMessages hasMessages practitioner isPractitionerShown consultationType viewerReach',
);
const standing = [...bare, ...words('history')];

/** Everything that is done to a consultation, as the schema has it. */
const ofConsultations = Object.values(buildSchemas().appSchema.getMutationType()!.getFields())
  .filter(({ args }) => {
    const type = args[0]?.type;
    const input = isNonNullType(type) ? type.ofType : type;
    return isInputObjectType(input) && 'consultationId' in input.getFields();
  })
  .map(({ name }) => name);

test('there is a good deal that can be done to one', () => {
  expect(ofConsultations).toEqual(expect.arrayContaining(['cancelConsultation', 'eraseConsultation', 'confirmTime']));
  expect(ofConsultations.length).toBeGreaterThan(20);
});

/** Each answers as if there were no such consultation, but for these. */
async function expectNothingIsDone(id: string, purpose: PatientLinkPurpose, allowed: readonly string[]): Promise<void> {
  const asker = story.as(await tokenOf(id, purpose));
  const nobodys = toGlobalId('Consultation', '00000000-0000-4000-8000-000000000000');
  const attempt = async (mutation: string, consultation: string) => {
    const targets = new Proxy({ consultation } as Targets, {
      get: (known, name) => (name === 'consultation' ? known.consultation : nobodys),
    });
    const input = mutationRules[mutation]!.input!(targets);
    return (await asker.ask<{ outcome: object }>(mutationDocument(mutation), { input })).outcome;
  };
  for (const mutation of ofConsultations.filter((name) => !allowed.includes(name))) {
    const outcome = await attempt(mutation, id);
    expect(outcome, mutation).toMatchObject({ __typename: 'NotFound' });
    expect(outcome, mutation).toEqual(await attempt(mutation, nobodys));
  }
  for (const mutation of allowed) expect(await attempt(mutation, id)).toMatchObject({ __typename: 'Consultation' });
}

type Opens = Readonly<Record<PatientLinkPurpose, readonly string[]>>;

/** In the order of the table: whoever reads messages has none left that are unread. */
async function expectEachToShow(id: string, opens: Opens): Promise<void> {
  for (const purpose of patientLinkPurposes) {
    const fields = await fieldsSeen(id, purpose);
    expect({ purpose, fields }).toEqual({
      purpose,
      fields: fieldsOf('Consultation').filter((field) => opens[purpose].includes(field)),
    });
  }
}

test('of a promised talk each link shows these fields and no other, and the one to the way in does nothing', async () => {
  const { id } = await aPromisedTalk();
  const more = [...standing, ...words('arrangement proposal viewerMay')];
  await expectEachToShow(id, {
    CONSULTATION: [...more, ...words('unreadMessages reminders')],
    JOIN: [...bare, 'arrangement'],
    PROPOSAL: [...more, 'unreadMessages'],
    MESSAGES: [...more, ...words('unreadMessages messages')],
    ASK_AGAIN: [],
    EVERYTHING: [...more, ...words('reminders messages request consents')],
  });
  await expectNothingIsDone(id, 'JOIN', []);
}, 60_000);

test('of a request that was declined each shows these, and the one to ask somebody else does nothing to it', async () => {
  const { id } = await aRefusedRequest();
  const more = [...standing, 'suggestsOthers'];
  await expectEachToShow(id, {
    ...{ CONSULTATION: more, JOIN: [], PROPOSAL: more, MESSAGES: more },
    ASK_AGAIN: [...more, 'request'],
    EVERYTHING: [...more, ...words('request consents')],
  });
  await expectNothingIsDone(id, 'ASK_AGAIN', ['mailLinkToEverything']);
}, 60_000);
