import fc from 'fast-check';
import { ReminderLead } from '../../../src/consultations/reminders/reminder-times.js';
import type { Kept, ModelledHouse } from './house.js';
import { DAY, HOUR, LENGTH, MINUTE, type Rules, type Side, type Talk } from './rules.js';

/** One command, by small numbers: which talk, which time, how long. */
export type Step =
  | { readonly do: 'nothing' }
  | { readonly do: 'ask'; readonly slot: number; readonly contact: number; readonly isInstant: boolean }
  | { readonly do: 'ask again'; readonly who: number; readonly hasOtherWords: boolean }
  | { readonly do: 'code'; readonly who: number; readonly isRight: boolean }
  | { readonly do: 'code again' | 'accept' | 'decline' | 'undo' | 'complete' | 'no show'; readonly who: number }
  | {
      readonly do: 'propose';
      readonly who: number;
      readonly by: Side;
      readonly slots: readonly number[];
      readonly key: string;
    }
  | { readonly do: 'choose'; readonly who: number; readonly by: Side; readonly which: number }
  | { readonly do: 'take back' | 'cancel'; readonly who: number; readonly by: Side }
  | {
      readonly do: 'write';
      readonly who: number;
      readonly by: Side;
      readonly key: string;
      readonly text: string;
    }
  | { readonly do: 'read'; readonly who: number; readonly by: Side }
  | { readonly do: 'share no more' | 'share again' | 'collect no more' | 'erase'; readonly who: number }
  | { readonly do: 'remind'; readonly who: number; readonly leads: readonly ReminderLead[] }
  | { readonly do: 'day off'; readonly day: number }
  | { readonly do: 'pause'; readonly isPaused: boolean }
  | { readonly do: 'jump'; readonly by: number; readonly worker: boolean };

/** Starts on weekdays of four weeks, nine to five in Dallas: few of them, so that people meet. */
const days = Array.from({ length: 26 }, (_, index) => Date.parse('2026-11-23T06:00:00Z') + index * DAY).filter(
  (day) => new Date(day).getUTCDay() % 6 !== 0,
);
export const grid: ReadonlySet<number> = new Set(
  days.flatMap((day) => Array.from({ length: 16 }, (_, index) => day + 9 * HOUR + index * LENGTH)),
);
const wanted = days.slice(0, 8).flatMap((day) => [9, 13.5, 16.5].map((hour) => day + hour * HOUR));

/** Below six: any talk, whether or not it is its turn; above: one whose turn it is, if there is one. */
const who = fc.nat({ max: 29 });
const ANYBODY = 6;
const by = fc.constantFrom<Side>('PATIENT', 'PRACTITIONER');
const slot = fc.nat({ max: wanted.length - 1 });
const DANGER = 'I want to die tonight';
const jumps = [10_000, 31_000, 5 * MINUTE, 20 * MINUTE, 50 * MINUTE, 3 * HOUR, 12 * HOUR, DAY, 2 * DAY, 8 * DAY];

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'nothing' }) },
    { weight: 10, arbitrary: step('ask', { slot, contact: fc.nat({ max: 2 }), isInstant: fc.boolean() }) },
    { weight: 3, arbitrary: step('ask again', { who, hasOtherWords: fc.boolean() }) },
    { weight: 11, arbitrary: step('code', { who, isRight: fc.nat({ max: 4 }).map((chance) => chance > 0) }) },
    { weight: 2, arbitrary: step('code again', { who }) },
    { weight: 5, arbitrary: step('accept', { who }) },
    { weight: 3, arbitrary: step('decline', { who }) },
    { weight: 6, arbitrary: step('undo', { who }) },
    {
      weight: 6,
      arbitrary: step('propose', {
        ...{ who, by, slots: fc.array(slot, { minLength: 1, maxLength: 3 }) },
        key: fc.constantFrom('proposal-1', 'proposal-2'),
      }),
    },
    { weight: 6, arbitrary: step('choose', { who, by, which: fc.integer({ min: -1, max: 3 }) }) },
    { weight: 2, arbitrary: step('cancel', { who, by }) },
    { weight: 2, arbitrary: step('take back', { who, by }) },
    { weight: 2, arbitrary: step('complete', { who }) },
    { weight: 2, arbitrary: step('no show', { who }) },
    { weight: 2, arbitrary: step('remind', { who, leads: fc.subarray(Object.values(ReminderLead)) }) },
    {
      weight: 4,
      arbitrary: step('write', {
        ...{ who, by, key: fc.constantFrom('message-1', 'message-2', 'message-3', 'message-4') },
        text: fc.constantFrom('At nine?', 'At ten?', 'At ten?', DANGER),
      }),
    },
    { weight: 3, arbitrary: step('read', { who, by }) },
    { weight: 1, arbitrary: step('share no more', { who }) },
    { weight: 1, arbitrary: step('share again', { who }) },
    { weight: 1, arbitrary: step('collect no more', { who }) },
    { weight: 1, arbitrary: step('erase', { who }) },
    { weight: 1, arbitrary: step('day off', { day: fc.nat({ max: 7 }) }) },
    { weight: 2, arbitrary: step('pause', { isPaused: fc.boolean() }) },
    { weight: 8, arbitrary: step('jump', { by: fc.constantFrom(...jumps), worker: fc.boolean() }) },
  ),
  { minLength: 41, maxLength: 41, size: 'max' },
);

