import fc from 'fast-check';
import { ReminderLead } from '../../../src/consultations/reminders/reminder-times.js';
import type { Helper } from './rules/share.js';
import type { Place } from './rules/moving.js';
import type { HoursOfADate, ListingState } from './rules/practice.js';
import { DAY, HOUR, KINDS, LENGTH, MINUTE, type Hand, type Kind, type Side } from './rules/talk.js';

type Moved = { readonly place: Place };
type Words = { readonly key: string; readonly text: string };
type OfAPatient = { readonly who: number };
type OfThePractitioner = { readonly who: number; readonly hand: Hand };
type OfASide = { readonly who: number; readonly by: Side; readonly hand: Hand };

/** One command, by small numbers: which talk, which time, how long, by whose hand. */
export type Step =
  | { readonly do: 'nothing' }
  | {
      readonly do: 'ask';
      readonly slot: number;
      readonly contact: number;
      readonly kind: Kind;
      /** By a page on which stand the terms of before. */
      readonly isOld: boolean;
    }
  | ({ readonly do: 'ask again'; readonly hasOtherWords: boolean } & OfAPatient)
  | ({ readonly do: 'code'; readonly isRight: boolean } & OfAPatient)
  | ({ readonly do: 'code again' | 'renew link' | 'mail everything' } & OfAPatient)
  /** Null: what is typed is no address. */
  | ({ readonly do: 'other address'; readonly contact: number | null } & OfAPatient)
  | ({ readonly do: 'ask somebody else'; readonly slot: number } & OfAPatient)
  | ({ readonly do: 'accept' | 'decline' | 'undo' | 'complete' | 'no show' } & OfThePractitioner)
  | ({ readonly do: 'propose'; readonly slots: readonly number[]; readonly key: string } & Moved & OfASide)
  | ({ readonly do: 'choose'; readonly which: number } & Moved & OfASide)
  | ({ readonly do: 'take back' | 'cancel' | 'read' | 'answers' | 'way in' } & OfASide)
  | ({ readonly do: 'arrange'; readonly way: number } & OfThePractitioner)
  | ({ readonly do: 'write' } & Words & OfASide)
  | ({ readonly do: 'share no more' | 'share again' | 'collect no more' | 'erase' } & OfAPatient)
  | ({ readonly do: 'colleague'; readonly agrees: boolean } & OfAPatient)
  | ({ readonly do: 'remind'; readonly leads: readonly ReminderLead[] } & OfAPatient)
  | { readonly do: 'join'; readonly contact: number; readonly kind: Kind; readonly before: number | null }
  | { readonly do: 'wait' | 'leave' | 'no thanks' | 'keep' | 'ask for offered'; readonly place: number }
  | { readonly do: 'give'; readonly helper: Helper; readonly days: number }
  | { readonly do: 'take share' | 'give back' | 'revoke'; readonly helper: Helper }
  | { readonly do: 'other terms'; readonly kind: Kind }
  | { readonly do: 'buffer'; readonly kind: Kind; readonly minutes: number }
  | { readonly do: 'time off'; readonly day: number; readonly length: number }
  | { readonly do: 'back after all'; readonly index: number }
  | { readonly do: 'date'; readonly day: number; readonly hours: HoursOfADate | null }
  | { readonly do: 'weekday'; readonly weekday: number; readonly isClosed: boolean }
  | { readonly do: 'cap'; readonly talks: number | null }
  | { readonly do: 'stop'; readonly kind: Kind; readonly isStopped: boolean }
  | { readonly do: 'today'; readonly isToday: boolean }
  | { readonly do: 'licence'; readonly lastDay: number | null }
  | { readonly do: 'show'; readonly state: ListingState }
  /** Whether the worker comes by, and whether a mail server is there then. */
  | { readonly do: 'jump'; readonly by: number; readonly worker: boolean; readonly mail: boolean };

/** Weekdays in Dallas, until its clocks change: no sequence comes that far. */
export const days = Array.from({ length: 105 }, (_, index) => Date.parse('2026-11-23T06:00:00Z') + index * DAY).filter(
  (day) => new Date(day).getUTCDay() % 6 !== 0,
);
export const grid: ReadonlySet<number> = new Set(
  days.flatMap((day) => Array.from({ length: 16 }, (_, index) => day + 9 * HOUR + index * LENGTH)),
);
/** Few of them are asked for, so that people meet. */
export const wanted = days.slice(0, 6).flatMap((day) => [9, 9.5, 16.5].map((hour) => day + hour * HOUR));

