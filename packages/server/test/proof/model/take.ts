import type { Kept, ModelledHouse } from './house.js';
import { accept, cancel, chooseReminders, complete, decline, markNoShow, undoDecline } from './rules/answering.js';
import { ask, askAgain, askForOffered, mailCodeAgain, typeCode } from './rules/asking.js';
import { collectNoMore, erase, letColleagueRead, shareAgain, shareNoMore } from './rules/consents.js';
import { doWhatIsDue } from './rules/due.js';
import { read, write } from './rules/messages.js';
import { choose, propose, takeBack } from './rules/moving.js';
import { giveShare, giveShareBack, revokeShare, takeShare } from './rules/shares.js';
import type { Helper } from './rules/share.js';
import { DAY, HOUR, MINUTE, type Side, type Talk } from './rules/talk.js';
import { changeBuffer, changeTerms } from './rules/terms.js';
import { may } from './rules/turns.js';
import { confirmPlace, declineOffer, join, keepOffer, leave } from './rules/waiting-list.js';
import type { World } from './rules/world.js';
import { ANYBODY, DANGER, days, wanted, type Step } from './steps.js';

/** What the rules and the house said to it. */
type BothSaid = readonly [expected: string, said: string];
const nothing: BothSaid = ['', ''];

/** Does it to both, and answers what each of them said. */
export async function take(step: Step, world: World, house: ModelledHouse): Promise<BothSaid> {
  switch (step.do) {
    case 'nothing':
      return nothing;
    case 'ask': {
      const startsAt = wanted[step.slot]!;
      const terms = house.talks.termsOf(world, step.kind, step.isOld);
      if (!terms) return nothing;
      return [ask(world, startsAt, step.contact, terms), await house.ask(startsAt, step.contact, terms)];
    }
    case 'join': {
      const [count, before] = [world.places.length, step.before === null ? null : wanted[step.before]!];
      const expected = join(world, step.contact, step.kind, before);
      const [said, id] = await house.join(step.contact, world.offered[step.kind], before);
      if (world.places.length > count) house.places.push(id);
      return [expected, said];
    }
    case 'wait':
    case 'leave':
    case 'no thanks':
    case 'keep':
    case 'ask for offered':
      return world.places.length === 0 ? nothing : takeAtPlace(step, world, house);
    case 'give':
    case 'take share':
    case 'give back':
    case 'revoke':
      return takeOfShares(step, world, house);
    case 'other terms': {
      const before = world.offered[step.kind];
      changeTerms(world, step.kind);
      await house.talks.changeTerms(before, world.offered[step.kind]);
      return nothing;
    }
    case 'buffer':
      changeBuffer(world, step.kind, step.minutes * MINUTE);
      await house.talks.changeBuffer(world.offered[step.kind], step.minutes);
      return nothing;
    case 'day off': {
      const day = days[step.day]!;
      world.daysOff.add(day);
      await house.takeDayOff(day, day + DAY);
      return nothing;
    }
    case 'pause':
      world.isPaused = step.isPaused;
      await house.pause(step.isPaused);
      return nothing;
    case 'jump':
      world.now += step.by;
      house.now = world.now;
      if (!step.worker) return nothing;
      doWhatIsDue(world);
      await house.doWhatIsDue();
      return nothing;
    default: {
      if (world.talks.length === 0) return nothing;
      const index = aimedAt(step, world);
      return takeOfTalk(step, world.talks[index]!, house.kept[index]!, world, house);
    }
  }
}

type AtPlace = Extract<Step, { readonly place: number }>;

/** Half of the time the place of somebody whose turn it is. */
async function takeAtPlace(step: AtPlace, world: World, house: ModelledHouse): Promise<BothSaid> {
  const isTheirTurn = ({ state, offer }: World['places'][number]) =>
    step.do === 'wait' ? state === 'AWAITING_EMAIL' : step.do === 'leave' ? state === 'WAITING' : offer !== null;
  const theirs = world.places.flatMap((place, index) => (isTheirTurn(place) ? [index] : []));
  const among = step.place % 2 === 0 || theirs.length === 0 ? world.places.map((_, index) => index) : theirs;
  const index = among[step.place % among.length]!;
  const [place, id] = [world.places[index]!, house.places[index]!];
  switch (step.do) {
    case 'wait':
      // Whoever comes first is asked first: no two come at one moment.
      house.now = world.now += 1_000;
      return [confirmPlace(world, place), await house.confirmPlace(id)];
    case 'leave':
      return [leave(world, place), await house.atPlace(id, 'leaveWaitingList')];
    case 'no thanks':
      return [declineOffer(world, place), await house.atPlace(id, 'declineOfferedTime')];
    case 'keep':
      return [keepOffer(world, place), await house.atPlace(id, 'keepOfferedTime')];
    case 'ask for offered': {
      if (!place.offer) return nothing;
      const { startsAt } = place.offer;
      const expected = askForOffered(world, place);
      return [expected, await house.askForOffered(id, startsAt, place.contact, world.offered[place.kind])];
    }
  }
}

type OfShares = Extract<Step, { readonly helper: Helper }>;

