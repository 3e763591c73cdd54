import type { Kept, ModelledHouse } from '../house.js';
import { accept, cancel, chooseReminders, complete, decline, markNoShow, undoDecline } from '../rules/answering.js';
import { readAnswers } from '../rules/answers.js';
import { askAgain, askSomebodyElse, changeAddress, mailCodeAgain, typeCode } from '../rules/asking.js';
import { collectNoMore, erase, letColleagueRead, shareAgain, shareNoMore } from '../rules/consents.js';
import { mailLinkToEverything, renewLink } from '../rules/links.js';
import { read, write } from '../rules/messages.js';
import { choose, propose, takeBack } from '../rules/moving.js';
import { arrange, lookForTheWayIn } from '../rules/reached.js';
import type { Side, Talk } from '../rules/talk.js';
import { may } from '../rules/turns.js';
import type { World } from '../rules/world.js';
import { ANYBODY, DANGER, wanted, type Step } from '../steps.js';
import type { Town } from '../town.js';
import { nothing, type BothSaid } from './both-said.js';

type OfTalk = Extract<Step, { readonly who: number }>;

/** One talk of one of the practitioners. */
interface Aim {
  readonly world: World;
  readonly house: ModelledHouse;
  readonly talk: Talk;
  readonly kept: Kept;
}

/** Mostly a talk in which it can be done: by chance alone, few would come further than to be asked for. */
function aimedAt(step: OfTalk, { everybody }: Town): Aim | undefined {
  const all: Aim[] = everybody.flatMap(({ world, house }) =>
    world.talks.map((talk, index) => ({ world, house, talk, kept: house.kept[index]! })),
  );
  const theirTurn = all.filter((aim) => isTheirTurn(step, aim));
  const among = step.who < ANYBODY || theirTurn.length === 0 ? all : theirTurn;
  return among[step.who % among.length];
}

function isTheirTurn(step: OfTalk, { world, talk }: Aim): boolean {
  if (step.do === 'ask somebody else') return ['DECLINED', 'EXPIRED'].includes(talk.state) && !talk.answersErased;
  const { action, side } = turns[step.do];
  return may(world, talk, 'by' in step ? step.by : side).includes(action);
}

type WithATurn = Exclude<OfTalk['do'], 'ask somebody else'>;
const turns: Readonly<Record<WithATurn, { readonly action: string; readonly side: Side }>> = {
  'ask again': { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  code: { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  'code again': { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  'other address': { action: 'CONFIRM_EMAIL', side: 'PATIENT' },
  'renew link': { action: 'CANCEL', side: 'PATIENT' },
  'mail everything': { action: 'CANCEL', side: 'PATIENT' },
  answers: { action: 'ACCEPT', side: 'PRACTITIONER' },
  arrange: { action: 'ARRANGE', side: 'PRACTITIONER' },
  'way in': { action: 'ARRANGE', side: 'PRACTITIONER' },
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

/** To one talk, whoever was asked for it. */
export async function takeOfTalk(step: OfTalk, town: Town): Promise<BothSaid> {
  const aim = aimedAt(step, town);
  if (!aim) return nothing;
  const { world, house, talk, kept } = aim;
  switch (step.do) {
    case 'ask somebody else': {
      const other = await town.otherThan(world);
      const startsAt = wanted[step.slot]!;
      const terms = other.world.offered[talk.terms.kind];
      return [
        askSomebodyElse(talk, other.world, startsAt),
        await house.askSomebodyElse(kept, other.house, startsAt, terms),
      ];
    }
    case 'other address':
      return [changeAddress(world, talk, step.contact), await house.changeAddress(kept, step.contact)];
    case 'renew link':
      return [renewLink(world, talk), await house.renewLink(kept)];
    case 'mail everything':
      return [mailLinkToEverything(world, talk), await house.mailLinkToEverything(kept)];
    case 'answers':
      return [readAnswers(world, talk, step), await house.readAnswers(kept, step)];
    case 'arrange':
      return [arrange(world, talk, step.hand, step.way), await house.arrange(kept, step.hand, step.way)];
    case 'way in':
      return [lookForTheWayIn(world, talk, step), await house.lookForTheWayIn(kept, step)];
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