/** Below six: any talk, whether or not it is its turn; above: one whose turn it is, if there is one. */
const who = fc.nat({ max: 29 });
export const ANYBODY = 6;
const by = fc.constantFrom<Side>('PATIENT', 'PRACTITIONER');
const hand = fc.constantFrom<Hand>('OWN', 'OWN', 'SCHEDULER', 'COLLEAGUE');
const placeSaid = fc.constantFrom<Place>(null, 'US-TX', 'US-TX', 'US-OK');
const contact = fc.nat({ max: 2 });
const kind = fc.constantFrom<Kind>('VIDEO', 'VIDEO', 'AT_ONCE', 'AT_ONCE', 'PHONE', 'IN_PERSON');
const anyKind = fc.constantFrom<Kind>(...KINDS);
const helper = fc.constantFrom<Helper>('SCHEDULER', 'COLLEAGUE');
/** As with talks: an even number is any place, an odd one somebody's for whom a time is kept. */
const place = fc.nat({ max: 11 });
const slot = fc.nat({ max: wanted.length - 1 });
const day = fc.nat({ max: 7 });
const mostly = fc.nat({ max: 2 }).map((chance) => chance > 0);
const mostlyNot = fc.nat({ max: 2 }).map((chance) => chance === 0);
export const DANGER = 'I want to die tonight';
const jumps = [10_000, 31_000, 5 * MINUTE, 20 * MINUTE, 50 * MINUTE, 3 * HOUR, 12 * HOUR, DAY, 2 * DAY, 8 * DAY];

