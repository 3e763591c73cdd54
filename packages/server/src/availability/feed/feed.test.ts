import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Outcome } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { nobody, type AccountHolder, type Actor } from '../../platform/actor.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

async function aKeeper(changes: Parameters<typeof story.aPractitioner>[0] = {}) {
  const practice = await story.aPractitioner(changes);
  const accountId = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
    [accountId, Buffer.from(accountId), testNow],
  );
  await database.unitOfWork.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`,
    [practice.practitionerId, accountId, testNow],
  );
  const actor: AccountHolder = {
    kind: 'ACCOUNT',
    isSuspended: false,
    accountId,
    sessionId: randomUUID(),
    roles: ['PRACTITIONER'],
    hasSecondFactor: true,
    secondFactorPassed: true,
    freshUntil: Temporal.Instant.from(testNow),
    link: null,
  };
  return { ...practice, actor };
}
type Keeper = Awaited<ReturnType<typeof aKeeper>>;

async function ask<Data>(query: string, variables: object, actor: Actor): Promise<Data> {
  const { data, errors } = await story.house.asPage(query, variables, actor);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

async function change(keeper: Keeper, mutation: string, as: Actor = keeper.actor): Promise<Outcome> {
  const { outcome } = await ask<{ outcome: Outcome }>(
    `mutation ($input: CalendarFeedInput!) { outcome: ${mutation}(input: $input) { __typename ... on UserError { message } } }`,
    { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId) } },
    as,
  );
  return outcome;
}

async function feedOf({ actor }: Keeper): Promise<{ url: string; lastReadAt: string | null } | null> {
  const { keptHours } = await ask<{ keptHours: { calendarFeed: { url: string; lastReadAt: string | null } | null }[] }>(
    `{ keptHours { calendarFeed { url madeAt lastReadAt } } }`,
    {},
    actor,
  );
  return keptHours[0]?.calendarFeed ?? null;
}

/** As a calendar asks: over HTTP, signed in as nobody. */
function fetchFeed(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const { origin } = new URL(story.house.appDoor.url);
  return fetch(origin + new URL(url).pathname, { headers });
}

describe('the calendar of a practitioner', () => {
  test('holds what is confirmed and what waits for an answer, and tells nothing about anybody', async () => {
    const keeper = await aKeeper();
    const { id, form } = await story.aSentRequest(keeper);
    await story.ask(story.formFor(keeper, { startsAt: '2026-11-23T17:00:00Z' }));
    expect(await feedOf(keeper)).toBeNull();
    expect(await change(keeper, 'makeCalendarFeed')).toEqual({ __typename: 'CalendarFeedChanged' });
    const feed = await feedOf(keeper);
    const answer = await fetchFeed(feed?.url ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map((event) => [event.summary, event.location, event.startDate.toString()])).toEqual([
      ['Appointment, not confirmed yet', 'By video', monday10],
    ]);
    expect(events[0]?.uid).toBe(`${keyOf('Consultation', id)}@clearing`);
    for (const secret of [form.patient.name, form.patient.email, 'First talk', 'Ruiz', 'etamin']) {
      expect(text).not.toContain(secret);
    }
    await database.unitOfWork.query(`UPDATE consultations SET state = 'CONFIRMED' WHERE state = 'REQUESTED'`);
    const later = await (await fetchFeed(feed?.url ?? '')).text();
    expect(later).toContain('SUMMARY:Appointment\r\n');
    expect(later).toContain('STATUS:CONFIRMED');
  });

  test('shows a time that is proposed for a confirmed talk as what it is, and the talk where it was', async () => {
    const keeper = await aKeeper();
    const [stands, proposed] = ['2026-11-25T16:00:00Z', '2026-11-24T16:00:00Z'];
    const { id, patient } = await story.aSentRequest(keeper, { startsAt: stands });
    await database.unitOfWork.query(`UPDATE consultations SET state = 'CONFIRMED' WHERE state = 'REQUESTED'`);
    const moving = { consultationId: id, startsAt: [proposed], idempotencyKey: 'earlier' };
    expect(await story.act(patient, 'proposeConsultationTime', moving)).toMatchObject({ state: 'CONFIRMED' });
    await change(keeper, 'makeCalendarFeed');
    const text = await (await fetchFeed((await feedOf(keeper))?.url ?? '')).text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const uid = keyOf('Consultation', id);
    expect(
      events.map((event) => [
        event.getFirstPropertyValue('uid'),
        event.getFirstPropertyValue('status'),
        event.getFirstPropertyValue('dtstart')?.toString(),
      ]),
    ).toEqual([
      [`${uid}-${Date.parse(proposed)}@clearing`, 'TENTATIVE', proposed],
      [`${uid}@clearing`, 'CONFIRMED', stands],
    ]);
  });

  test('numbers the entry of a talk that was moved as its mailed file does: a calendar that has both keeps the newer one', async () => {
    const keeper = await aKeeper({ type: { bookingPolicy: 'INSTANT' } });
    const [stood, stands] = ['2026-11-25T18:00:00Z', '2026-11-24T18:00:00Z'];
    const { id, patient } = await story.aSentRequest(keeper, { startsAt: stood });
    await change(keeper, 'makeCalendarFeed');
    const entries = async () => {
      const text = await (await fetchFeed((await feedOf(keeper))?.url ?? '')).text();
      return new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => ['sequence', 'dtstart'].map((name) => String(event.getFirstPropertyValue(name))));
    };
    expect(await entries()).toEqual([['0', stood]]);
    const moving = { consultationId: id, startsAt: [stands], idempotencyKey: 'other' };
    expect(await story.act(patient, 'proposeConsultationTime', moving)).toMatchObject({ state: 'CONFIRMED' });
    expect(await entries()).toEqual([['1', stands]]);
  });

  test('is a calendar by the letter of RFC 5545 before the first talk as after it', async () => {
    const keeper = await aKeeper();
    await change(keeper, 'makeCalendarFeed');
    const read = async () => (await fetchFeed((await feedOf(keeper))?.url ?? '')).text();
    const empty = await read();
    await story.aSentRequest(keeper);
    for (const [text, talks] of [
      [empty, 0],
      [await read(), 1],
    ] as const) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const names = calendar.getAllProperties().map(({ name }) => name);
      expect(names.filter((name) => ['version', 'prodid', 'method'].includes(name)).toSorted()).toEqual([
        'method',
        'prodid',
        'version',
      ]);
      // No calendar without a component: strict readers refuse it, and whoever subscribes early would never see a talk.
      expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events).toHaveLength(talks);
      for (const event of events) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'status']) expect(event.hasProperty(name)).toBe(true);
        expect(event.getFirstPropertyValue('dtstart')?.toString()).toMatch(/Z$/);
      }
    }
  });

  test('is sent once while nothing in it changes, and says when it was last read', async () => {
    const keeper = await aKeeper();
    await change(keeper, 'makeCalendarFeed');
    const feed = await feedOf(keeper);
    expect(feed?.lastReadAt).toBeNull();
    const first = await fetchFeed(feed?.url ?? '');
    database.clock.advance({ hours: 1 });
    const etag = first.headers.get('etag') ?? '';
    expect((await fetchFeed(feed?.url ?? '', { 'if-none-match': etag })).status).toBe(304);
    expect((await feedOf(keeper))?.lastReadAt).toBe('2026-11-21T16:00:00Z');
  });

  test('has an address that opens nothing once it is renewed, switched off, or altered', async () => {
    const keeper = await aKeeper();
    await change(keeper, 'makeCalendarFeed');
    const first = (await feedOf(keeper))?.url ?? '';
    await change(keeper, 'makeCalendarFeed');
    const second = (await feedOf(keeper))?.url ?? '';
    expect((await fetchFeed(first)).status).toBe(404);
    expect((await fetchFeed(second)).status).toBe(200);
    const altered = second.replace(/(.)\.ics$/, (_, last: string) => `${last === 'A' ? 'B' : 'A'}.ics`);
    for (const wrong of [altered, second.replace('.ics', ''), '/calendar/x.ics'].map((each) => new URL(each, second))) {
      expect((await fetchFeed(wrong.href)).status).toBe(404);
    }
    await change(keeper, 'revokeCalendarFeed');
    expect((await fetchFeed(second)).status).toBe(404);
    expect(await feedOf(keeper)).toBeNull();
    await change(keeper, 'makeCalendarFeed');
    expect((await fetchFeed(second)).status).toBe(404);
  });

  test('stops when somebody else comes to control the listing', async () => {
    const [keeper, next] = [await aKeeper(), await aKeeper()];
    await change(keeper, 'makeCalendarFeed');
    const { url = '' } = (await feedOf(keeper)) ?? {};
    expect((await fetchFeed(url)).status).toBe(200);
    await database.unitOfWork.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
      keeper.practitionerId,
      next.actor.accountId,
    ]);
    expect((await fetchFeed(url)).status).toBe(404);
  });

  test('is made by nobody else', async () => {
    const [keeper, other] = [await aKeeper(), await aKeeper()];
    for (const mutation of ['makeCalendarFeed', 'revokeCalendarFeed']) {
      expect(await change(keeper, mutation, nobody)).toMatchObject({ __typename: 'SignInNeeded' });
      expect(await change(keeper, mutation, other.actor)).toEqual(
        await change({ ...keeper, practitionerId: randomUUID() }, mutation, other.actor),
      );
      const halfway = { ...keeper.actor, secondFactorPassed: false };
      expect(await change(keeper, mutation, halfway)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    }
    expect(await feedOf(keeper)).toBeNull();
  });
});
