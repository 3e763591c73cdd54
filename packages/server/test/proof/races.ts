import { expect } from 'vitest';
import { toGlobalId } from '../../src/platform/graphql/global-id.js';
import type { Asked } from '../consultation-story.js';
import { act, request, times, type Crowd, type Practice, type StoredConsultation } from './crowd.js';
import { counted, countedOf, many, type Race } from './racing.js';

const [ten, quarterPast, eleven, one, two] = ['16:00', '16:15', '17:00', '19:00', '20:00'].map(
  (hour) => `2026-11-23T${hour}:00Z`,
) as [string, string, string, string, string];
const isEven = (index: number) => index % 2 === 0;
const isOdd = (index: number) => index % 2 === 1;
const at = (...instants: string[]) => instants.map((instant) => new Date(instant));

export const oneSlot: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const answers = await crowd.all(times(many, () => request(crowd.story.formFor(ana, { startsAt: ten }))));
  expect(counted(answers)).toEqual({ RequestedConsultation: 1, SlotNoLongerAvailable: many - 1 });
  expect(await crowd.consultationsOf(ana)).toMatchObject([{ state: 'AWAITING_EMAIL', held: at(ten), owed: [CODE] }]);
  return answers;
};

export const shiftedStarts: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner({ type: { alignmentMinutes: 15 } });
  const answers = await crowd.all(
    times(many, (index) => request(crowd.story.formFor(ana, { startsAt: isEven(index) ? ten : quarterPast }))),
  );
  expect(counted(answers)).toEqual({ RequestedConsultation: 1, SlotNoLongerAvailable: many - 1 });
  const [only, ...others] = await crowd.consultationsOf(ana);
  expect(only).toMatchObject({ state: 'AWAITING_EMAIL', held: [only!.startsAt], owed: [CODE] });
  expect(others).toEqual([]);
  return answers;
};

export const acceptAgainstAccept: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const keeper = await crowd.keeperOf(ana);
  const { id } = await crowd.sent(ana, { startsAt: ten });
  const answers = await crowd.all(times(many, () => act('acceptConsultation', { consultationId: id }, keeper)));
  expect(counted(answers)).toEqual({ Consultation: 1, NotAllowedNow: many - 1 });
  const [only] = await crowd.consultationsOf(ana);
  expect(only).toMatchObject({ history: ['AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED'], held: at(ten) });
  expect(only!.owed.filter((kind) => kind.startsWith('consultation.confirmed'))).toEqual(CONFIRMED);
  return answers;
};

/** A patient moves a talk at once into a time for which others ask meanwhile: never both times, never neither. */
export const moveAgainstRequest: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
  const { id, patient } = await crowd.sent(ana, { startsAt: ten });
  const move = { consultationId: id, startsAt: [eleven], idempotencyKey: 'the-same-move' };
  const answers = await crowd.all(
    times(many, (index) =>
      isEven(index)
        ? act('proposeConsultationTime', move, patient)
        : request(crowd.story.formFor(ana, { startsAt: eleven })),
    ),
  );
  const [[moved], others] = apart(await crowd.consultationsOf(ana), id);
  const isMoved = moved!.startsAt.toISOString() === new Date(eleven).toISOString();
  expect(countedOf(answers, isEven)).toEqual({ [isMoved ? 'Consultation' : 'SlotNoLongerAvailable']: many / 2 });
  expect(countedOf(answers, isOdd)).toEqual({
    ...(!isMoved && { RequestedConsultation: 1 }),
    SlotNoLongerAvailable: isMoved ? many / 2 : many / 2 - 1,
  });
  expect(moved).toMatchObject({ state: 'CONFIRMED', held: isMoved ? at(eleven) : at(ten) });
  expect(moved!.owed.filter((kind) => kind.startsWith('consultation.moved'))).toHaveLength(isMoved ? 2 : 0);
  expect(others.map(({ held }) => held)).toEqual(isMoved ? [] : [at(eleven)]);
  return answers;
};

