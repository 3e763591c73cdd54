import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingKept } from '../../../test/access/everything-kept.js';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory, monday10 } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import type { GraphqlClient } from '../../../test/graphql-client.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { idOf } from '../../../test/row-ids.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { ReferralHandles } from './referral-handles.js';

let database: TestDatabase;
let story: ConsultationStory;
let partners: PartnerStory;
let partner: StoryBrowser;
let door: GraphqlClient;
let ana: Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await ConsultationStory.open(database);
  partners = await PartnerStory.open(database);
  partner = await partners.withLiveKeys('elm@network.example');
  door = await doorOf(['directory:read', 'consultations:refer']);
  ana = await story.aPractitioner();
});
afterAll(async () => {
  await partners.close();
  await story.close();
  await database.drop();
});

async function doorOf(scopes: readonly string[], whose = partner): Promise<GraphqlClient> {
  const { text } = await partners.aKey(whose, { kind: 'LIVE', name: scopes.join(), scopes });
  return story.house.publicDoor.with({ authorization: `Bearer ${text}` });
}

const REFER = `mutation ($input: ReferConsultationInput!) { referConsultation(input: $input) {
  __typename
  ... on UserError { message }
  ... on ConsultationReferral { bookingReferral url expiresAt isTrial }
  ... on SlotNoLongerAvailable { alternatives { startsAt } }
  ... on InvalidInput { problems { path } }
} }`;
/** Nobody works then. */
const onSunday = '2026-11-22T16:00:00Z';
type Answer = { readonly __typename: string; readonly bookingReferral: string; readonly url: string } & Record<
  string,
  unknown
>;

const toAna = (more: object = {}) => ({
  practitionerId: toGlobalId('Practitioner', ana.practitionerId),
  consultationTypeId: toGlobalId('ConsultationType', ana.typeId),
  ...more,
});
async function refer(more: object = {}, through = door): Promise<Answer> {
  return (await through.ask<{ referConsultation: Answer }>(REFER, { input: toAna(more) })).referConsultation;
}
const cameBy = async (handle: string) =>
  (
    await story.house.asPage(
      `query ($handle: String!) { bookingReferral(handle: $handle) { partnerName isTrial practitionerId startsAt } }`,
      { handle },
    )
  ).data?.bookingReferral;
const referredOf = (id: string) =>
  database.unitOfWork.query<{ organisation: string }>(
    `SELECT p.organisation FROM referred_consultations r JOIN partners p ON p.id = r.partner_id WHERE r.consultation_id = $1`,
    [idOf(id)],
  );
/** A patient sends a request with this handle; answers what is kept of whence they came. */
async function askedWith(bookingReferral: string, changes: object = {}) {
  const asked = await story.ask(story.formFor(await story.aPractitioner(), { bookingReferral, ...changes }));
  expect(asked.__typename).toBe('RequestedConsultation');
  return referredOf(asked.consultation.id);
}

describe('a link that a partner prepares', () => {
  it('begins a request with the person, the kind of talk and the time, and nothing is kept of it', async () => {
    await refer();
    const before = await everythingKept(database);
    const { url, bookingReferral, ...rest } = await refer({ startsAt: monday10 });
    expect(rest).toEqual({
      ...{ __typename: 'ConsultationReferral', isTrial: false },
      expiresAt: database.clock
        .now()
        .add({ hours: 24 * 30 })
        .toString(),
    });
    const link = new URL(url);
    expect(link.pathname).toBe(`/practitioners/invented-${ana.practitionerId}/request`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ type: toGlobalId('ConsultationType', ana.typeId), at: monday10 },
      'booking-referral': bookingReferral,
    });
    expect(await cameBy(bookingReferral)).toEqual({
      ...{ partnerName: 'Elm Network', isTrial: false, startsAt: monday10 },
      practitionerId: toGlobalId('Practitioner', ana.practitionerId),
    });
    expect(await everythingKept(database)).toEqual(before);
  });

  it('without a time leads to the page where one is chosen', async () => {
    expect(new URL((await refer()).url).pathname).toBe(`/practitioners/invented-${ana.practitionerId}/times`);
  });

  it('is not made for nobody, for another’s kind of talk, or for a time that is not free', async () => {
    const ben = await story.aPractitioner();
    const bens = { consultationTypeId: toGlobalId('ConsultationType', ben.typeId) };
    expect(await refer(bens)).toMatchObject({ __typename: 'NotFound' });
    expect(await refer({ ...bens, startsAt: monday10 })).toMatchObject({ __typename: 'NotFound' });
    expect(await refer({ practitionerId: 'nobody' })).toMatchObject({ message: 'No such practitioner is listed.' });
    const none = { consultationTypeId: 'none' };
    expect(await refer(none)).toMatchObject({ message: 'This kind of talk cannot be asked for here right now.' });
    expect(await refer({ startsAt: 'tomorrow' })).toMatchObject({ problems: [{ path: ['startsAt'] }] });
    expect(await refer({ startsAt: onSunday })).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
  });

  it('names other times to a key that may read free times, and to no other', async () => {
    const taken = { __typename: 'SlotNoLongerAvailable' };
    expect(await refer({ startsAt: onSunday })).toMatchObject({
      ...{ ...taken, alternatives: [] },
      message: 'That time is no longer free. Without one, the person chooses on our page.',
    });
    const ash = await partners.withLiveKeys('ash@network.example');
    const reading = await doorOf(['availability:read', 'consultations:refer'], ash);
    const other = { startsAt: expect.any(String) };
    expect(await refer({ startsAt: onSunday }, reading)).toMatchObject({
      ...{ ...taken, alternatives: [other, other, other] },
      message: 'That time is no longer free. Choose another one.',
    });
  });

  it('needs a key for it, and a POST', async () => {
    expect(await refer({}, story.house.publicDoor)).toMatchObject({ __typename: 'KeyNeeded' });
    expect(await refer({}, story.house.appDoor)).toMatchObject({ __typename: 'KeyNeeded' });
    expect(await story.house.publicDoor.ask('{ referralMonths { month } }')).toEqual({ referralMonths: null });
    const reading = await doorOf(['directory:read']);
    for (const document of [REFER, '{ referralMonths { month } }']) {
      const { status, errors } = await reading.send(document, { input: toAna() });
      expect([status, errors[0]?.message]).toEqual([403, 'This key may not be used for consultations:refer.']);
    }
    const query = new URLSearchParams({ query: REFER, variables: JSON.stringify({ input: toAna() }) });
    expect((await fetch(`${door.url}?${query.toString()}`)).status).toBe(405);
  });
});

