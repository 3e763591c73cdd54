import { randomBytes, randomUUID } from 'node:crypto';
import { npiFrom } from '@clearing/shared/npi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ComplaintSeals } from '../../src/complaints/complaint-seals.js';
import { WebhookEndpoints } from '../../src/partners/webhooks/endpoints/endpoint.repository.js';
import { toGlobalId } from '../../src/platform/graphql/global-id.js';
import { ConsultationStory, type Asker } from '../consultation-story.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { actorNames, peopleOf, type ActorName, type People } from './actors.js';
import { emptyHere, nodeRules, queryRules } from './field-rules.js';
import { WaitingStory } from '../waiting-story.js';
import { idOf } from '../row-ids.js';
import { everythingKept } from './everything-kept.js';
import { mutationRules, type MutationRule, type Targets } from './mutation-rules.js';
import {
  fieldsOf,
  mutationDocument,
  mutationNames,
  privateQueries,
  privateTypes,
  selectionOf,
  waysTo,
} from './private-schema.js';
import { verdictOfAnswer, type Verdict } from './verdicts.js';
import { ruledTwice, withinRules } from './within/within-rules.js';

let database: TestDatabase;
let story: ConsultationStory;
let people: People;
let targets: Targets;
let askedSlug: string;
const targetOf: Readonly<Record<string, keyof Targets>> = {
  Account: 'account',
  AccountSession: 'session',
  Passkey: 'passkey',
  Consultation: 'consultation',
  ConsultationMessage: 'message',
  ListingReport: 'report',
  Listing: 'listing',
  WaitingListEntry: 'waitingListEntry',
  Partner: 'partner',
};
/** Of the same kinds, and nobody's. */
const nothing: Targets = {
  consultation: toGlobalId('Consultation', randomUUID()),
  message: toGlobalId('ConsultationMessage', randomUUID()),
  practitioner: toGlobalId('Practitioner', randomUUID()),
  account: toGlobalId('Account', randomUUID()),
  session: toGlobalId('AccountSession', randomUUID()),
  passkey: toGlobalId('Passkey', randomUUID()),
  report: toGlobalId('ListingReport', randomUUID()),
  listing: toGlobalId('Listing', randomUUID()),
  waitingListEntry: toGlobalId('WaitingListEntry', randomUUID()),
  claim: toGlobalId('ListingClaim', randomUUID()),
  entry: npiFrom('299999999'),
  share: toGlobalId('ListingShare', randomUUID()),
  colleagueShare: toGlobalId('ListingShare', randomUUID()),
  clinic: toGlobalId('ManagedClinic', randomUUID()),
  member: toGlobalId('ClinicMember', randomUUID()),
  invitation: toGlobalId('ClinicInvitation', randomUUID()),
  complaint: toGlobalId('Complaint', randomUUID()),
  question: toGlobalId('OperatorsQuestion', randomUUID()),
  partner: toGlobalId('Partner', randomUUID()),
  partnerKey: toGlobalId('PartnerKey', randomUUID()),
  webhook: toGlobalId('Webhook', randomUUID()),
  webhookDelivery: toGlobalId('WebhookDelivery', randomUUID()),
};

/** Each as somebody asks who has what it takes: a link, a word of danger. */
const queries: Readonly<Record<string, string>> = {
  viewer: `{ viewer { account { id } } }`,
  consultation: `query ($id: ID!) { consultation(id: $id) { id } }`,
  consultations: `{ consultations(as: PRACTITIONER) { edges { cursor } } }`,
  screening: `{ screening { version } }`,
  placeOnMap: `{ placeOnMap(input: {
    city: "Dallas", region: "US-TX", postalCode: "75201", latitude: 32.8, longitude: -96.8
  }) { problem } }`,
  operatorsQuestion: `query ($question: ID!) { operatorsQuestion(key: $question) { key } }`,
  operatorDesk: `{ operatorDesk { queues { waiting } } }`,
  givenShares: `query ($slug: String!) { givenShares(slug: $slug) { shareId } }`,
  heldShares: `{ heldShares { shareId } }`,
  keptHours: `{ keptHours { slug } }`,
  waitingListEntries: `{ waitingListEntries { id } }`,
  peopleWaiting: `{ peopleWaiting { count } }`,
  morningMail: `query ($slug: String!) { morningMail(slug: $slug) { name } }`,
  today: `query ($slug: String!) { today(slug: $slug) { slug } }`,
  keptHoursOf: `query ($slug: String!) { keptHoursOf(slug: $slug) { slug } }`,
};