async function takeOfShares(step: OfShares, world: World, house: ModelledHouse): Promise<BothSaid> {
  const { helper } = step;
  if (step.do === 'give') {
    // Of two, the one that was given first is used first: no two are given at one moment.
    house.now = world.now += 1_000;
    const count = world.shares.length;
    const lastDay = dayInDallas(world.now) + step.days * DAY;
    const endsAt = helper === 'SCHEDULER' ? lastDay + DAY : house.absenceEndsAt;
    const expected = giveShare(world, helper, endsAt);
    const [said, id] = await house.giveShare(helper, new Date(lastDay).toISOString().slice(0, 10));
    if (world.shares.length > count) house.shareIds.set(world.shares.at(-1)!, id);
    return [expected, said];
  }
  const theirs = world.shares.filter((share) => share.helper === helper);
  const share = (step.do === 'take share' ? null : theirs.find(({ hasEnded }) => !hasEnded)) ?? theirs.at(-1)!;
  switch (step.do) {
    case 'take share':
      return [takeShare(world, share), await house.endOrTake('takeShare', share, helper)];
    case 'give back':
      return [giveShareBack(world, share), await house.endOrTake('giveShareBack', share, helper)];
    case 'revoke':
      return [revokeShare(share), await house.endOrTake('revokeShare', share, 'OWN')];
  }
}

/** When the day began there; no sequence comes as far as their clocks change. */
function dayInDallas(now: number): number {
  return Math.floor((now - 6 * HOUR) / DAY) * DAY + 6 * HOUR;
}

type OfTalk = Extract<Step, { readonly who: number }>;

/** Mostly a talk in which it can be done: by chance alone, few would come further than to be asked for. */
function aimedAt(step: OfTalk, world: World): number {
  const { action, side } = turns[step.do];
  const whose = 'by' in step ? step.by : side;
  const theirTurn = world.talks.flatMap((talk, index) => (may(world, talk, whose).includes(action) ? [index] : []));
  const among = step.who < ANYBODY || theirTurn.length === 0 ? world.talks.map((_, index) => index) : theirTurn;
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
  colleague: { action: 'CANCEL', side: 'PATIENT' },
  'collect no more': { action: 'CANCEL', side: 'PATIENT' },
  erase: { action: 'CANCEL', side: 'PATIENT' },
};

async function takeOfTalk(step: OfTalk, talk: Talk, kept: Kept, world: World, house: ModelledHouse): Promise<BothSaid> {
  switch (step.do) {
    case 'ask again':
      return [askAgain(world, talk, step.hasOtherWords), await house.askAgain(kept, step.hasOtherWords)];
    case 'code':
      return [typeCode(world, talk, step.isRight), await house.typeCode(kept, step.isRight)];
    case 'code again':
      return [mailCodeAgain(world, talk), await house.mailCodeAgain(kept)];
    case 'accept':
      return [accept(world, talk, step.hand), await house.answer(kept, 'acceptConsultation', step.hand)];
    case 'decline':
      return [decline(world, talk, step.hand), await house.answer(kept, 'declineConsultation', step.hand)];
    case 'undo':
      return [undoDecline(world, talk, step.hand), await house.answer(kept, 'undoDecline', step.hand)];
    case 'complete':
      return [complete(world, talk, step.hand), await house.answer(kept, 'completeConsultation', step.hand)];
    case 'no show':
      return [markNoShow(world, talk, step.hand), await house.answer(kept, 'markNoShow', step.hand)];
    case 'propose': {
      const times = step.slots.map((index) => wanted[index]!);
      return [propose(world, talk, step, times, step.key), await house.propose(kept, step, times, step.key)];
    }
    case 'choose': {
      // One of the proposed, none of them, or a time that nobody proposed.
      const time = step.which < 0 ? null : (talk.proposed?.[step.which] ?? wanted[0]!);
      return [choose(world, talk, step, time), await house.choose(kept, step, time)];
    }
    case 'cancel':
      return [cancel(world, talk, step.by, step.hand), await house.cancel(kept, step)];
    case 'take back':
      return [takeBack(world, talk, step), await house.takeBack(kept, step)];
    case 'write': {
      const { key, text } = step;
      const said = write(world, talk, step, { key, text, isDanger: text === DANGER });
      return [said, await house.write(kept, step, key, text)];
    }
    case 'read':
      return [read(world, talk, step), await house.read(kept, step)];
    case 'share no more':
      return [shareNoMore(world, talk), await house.withdraw(kept, 'SHARE_WITH_PRACTITIONER')];
    case 'share again':
      return [shareAgain(talk), await house.shareAgain(kept)];
    case 'colleague': {
      // Of the colleague who answers now; when none does, of the last one.
      const share = world.shareOf('COLLEAGUE') ?? world.shares.findLast(({ helper }) => helper === 'COLLEAGUE')!;
      return [
        letColleagueRead(world, talk, share, step.agrees),
        await house.letColleagueRead(kept, share, step.agrees),
      ];
    }
    case 'collect no more':
      return [collectNoMore(world, talk), await house.withdraw(kept, 'COLLECT')];
    case 'erase':
      return [erase(world, talk), await house.erase(kept)];
    case 'remind':
      return [chooseReminders(world, talk, step.leads), await house.chooseReminders(kept, step.leads)];
  }
}