const next: fc.Arbitrary<Step> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'nothing' }) },
  {
    weight: 10,
    arbitrary: step('ask', { slot, contact, kind, isOld: fc.nat({ max: 9 }).map((chance) => chance === 0) }),
  },
  { weight: 3, arbitrary: step('ask again', { who, hasOtherWords: fc.boolean() }) },
  { weight: 11, arbitrary: step('code', { who, isRight: fc.nat({ max: 4 }).map((chance) => chance > 0) }) },
  { weight: 2, arbitrary: step('code again', { who }) },
  { weight: 2, arbitrary: step('other address', { who, contact: fc.option(contact, { freq: 5 }) }) },
  { weight: 3, arbitrary: step('ask somebody else', { who, slot }) },
  { weight: 1, arbitrary: step('renew link', { who }) },
  { weight: 1, arbitrary: step('mail everything', { who }) },
  { weight: 2, arbitrary: step('answers', { who, by, hand }) },
  { weight: 2, arbitrary: step('arrange', { who, hand, way: fc.constantFrom(0, 1, 1, 2) }) },
  { weight: 2, arbitrary: step('way in', { who, by, hand }) },
  { weight: 5, arbitrary: step('accept', { who, hand }) },
  { weight: 3, arbitrary: step('decline', { who, hand }) },
  { weight: 6, arbitrary: step('undo', { who, hand }) },
  {
    weight: 6,
    arbitrary: step('propose', {
      ...{ who, by, hand, slots: fc.array(slot, { minLength: 1, maxLength: 3 }), place: placeSaid },
      key: fc.constantFrom('proposal-1', 'proposal-2'),
    }),
  },
  { weight: 6, arbitrary: step('choose', { who, by, hand, which: fc.integer({ min: -1, max: 3 }), place: placeSaid }) },
  { weight: 2, arbitrary: step('cancel', { who, by, hand }) },
  { weight: 2, arbitrary: step('take back', { who, by, hand }) },
  { weight: 4, arbitrary: step('complete', { who, hand }) },
  { weight: 3, arbitrary: step('no show', { who, hand }) },
  { weight: 2, arbitrary: step('remind', { who, leads: fc.subarray(Object.values(ReminderLead)) }) },
  {
    weight: 5,
    arbitrary: step('write', {
      ...{ who, by, hand, key: fc.constantFrom('message-1', 'message-2', 'message-3') },
      text: fc.constantFrom('At nine?', 'At ten?', 'At ten?', DANGER),
    }),
  },
  { weight: 3, arbitrary: step('read', { who, by, hand }) },
  { weight: 1, arbitrary: step('share no more', { who }) },
  { weight: 1, arbitrary: step('share again', { who }) },
  { weight: 1, arbitrary: step('collect no more', { who }) },
  { weight: 1, arbitrary: step('erase', { who }) },
  { weight: 2, arbitrary: step('colleague', { who, agrees: fc.nat({ max: 3 }).map((chance) => chance > 0) }) },
  {
    weight: 3,
    arbitrary: step('join', {
      contact,
      kind,
      before: fc.option(fc.nat({ max: wanted.length - 1 }), { freq: 4 }),
    }),
  },
  { weight: 4, arbitrary: step('wait', { place }) },
  { weight: 1, arbitrary: step('leave', { place }) },
  { weight: 1, arbitrary: step('no thanks', { place }) },
  { weight: 1, arbitrary: step('keep', { place }) },
  { weight: 4, arbitrary: step('ask for offered', { place }) },
  { weight: 1, arbitrary: step('give', { helper, days: fc.constantFrom(0, 3) }) },
  { weight: 1, arbitrary: step('take share', { helper }) },
  { weight: 1, arbitrary: step('give back', { helper }) },
  { weight: 1, arbitrary: step('revoke', { helper }) },
  { weight: 1, arbitrary: step('other terms', { kind: anyKind }) },
  { weight: 1, arbitrary: step('buffer', { kind: anyKind, minutes: fc.constantFrom(0, 15, 40) }) },
  { weight: 1, arbitrary: step('time off', { day, length: fc.constantFrom(1, 1, 4) }) },
  { weight: 2, arbitrary: step('back after all', { index: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: step('date', { day, hours: fc.constantFrom('CLOSED', 'ONE_HOUR', null, null) }) },
  { weight: 1, arbitrary: step('weekday', { weekday: fc.integer({ min: 1, max: 5 }), isClosed: mostlyNot }) },
  { weight: 1, arbitrary: step('cap', { talks: fc.constantFrom(1, 2, null, null) }) },
  { weight: 1, arbitrary: step('stop', { kind: anyKind, isStopped: mostlyNot }) },
  { weight: 1, arbitrary: step('today', { isToday: fc.nat({ max: 3 }).map((chance) => chance > 0) }) },
  { weight: 1, arbitrary: step('licence', { lastDay: fc.option(day, { freq: 3 }) }) },
  {
    weight: 2,
    arbitrary: step('show', { state: fc.constantFrom<ListingState>('PUBLISHED', 'PUBLISHED', 'PAUSED', 'HIDDEN') }),
  },
  { weight: 9, arbitrary: step('jump', { by: fc.constantFrom(...jumps), worker: fc.boolean(), mail: mostly }) },
);

const asks = (slot: number, contact: number, kind: Kind): Step => ({ do: 'ask', slot, contact, kind, isOld: false });

const later = (by: number): Step => ({ do: 'jump', by, worker: false, mail: true });

/** How half of the sequences and more begin: by chance alone some things come about too late in one, or hardly ever. */
const beginnings: readonly (readonly Step[])[] = [
  [],
  [],
  // Somebody has a time, and somebody else waits for one.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'join', contact: 1, kind: 'VIDEO', before: null },
    { do: 'wait', place: 1 },
  ],
  // What somebody waits for comes free, and they ask for it.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'join', contact: 1, kind: 'VIDEO', before: null },
    { do: 'wait', place: 1 },
    { do: 'cancel', who: 0, by: 'PATIENT', hand: 'OWN' },
    { do: 'jump', by: 10_000, worker: true, mail: true },
    { do: 'ask for offered', place: 1 },
    { do: 'code', who: ANYBODY, isRight: true },
  ],
  // It comes free in the evening while no mail leaves; the mail server is back by night.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'join', contact: 1, kind: 'VIDEO', before: null },
    { do: 'wait', place: 1 },
    ...[3 * HOUR, 3 * HOUR, 3 * HOUR, 50 * MINUTE, 50 * MINUTE].map((by) => later(by)),
    { do: 'cancel', who: 0, by: 'PATIENT', hand: 'OWN' },
    { do: 'jump', by: 10_000, worker: true, mail: false },
    { do: 'jump', by: 50 * MINUTE, worker: true, mail: true },
    { do: 'jump', by: 10_000, worker: true, mail: true },
  ],
  // It is offered, and twice a pause takes it back, the second time before they were told.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'join', contact: 1, kind: 'VIDEO', before: null },
    { do: 'wait', place: 1 },
    { do: 'cancel', who: 0, by: 'PATIENT', hand: 'OWN' },
    { do: 'jump', by: 10_000, worker: true, mail: true },
    { do: 'show', state: 'PAUSED' },
    { do: 'jump', by: 31_000, worker: true, mail: true },
    { do: 'show', state: 'PUBLISHED' },
    { do: 'jump', by: 31_000, worker: true, mail: false },
    { do: 'show', state: 'PAUSED' },
    { do: 'jump', by: 31_000, worker: true, mail: true },
    { do: 'show', state: 'PUBLISHED' },
    { do: 'jump', by: 31_000, worker: true, mail: true },
  ],
  // A talk took place a short while ago; before it somebody wrote, and sent the form of that again with other words.
  [
    asks(1, 0, 'AT_ONCE'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'write', who: 0, by: 'PATIENT', hand: 'OWN', key: 'message-1', text: 'At nine?' },
    { do: 'write', who: 0, by: 'PATIENT', hand: 'OWN', key: 'message-1', text: 'At ten?' },
    { do: 'jump', by: 2 * DAY, worker: false, mail: true },
    { do: 'jump', by: 3 * HOUR, worker: false, mail: true },
  ],
  // A talk whose way in is known, half an hour before it begins.
  [
    asks(1, 0, 'AT_ONCE'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'arrange', who: 0, hand: 'OWN', way: 1 },
    { do: 'way in', who: 0, by: 'PATIENT', hand: 'OWN' },
    { do: 'jump', by: 2 * DAY, worker: false, mail: true },
    { do: 'way in', who: 0, by: 'PATIENT', hand: 'OWN' },
  ],
  // What was said is erased, and its talk is moved all the same.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'accept', who: 0, hand: 'OWN' },
    { do: 'collect no more', who: 0 },
    { do: 'propose', who: 0, by: 'PATIENT', hand: 'OWN', slots: [13], key: 'proposal-1', place: 'US-OK' },
    { do: 'propose', who: 0, by: 'PRACTITIONER', hand: 'OWN', slots: [13], key: 'proposal-1', place: null },
    { do: 'choose', who: 0, by: 'PATIENT', hand: 'OWN', which: 0, place: null },
    { do: 'choose', who: 0, by: 'PATIENT', hand: 'OWN', which: 0, place: 'US-OK' },
    { do: 'choose', who: 0, by: 'PATIENT', hand: 'OWN', which: 0, place: 'US-TX' },
  ],
  // A no: the same is asked of somebody else.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'decline', who: 0, hand: 'OWN' },
    { do: 'jump', by: 31_000, worker: true, mail: true },
    { do: 'ask somebody else', who: ANYBODY, slot: 10 },
    { do: 'code', who: ANYBODY, isRight: true },
  ],
  // A licence that ends between a request and the answer to it, and days off that are given up.
  [
    asks(10, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    asks(13, 1, 'PHONE'),
    { do: 'licence', lastDay: 1 },
    { do: 'accept', who: 0, hand: 'OWN' },
    { do: 'code', who: ANYBODY, isRight: true },
    { do: 'propose', who: 0, by: 'PATIENT', hand: 'OWN', slots: [4, 16], key: 'proposal-1', place: null },
    { do: 'licence', lastDay: 4 },
    { do: 'time off', day: 1, length: 1 },
    { do: 'back after all', index: 0 },
  ],
  // Times of a day and of the next are proposed, by one side and by the other, and the day is called off.
  ...(['PRACTITIONER', 'PATIENT'] as const).map((by): Step[] => [
    asks(8, 0, 'VIDEO'),
    { do: 'code', who: ANYBODY, isRight: true },
    later(2 * DAY),
    { do: 'propose', who: 0, by, hand: 'OWN', slots: [2, 5], key: 'proposal-1', place: null },
    { do: 'today', isToday: true },
    { do: 'choose', who: 0, by: by === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT', hand: 'OWN', which: 0, place: null },
  ]),
  // Somebody asks for two times, holds the first alone, and somebody else has the second before its code is typed.
  [
    asks(10, 0, 'PHONE'),
    asks(11, 0, 'VIDEO'),
    asks(11, 1, 'IN_PERSON'),
    { do: 'code', who: ANYBODY + 2, isRight: true },
    { do: 'code', who: ANYBODY + 1, isRight: true },
  ],
];

export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(next, { minLength: 41, maxLength: 41, size: 'max' }))
  .map(([before, steps]) => [...before, ...steps].slice(0, 41));

function step<const Name extends string, Parts extends object>(
  name: Name,
  parts: { [Key in keyof Parts]: fc.Arbitrary<Parts[Key]> },
) {
  return fc.record(parts).map((given) => ({ do: name, ...given }));
}