beforeAll(async () => {
  database = await createTestDatabase();
  story = await ConsultationStory.open(database);
  const [asked, other] = [await story.aPractitioner(), await story.aPractitioner()];
  const colleagues = [await story.aPractitioner(), await story.aPractitioner(), await story.aPractitioner()] as const;
  const [request, another] = [await story.aSentRequest(asked), await story.aSentRequest(other)];
  const place = await new WaitingStory(story).aPlace(asked, {
    patient: story.aPatient({ email: request.email }),
    before: '2027-01-01T00:00:00Z',
  });
  const clinic = { id: randomUUID(), memberId: randomUUID(), invitationId: randomUUID() };
  askedSlug = `invented-${asked.practitionerId}`;
  people = await peopleOf(database, {
    consultationId: idOf(request.id),
    waitingListEntryId: idOf(place.id),
    practitionerId: asked.practitionerId,
    patientEmail: request.email,
    otherConsultationId: idOf(another.id),
    otherPractitionerId: other.practitionerId,
    colleagueIds: [colleagues[0].practitionerId, colleagues[1].practitionerId, colleagues[2].practitionerId],
    clinic,
  });
  targets = {
    consultation: request.id,
    waitingListEntry: place.id,
    message: await aMessage(request.id, request.patient),
    practitioner: toGlobalId('Practitioner', asked.practitionerId),
    account: toGlobalId('Account', people.owner.accountId),
    session: toGlobalId('AccountSession', people.owner.otherSessionId),
    passkey: toGlobalId('Passkey', people.owner.passkeyId),
    listing: toGlobalId('Listing', asked.practitionerId),
    report: toGlobalId('ListingReport', await aReport(toGlobalId('Practitioner', asked.practitionerId))),
    claim: toGlobalId('ListingClaim', await aClaim()),
    share: toGlobalId('ListingShare', people.shareId),
    colleagueShare: toGlobalId('ListingShare', people.colleagueShareId),
    entry: entryNpi,
    clinic: toGlobalId('ManagedClinic', clinic.id),
    member: toGlobalId('ClinicMember', clinic.memberId),
    invitation: toGlobalId('ClinicInvitation', clinic.invitationId),
    ...(await aComplaint(asked.practitionerId)),
    ...(await aPartner()),
  };
  await people.restoreOwner();
  // So that there is something to see.
  await ask('practitionerOwner', mutationDocument('beginAuthenticatorApp'));
  await ask('practitionerOwner', `query ($id: ID!) { consultation(id: $id) { request { message } } }`, {
    id: request.id,
  });
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const entryNpi = npiFrom('200000001');

/** Of the owner's, on an entry of the registry. Answers its row's id. */
async function aClaim(): Promise<string> {
  const id = randomUUID();
  await database.unitOfWork.query(
    `WITH entry AS (
       INSERT INTO registry_entries (npi, given_name, family_name, taxonomies, import_id)
       VALUES ($1, 'ANA', 'WREN', '[]', gen_random_uuid()) RETURNING npi)
     INSERT INTO listing_claims (id, npi, account_id, begun_at, given_name, family_name, state, code_route)
     SELECT $2, npi, $3, $4, 'ANA', 'WREN', 'CODE', 'ON_FILE' FROM entry`,
    [entryNpi, id, people.owner.accountId, database.clock.now().toString()],
  );
  return id;
}

/** Of the patient's, written by their link. Answers its id. */
async function aMessage(consultationId: string, patient: Asker): Promise<string> {
  const input = { consultationId, text: 'Is there a lift?', idempotencyKey: randomUUID() };
  await story.act(patient, 'sendConsultationMessage', input);
  const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM consultation_messages`);
  return toGlobalId('ConsultationMessage', row!.id);
}

/** Answers its row's id. */
async function aReport(practitionerId: string): Promise<string> {
  const input = { practitionerId, text: 'The phone number is another.', contact: 'somebody@mail.example' };
  const document = `mutation ($input: ReportListingInput!) { reportListing(input: $input) { __typename } }`;
  await ask('anonymous', document, { input });
  const [row] = await database.unitOfWork.query<{ id: string }>(`SELECT id FROM listing_reports`);
  return row!.id;
}

/** About the asked listing, and what an operator asked its keeper. */
async function aComplaint(practitionerId: string): Promise<Pick<Targets, 'complaint' | 'question'>> {
  const [complaint, question] = [randomUUID(), randomUUID()];
  const seals = new ComplaintSeals(database.cipher);
  await database.unitOfWork.query(
    `WITH told AS (
       INSERT INTO complaints (id, kind, at, practitioner_id, teller, may_be_named, said_safe, words)
       VALUES ($1, 'MONEY', $2, $3, 'PATIENT', false, false, $4) RETURNING id)
     INSERT INTO complaint_steps (id, complaint_id, at, step, words) SELECT $5, id, $2, 'ASKED', $6 FROM told`,
    [
      ...[
        complaint,
        database.clock.now().toString(),
        practitionerId,
        seals.seal(complaint, 'words', 'They took more.'),
      ],
      ...[question, seals.sealStep(question, 'What was agreed on?')],
    ],
  );
  return { complaint: toGlobalId('Complaint', complaint), question: toGlobalId('OperatorsQuestion', question) };
}

/** Of the partner's account, with a key, and a webhook that was sent something. */
async function aPartner(): Promise<Pick<Targets, 'partner' | 'partnerKey' | 'webhook' | 'webhookDelivery'>> {
  const { partner } = people.actors;
  if (partner.kind !== 'ACCOUNT') throw new Error('A partner has an account.');
  const [id, keyId] = [randomUUID(), randomUUID()];
  await database.unitOfWork.query(
    `WITH partner AS (
       INSERT INTO partners (id, account_id, organisation, site, purpose, joined_at)
       VALUES ($1, $2, 'Elm Network', 'https://elm.example', 'We refer people.', $3) RETURNING id)
     INSERT INTO partner_keys (id, partner_id, kind, name, secret_hash, ending, scopes, origins, made_at)
     SELECT $4, id, 'TEST', 'Mine', $5, 'abcd', '{directory:read}', '{}', $3 FROM partner`,
    [id, partner.accountId, database.clock.now().toString(), keyId, randomBytes(32)],
  );
  const [webhook, delivery] = [randomUUID(), randomUUID()];
  const endpoints = new WebhookEndpoints(database.cipher);
  await database.unitOfWork.run(async (tx) => {
    const address = 'https://elm.example/hook';
    await endpoints.add(tx, { id: webhook, partnerId: id, name: 'Ours', address, events: ['listing.hidden'] });
    await endpoints.addSecret(tx, webhook, { id: randomUUID(), secret: 'whsec_AAAA' });
    await tx.query(
      `INSERT INTO webhook_messages
         (id, position, endpoint_id, type, told_at, trying_since, due_at, state, finished_at)
       VALUES ($1, nextval('webhook_positions'), $2, 'webhook.test', $3, $3, $3, 'DELIVERED', $3)`,
      [delivery, webhook, database.clock.now().toString()],
    );
  });
  return {
    ...{ partner: toGlobalId('Partner', id), partnerKey: toGlobalId('PartnerKey', keyId) },
    ...{ webhook: toGlobalId('Webhook', webhook), webhookDelivery: toGlobalId('WebhookDelivery', delivery) },
  };
}

async function ask(name: ActorName, document: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await story.house.asPage(document, variables, people.actors[name]);
  if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join(' ')}`);
  return data as Record<string, unknown>;
}

describe('every field that the public door has not', () => {
  it('is decided: of a thing with an id, by the field; of what is seen through it, by the way there', () => {
    const decided = (rules: Readonly<Record<string, object>>) =>
      Object.entries(rules).map(([type, rule]) => [type, Object.keys(rule).sort()]);
    const within = Object.entries(withinRules).map(([type, { fields }]) => [type, fields.split(' ').sort()]);
    expect(Object.fromEntries([...decided(nodeRules), ...within])).toEqual(
      Object.fromEntries(privateTypes.map((type) => [type, fieldsOf(type).sort()])),
    );
    expect(Object.keys(queryRules).sort()).toEqual([...privateQueries].sort());
    expect(ruledTwice).toEqual([]);
  });

  it.each(Object.entries(withinRules))('%s is seen by no other way', (type, { through }) => {
    expect(waysTo(type).sort()).toEqual([...through].sort());
  });

  it.each(Object.entries(queries))('Query.%s answers whom it is for, and nobody else', async (field, document) => {
    const variables = { id: targets.consultation, slug: askedSlug, question: targets.question };
    for (const name of actorNames) {
      const answered = isThere((await ask(name, document, variables))[field]);
      expect({ name, answered }).toEqual({ name, answered: queryRules[field]?.[name] === 'MAY' });
    }
  });

  it.each(Object.entries(nodeRules))(
    '%s shows each field to whom it is for, and to nobody else',
    async (type, rules) => {
      const id = targets[targetOf[type]!];
      const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selectionOf(type)} } } }`;
      for (const name of actorNames) {
        const node = ((await ask(name, document, { id })).node ?? {}) as Record<string, unknown>;
        const seen = Object.keys(rules).filter((field) => isThere(node[field]));
        const wanted = Object.entries(rules).filter(
          ([field, verdicts]) => verdicts[name] === 'MAY' && !emptyHere.includes(`${type}.${field}`),
        );
        expect({ name, seen: seen.sort() }).toEqual({ name, seen: wanted.map(([field]) => field).sort() });
      }
    },
  );
});

describe('every mutation', () => {
  /** What stood after the last refusals, which is what stands before the next. */
  let kept: Record<string, string> | undefined;
  const verdictOf = (outcome: unknown): Verdict =>
    verdictOfAnswer[(outcome as { __typename: string }).__typename] ?? 'MAY';
  const attempt = async (name: ActorName, mutation: string, { input }: MutationRule, on: Targets) => {
    await people.restoreOwner();
    const { outcome } = await ask(name, mutationDocument(mutation), input ? { input: input(on) } : {});
    return outcome;
  };
  const withVerdict = (rule: MutationRule, wanted: (verdict: Verdict) => boolean) =>
    actorNames.filter((name) => wanted(rule.verdicts[name]));

  it('has a rule, and every rule a mutation', () => {
    expect(Object.keys(mutationRules).sort()).toEqual([...mutationNames].sort());
  });

  it.each(Object.entries(mutationRules))('%s changes nothing for whom it refuses', async (mutation, rule) => {
    const refused = withVerdict(rule, (verdict) => verdict !== 'MAY');
    await people.restoreOwner();
    const before = kept ?? (await everythingKept(database));
    const met = await Promise.all(refused.map((name) => attempt(name, mutation, rule, targets)));
    expect(Object.fromEntries(refused.map((name, index) => [name, verdictOf(met[index])]))).toEqual(
      Object.fromEntries(refused.map((name) => [name, rule.verdicts[name]])),
    );
    // Not yours looks exactly like not there.
    const hidden = refused.filter((name) => rule.verdicts[name] === 'NOT_THERE');
    expect(met.filter((_outcome, index) => hidden.includes(refused[index]!))).toEqual(
      await Promise.all(hidden.map((name) => attempt(name, mutation, rule, nothing))),
    );
    kept = await everythingKept(database);
    expect(kept).toEqual(before);
  });

  it.each(Object.entries(mutationRules))('%s is open to whom it is for', async (mutation, rule) => {
    for (const name of withVerdict(rule, (verdict) => verdict === 'MAY')) {
      expect(verdictOf(await attempt(name, mutation, rule, targets)), name).toBe('MAY');
    }
  });
});

function isThere(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'edges' in value) return isThere(value.edges);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