/** A time that is called off while others ask for it: called off once, and asked for by one at most. */
export const cancelAgainstRebook: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const keeper = await crowd.keeperOf(ana);
  const { id, patient } = await crowd.sent(ana, { startsAt: ten });
  await crowd.send(act('acceptConsultation', { consultationId: id }, keeper));
  const answers = await crowd.all(
    times(many, (index) => {
      if (index % 4 === 0) return act('cancelConsultation', { consultationId: id }, patient);
      if (index % 4 === 2) return act('cancelConsultation', { consultationId: id }, keeper);
      return request(crowd.story.formFor(ana, { startsAt: ten }));
    }),
  );
  expect(countedOf(answers, isEven)).toEqual({ Consultation: 1, NotAllowedNow: many / 2 - 1 });
  const rebooked = countedOf(answers, isOdd)['RequestedConsultation'] ?? 0;
  expect(rebooked).toBeLessThanOrEqual(1);
  const later = await crowd.send(request(crowd.story.formFor(ana, { startsAt: ten })));
  expect(later.outcome.__typename).toBe(rebooked === 1 ? 'SlotNoLongerAvailable' : 'RequestedConsultation');
  const [[off], others] = apart(await crowd.consultationsOf(ana), id);
  expect(off).toMatchObject({ history: ['AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED', 'CANCELLED'], held: [] });
  expect(off!.owed.filter((kind) => kind.startsWith('consultation.cancelled'))).toEqual([
    'consultation.cancelled.patient',
    'consultation.cancelled.practitioner',
  ]);
  expect(others).toMatchObject([{ state: 'AWAITING_EMAIL', held: at(ten) }]);
  return answers;
};

/** The last moment of a hold comes while its code is typed: it is sent, or it has run out and nothing of it is left. */
export const holdAgainstItsCode: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const { id, code, patient } = await crowd.asked(ana, { startsAt: ten });
  const before = crowd.database.clock.now();
  try {
    const typing = crowd.all(times(many, () => act('confirmConsultationEmail', { consultationId: id, code }, patient)));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
    await crowd.setClock(before.add({ minutes: 20 }).toString());
    await crowd.sweep('consultations.unconfirmed');
    const answers = await typing;
    await crowd.sweep('consultations.unconfirmed');
    const [only] = await crowd.consultationsOf(ana);
    if (only!.state === 'REQUESTED') {
      // All say the same, until the code is over.
      const { Consultation, NotAllowedNow = 0, ...others } = counted(answers);
      expect([Consultation! + NotAllowedNow, others]).toEqual([many, {}]);
      expect(only).toMatchObject({ held: at(ten), history: ['AWAITING_EMAIL', 'REQUESTED'] });
      expect(only!.owed).toEqual(expect.arrayContaining(['consultation.sent', 'consultation.waiting']));
    } else {
      expect(Object.keys(counted(answers)).filter((name) => name === 'Consultation')).toEqual([]);
      expect(only).toMatchObject({ state: 'EXPIRED', held: [], history: ['AWAITING_EMAIL', 'EXPIRED'], owed: [CODE] });
    }
    return answers;
  } finally {
    await crowd.setClock(before.toString());
  }
};

/** Three proposed times, each chosen by a third of the clicks: one is, and the others are free again. */
export const twoProposalsAccepted: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const keeper = await crowd.keeperOf(ana);
  const { id, patient } = await crowd.sent(ana, { startsAt: ten });
  const proposal = { consultationId: id, startsAt: [eleven, one, two], idempotencyKey: 'a-proposal' };
  await crowd.send(act('proposeConsultationTime', proposal, keeper));
  const proposed = [eleven, one, two];
  const answers = await crowd.all(
    times(many, (index) => act('answerTimeProposal', { consultationId: id, accept: proposed[index % 3] }, patient)),
  );
  const chosen = proposed[answers.findIndex(({ outcome }) => outcome.__typename === 'Consultation') % 3]!;
  expect(counted(answers)).toEqual({ Consultation: 1, NotAllowedNow: many - 1 });
  const [only] = await crowd.consultationsOf(ana);
  expect(only).toMatchObject({ state: 'CONFIRMED', startsAt: new Date(chosen), held: at(chosen) });
  expect(only!.owed.filter((kind) => kind.startsWith('consultation.confirmed'))).toEqual(CONFIRMED);
  return answers;
};