/** Does it to both, and answers what each of them said. */
export async function take(step: Step, rules: Rules, house: ModelledHouse): Promise<readonly [string, string]> {
  switch (step.do) {
    case 'nothing':
      return ['', ''];
    case 'ask': {
      const startsAt = wanted[step.slot]!;
      const said = rules.ask(startsAt, step.contact, step.isInstant);
      return [said, await house.ask(startsAt, step.contact, step.isInstant)];
    }
    case 'day off': {
      const day = days[step.day]!;
      rules.daysOff.add(day);
      await house.takeDayOff(day, day + DAY);
      return ['', ''];
    }
    case 'pause':
      rules.isPaused = step.isPaused;
      await house.pause(step.isPaused);
      return ['', ''];
    case 'jump':
      rules.now += step.by;
      house.now = rules.now;
      if (!step.worker) return ['', ''];
      rules.doWhatIsDue();
      await house.doWhatIsDue();
      return ['', ''];
    default: {
      if (rules.talks.length === 0) return ['', ''];
      const index = aimedAt(step, rules);
      return takeOf(step, rules.talks[index]!, house.kept[index]!, rules, house);
    }
  }
}

type OfTalk = Extract<Step, { readonly who: number }>;

/** Mostly a talk in which it can be done: by chance alone, few would come further than to be asked for. */
function aimedAt(step: OfTalk, rules: Rules): number {
  const { action, side } = turns[step.do];
  const whose = 'by' in step ? step.by : side;
  const theirTurn = rules.talks.flatMap((talk, index) => (rules.may(talk, whose).includes(action) ? [index] : []));
  const among = step.who < ANYBODY || theirTurn.length === 0 ? rules.talks.map((_, index) => index) : theirTurn;
  return among[step.who % among.length]!;
}

const turns: Readonly<Record<OfTalk['do'], { readonly action: string; readonly side: Side }>> = {
  'ask again': { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  code: { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  'code again': { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  remind: { action: 'CHOOSE_REMINDERS', side: 'PATIENT' },
  choose: { action: 'ANSWER_PROPOSAL', side: 'PATIENT' },
  propose: { action: 'PROPOSE_TIME', side: 'PRACTITIONER' },
  'take back': { action: 'TAKE_BACK_PROPOSAL', side: 'PRACTITIONER' },
  cancel: { action: 'CANCEL', side: 'PATIENT' },
  accept: { action: 'ACCEPT', side: 'PRACTITIONER' },
  decline: { action: 'DECLINE', side: 'PRACTITIONER' },
  undo: { action: 'UNDO_DECLINE', side: 'PRACTITIONER' },
  complete: { action: 'COMPLETE', side: 'PRACTITIONER' },
  'no show': { action: 'MARK_NO_SHOW', side: 'PRACTITIONER' },
  // Mostly of a talk that is confirmed, where most can be written.
  write: { action: 'ARRANGE', side: 'PRACTITIONER' },
  read: { action: 'ARRANGE', side: 'PRACTITIONER' },
  'share no more': { action: 'CANCEL', side: 'PATIENT' },
  'share again': { action: 'CANCEL', side: 'PATIENT' },
  'collect no more': { action: 'CANCEL', side: 'PATIENT' },
  erase: { action: 'CANCEL', side: 'PATIENT' },
};

async function takeOf(
  step: OfTalk,
  talk: Talk,
  kept: Kept,
  rules: Rules,
  house: ModelledHouse,
): Promise<readonly [string, string]> {
  switch (step.do) {
    case 'ask again':
      return [rules.askAgain(talk, step.hasOtherWords), await house.askAgain(kept, step.hasOtherWords)];
    case 'code':
      return [rules.typeCode(talk, step.isRight), await house.typeCode(kept, step.isRight)];
    case 'code again':
      return [rules.mailCodeAgain(talk), await house.mailCodeAgain(kept)];
    case 'accept':
      return [rules.accept(talk), await house.answer(kept, 'acceptConsultation')];
    case 'decline':
      return [rules.decline(talk), await house.answer(kept, 'declineConsultation')];
    case 'undo':
      return [rules.undoDecline(talk), await house.answer(kept, 'undoDecline')];
    case 'propose': {
      const times = step.slots.map((index) => wanted[index]!);
      return [rules.propose(talk, step.by, times, step.key), await house.propose(kept, step.by, times, step.key)];
    }
    case 'choose': {
      // One of the proposed, none of them, or a time that nobody proposed.
      const time = step.which < 0 ? null : (talk.proposed?.[step.which] ?? wanted[0]!);
      return [rules.choose(talk, step.by, time), await house.choose(kept, step.by, time)];
    }
    case 'cancel':
      return [rules.cancel(talk, step.by), await house.cancel(kept, step.by)];
    case 'take back':
      return [rules.takeBack(talk, step.by), await house.takeBack(kept, step.by)];
    case 'complete':
      return [rules.complete(talk), await house.answer(kept, 'completeConsultation')];
    case 'no show':
      return [rules.markNoShow(talk), await house.answer(kept, 'markNoShow')];
    case 'write': {
      const { by: writer, key, text } = step;
      const said = rules.write(talk, writer, { key, text, isDanger: text === DANGER });
      return [said, await house.write(kept, writer, key, text)];
    }
    case 'read':
      return [rules.read(talk, step.by), await house.read(kept, step.by)];
    case 'share no more':
      return [rules.shareNoMore(talk), await house.withdraw(kept, 'SHARE_WITH_PRACTITIONER')];
    case 'share again':
      return [rules.shareAgain(talk), await house.shareAgain(kept)];
    case 'collect no more':
      return [rules.collectNoMore(talk), await house.withdraw(kept, 'COLLECT')];
    case 'erase':
      return [rules.erase(talk), await house.erase(kept)];
    case 'remind':
      return [rules.chooseReminders(talk, step.leads), await house.chooseReminders(kept, step.leads)];
  }
}

function step<const Name extends string, Parts extends object>(
  name: Name,
  parts: { [Key in keyof Parts]: fc.Arbitrary<Parts[Key]> },
) {
  return fc.record(parts).map((given) => ({ do: name, ...given }));
}
