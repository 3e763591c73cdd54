import { expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory, monday10, type Outcome } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

interface Hours {
  readonly revision: number;
  readonly timeOff: readonly { readonly timeOffId: string; readonly label: string; readonly isTold: boolean }[];
  readonly conflicts: readonly { readonly label: string; readonly state: string }[];
}
const HOURS = `revision timeOff { timeOffId label isTold } conflicts { label state }`;

async function hoursOf(browser: StoryBrowser, practitionerId: string): Promise<Hours> {
  const query = `query ($slug: String!) { keptHoursOf(slug: $slug) { ${HOURS} } }`;
  const { keptHoursOf } = await browser.ask<{ keptHoursOf: Hours }>(query, { slug: `invented-${practitionerId}` });
  return keptHoursOf;
}

async function goAway(browser: StoryBrowser, practitionerId: string, dates: object): Promise<Outcome> {
  const { revision } = await hoursOf(browser, practitionerId);
  const document = `mutation ($input: TakeTimeOffInput!) { outcome: takeTimeOff(input: $input) {
    __typename ... on InvalidInput { problems { path message } } } }`;
  const input = { practitionerId: toGlobalId('Practitioner', practitionerId), revision, tellsPatients: true, ...dates };
  return (await browser.ask<{ outcome: Outcome }>(document, { input })).outcome;
}

/** What anybody is told at the public door: when they are back, and how many times there are on two days. */
async function seen(practitionerId: string) {
  const { practitioner } = await story.house.publicDoor.ask<{
    practitioner: { backOn: string | null; inside: object[]; after: object[] };
  }>(
    `query ($slug: String!) { practitioner(slug: $slug) { backOn
       inside: slots(from: "2026-11-23T06:00:00Z", to: "2026-11-25T06:00:00Z") { startsAt }
       after: slots(from: "2026-11-25T06:00:00Z", to: "2026-11-26T06:00:00Z") { startsAt } } }`,
    { slug: `invented-${practitionerId}` },
  );
  return { backOn: practitioner.backOn, inside: practitioner.inside.length, after: practitioner.after.length };
}

const dates = { fromDate: '2026-11-23', untilDate: '2026-11-24' };

test('an absence takes the times of its dates, keeps what was promised, and begins and ends by itself', async () => {
  const ana = await story.aPractitioner();
  const { practitionerId } = ana;
  const promised = await story.aSentRequest(ana, { startsAt: monday10 });
  const keeper = promised.practitioner;
  await story.act(keeper, 'acceptConsultation', { consultationId: promised.id });
  expect((await goAway(keeper, practitionerId, dates)).__typename).toBe('HoursKept');

  // It is to come: no times on its dates, and nobody is told that they are away yet.
  expect(await seen(practitionerId)).toEqual({ backOn: null, inside: 0, after: 16 });
  const hours = await hoursOf(keeper, practitionerId);
  expect(hours.timeOff).toMatchObject([{ label: 'Mon, Nov 23 to Tue, Nov 24', isTold: true }]);
  expect(hours.conflicts).toEqual([{ label: 'Mon, Nov 23, 10:00 am Central time', state: 'CONFIRMED' }]);
  expect((await story.as(promised.patient).ask(STATE, { id: promised.id })) as object).toEqual({
    consultation: { state: 'CONFIRMED', holdsTime: true },
  });

  // By the clock of Dallas: six hours behind.
  database.clock.set('2026-11-23T05:59:59Z');
  expect((await seen(practitionerId)).backOn).toBeNull();
  database.clock.set('2026-11-23T06:00:00Z');
  expect(await seen(practitionerId)).toMatchObject({ backOn: '2026-11-25', inside: 0 });
  database.clock.set('2026-11-25T05:59:59Z');
  expect((await seen(practitionerId)).backOn).toBe('2026-11-25');
  database.clock.set('2026-11-25T06:00:00Z');
  expect((await seen(practitionerId)).backOn).toBeNull();
});

test('who stays after all has their times again; time off of which nobody is told says nothing', async () => {
  const ana = await story.aPractitioner();
  const { practitionerId } = ana;
  const keeper = await story.signedInPractitioner(ana);
  await goAway(keeper, practitionerId, { fromDate: '2026-11-20', untilDate: '2026-11-24' });
  database.clock.set('2026-11-21T18:00:00Z');
  expect((await seen(practitionerId)).backOn).toBe('2026-11-25');
  const { revision, timeOff } = await hoursOf(keeper, practitionerId);
  await keeper.ask(`mutation ($input: GiveUpTimeOffInput!) { giveUpTimeOff(input: $input) { __typename } }`, {
    input: {
      practitionerId: toGlobalId('Practitioner', practitionerId),
      revision,
      timeOffId: timeOff[0]!.timeOffId,
    },
  });
  expect(await seen(practitionerId)).toEqual({ backOn: null, inside: 32, after: 16 });
  await goAway(keeper, practitionerId, { fromDate: '2026-11-20', untilDate: '2026-11-24', tellsPatients: false });
  expect(await seen(practitionerId)).toMatchObject({ backOn: null, inside: 0 });
});

test('patients are told of whole days only', async () => {
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  expect(await goAway(keeper, ana.practitionerId, { ...dates, untilTime: '12:00' })).toMatchObject({
    problems: [{ path: ['fromDate'], message: 'Patients are told about whole days. Leave the times out.' }],
  });
  expect((await hoursOf(keeper, ana.practitionerId)).timeOff).toEqual([]);
});

const STATE = `query ($id: ID!) { consultation(id: $id) { state holdsTime } }`;