export const sameKeySameInput: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const form = crowd.story.formFor(ana, { startsAt: ten });
  const answers = await crowd.all(times(many, () => request(form)));
  expect(counted(answers)).toEqual({ RequestedConsultation: many });
  const ids = answers.map(({ outcome }) => (outcome as unknown as Asked).consultation.id);
  const stored = await crowd.consultationsOf(ana);
  expect([...new Set(ids)]).toEqual(stored.map(({ id }) => toGlobalId('Consultation', id)));
  expect(stored).toMatchObject([{ state: 'AWAITING_EMAIL', held: at(ten), owed: [CODE] }]);
  return answers;
};

/** One form sent with two messages: whichever came first is the request, and the other is told so. */
export const sameKeyOtherInput: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const form = crowd.story.formFor(ana, { startsAt: ten });
  const answers = await crowd.all(
    times(many, (index) => request({ ...form, message: isEven(index) ? 'In the morning.' : 'In the afternoon.' })),
  );
  const first = countedOf(answers, isEven)['RequestedConsultation'] ? isEven : isOdd;
  expect(countedOf(answers, first)).toEqual({ RequestedConsultation: many / 2 });
  expect(countedOf(answers, (index) => !first(index))).toEqual({ InvalidInput: many / 2 });
  expect(await crowd.consultationsOf(ana)).toMatchObject([{ state: 'AWAITING_EMAIL', held: at(ten), owed: [CODE] }]);
  return answers;
};

/** A day off taken while the day is asked for: what came before it stays, seen as a conflict, and nothing comes after. */
export const blockedDay: Race = async (crowd) => {
  const ana = await crowd.story.aPractitioner();
  const keeper = await crowd.keeperOf(ana);
  const ofDay = times(16, (index) => new Date(Date.parse('2026-11-23T15:00:00Z') + index * 1_800_000).toISOString());
  const asking = crowd.all(
    times(many, (index) => request(crowd.story.formFor(ana, { startsAt: ofDay[index % ofDay.length]! }))),
  );
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
  const off = await takeDayOff(keeper.browser, ana, '2026-11-23');
  const answers = await asking;
  const stored = await crowd.consultationsOf(ana);
  expect(counted(answers)['RequestedConsultation'] ?? 0).toBe(stored.length);
  expect(Object.keys(counted(answers)).filter((name) => !/^RequestedC|^SlotNo/.test(name))).toEqual([]);
  const held = stored.flatMap((each) => each.held.map((instant) => instant.toISOString()));
  expect(new Set(held).size).toBe(held.length);
  // The day was closed under the same lock under which times are taken: what is held now was held then.
  expect(off.map((each) => new Date(each).toISOString()).toSorted()).toEqual(held.toSorted());
  const after = await crowd.all(ofDay.map((startsAt) => request(crowd.story.formFor(ana, { startsAt }))));
  expect(counted(after)).toEqual({ SlotNoLongerAvailable: ofDay.length });
  return [...answers, ...after];
};

/** Answers the starts that are held and for which there is no room any more. */
async function takeDayOff(keeper: KeeperBrowser, { practitionerId }: Practice, date: string): Promise<string[]> {
  const slug = `invented-${practitionerId}`;
  const { keptHoursOf } = await keeper.ask<{ keptHoursOf: { revision: number } }>(
    `query ($slug: String!) { keptHoursOf(slug: $slug) { revision } }`,
    { slug },
  );
  const { takeTimeOff } = await keeper.ask<{ takeTimeOff: { hours: { conflicts: { startsAt: string }[] } } }>(
    `mutation ($input: TakeTimeOffInput!) { takeTimeOff(input: $input) {
       ... on HoursKept { hours { conflicts { startsAt } } } } }`,
    {
      input: {
        practitionerId: toGlobalId('Practitioner', practitionerId),
        revision: keptHoursOf.revision,
        ...{ fromDate: date, untilDate: date, tellsPatients: false },
      },
    },
  );
  return takeTimeOff.hours.conflicts.map(({ startsAt }) => startsAt);
}

/** The one with this id, and the others. */
function apart(stored: readonly StoredConsultation[], globalId: string) {
  const isIt = ({ id }: StoredConsultation) => toGlobalId('Consultation', id) === globalId;
  return [stored.filter(isIt), stored.filter((each) => !isIt(each))] as const;
}

type KeeperBrowser = Awaited<ReturnType<Crowd['keeperOf']>>['browser'];

const CODE = 'consultation.code';
const CONFIRMED = ['consultation.confirmed.patient', 'consultation.confirmed.practitioner'];