describe('a request that came by a link', () => {
  it('is kept with the partner, and not with the link', async () => {
    const practitioner = await story.aPractitioner();
    const { bookingReferral } = await refer({
      practitionerId: toGlobalId('Practitioner', practitioner.practitionerId),
      consultationTypeId: toGlobalId('ConsultationType', practitioner.typeId),
    });
    const asked = await story.ask(story.formFor(practitioner, { bookingReferral }));
    expect(await referredOf(asked.consultation.id)).toEqual([{ organisation: 'Elm Network' }]);
    const rows = await database.unitOfWork.query<object>(`SELECT * FROM referred_consultations`);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['consultation_id', 'partner_id']);
  });

  it('by a link that was made to try it out counts nowhere, also where it would lead to somebody real', async () => {
    const partnerId = idOf(String((await partners.consoleOf(partner)).partner?.id));
    const handles = new ReferralHandles(database.cipher, database.clock);
    const inAnHour = database.clock.now().add({ hours: 1 });
    const askedBy = async (isTrial: boolean) => {
      const practice = await story.aPractitioner();
      const { practitionerId, typeId: consultationTypeId } = practice;
      const to = { practitionerId, consultationTypeId, startsAt: null };
      const bookingReferral = handles.prepare({ partnerId, isTrial, to }, inAnHour);
      return referredOf((await story.ask(story.formFor(practice, { bookingReferral }))).consultation.id);
    };
    expect(await askedBy(true)).toEqual([]);
    expect(await askedBy(false)).toEqual([{ organisation: 'Elm Network' }]);
  });

  it('by the standing handle counts whoever is asked', async () => {
    const { viewer } = await partner.ask<{ viewer: { partner: { standingReferral: string } } }>(
      `{ viewer { partner { standingReferral } } }`,
    );
    expect(await askedWith(viewer.partner.standingReferral)).toEqual([{ organisation: 'Elm Network' }]);
  });

  it('is taken all the same when the link is over, somebody else’s, no longer the partner’s to give, or none', async () => {
    const { bookingReferral } = await refer();
    // To Ana, and somebody else is asked.
    expect(await askedWith(bookingReferral)).toEqual([]);
    for (const handle of ['nonsense', 'x'.repeat(43), `${bookingReferral}x`])
      expect(await askedWith(handle)).toEqual([]);

    const oak = await partners.withLiveKeys('oak@network.example');
    const { viewer } = await oak.ask<{ viewer: { partner: { id: string; standingReferral: string } } }>(
      `{ viewer { partner { id standingReferral } } }`,
    );
    const { id, standingReferral } = viewer.partner;
    expect(await askedWith(standingReferral)).toHaveLength(1);
    await partners.decide(id, 'END', 'AGAINST_TERMS');
    expect(await cameBy(standingReferral)).toBeNull();
    expect(await askedWith(standingReferral)).toEqual([]);

    database.clock.advance({ hours: 24 * 30 });
    expect(await cameBy(bookingReferral)).toBeNull();
    database.clock.set(testNow);
  });

  it('is taken all the same while the partner is suspended, who is named to nobody then', async () => {
    const fir = await partners.withLiveKeys('fir@network.example');
    const { viewer } = await fir.ask<{ viewer: { partner: { standingReferral: string } } }>(
      `{ viewer { partner { standingReferral } } }`,
    );
    const { standingReferral } = viewer.partner;
    expect(await cameBy(standingReferral)).toMatchObject({ isTrial: false });
    const operator = await partners.operator();
    const suspended = { of: 'fir@network.example', reason: 'NOT_TRUE', note: 'They sell what they read.' };
    expect(await operator.act('suspendAccount', 'SuspendAccountInput', suspended, '__typename')).toMatchObject({
      __typename: 'DeskSuspension',
    });
    expect(await cameBy(standingReferral)).toBeNull();
    expect(await askedWith(standingReferral)).toEqual([]);
  });

  it('sent again with the link left out is another request', async () => {
    const { bookingReferral } = await refer();
    const form = story.formFor(await story.aPractitioner(), { bookingReferral });
    expect((await story.ask(form)).__typename).toBe('RequestedConsultation');
    expect((await story.ask(form)).__typename).toBe('RequestedConsultation');
    expect(await story.ask({ ...form, bookingReferral: null })).toMatchObject({ __typename: 'InvalidInput' });
  });
});
