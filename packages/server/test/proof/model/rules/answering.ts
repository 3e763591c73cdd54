import type { ReminderLead } from '../../../../src/consultations/reminders/reminder-times.js';
import { become, confirm, forget, owe, remind, stepBack } from './changes.js';
import type { Hand, Said, Side, Talk } from './talk.js';
import { ifTheirTurn, may } from './turns.js';
import type { World } from './world.js';

export function accept(world: World, talk: Talk, hand: Hand): Said {
  return ifTheirTurn(world, talk, hand, 'ACCEPT', () => {
    if (!world.practice.isLicensedAt(talk.startsAt)) return 'OutsideLicensure';
    forget(talk, 'nudge');
    talk.proposalsMade = { PATIENT: 0, PRACTITIONER: 0 };
    return confirm(world, talk, world.shareOf(hand));
  });
}

export function decline(world: World, talk: Talk, hand: Hand): Said {
  return ifTheirTurn(world, talk, hand, 'DECLINE', () => {
    Object.assign(talk, { declinesAt: world.now + 30_000, declinedBy: world.shareOf(hand) });
    return 'Consultation';
  });
}

export function undoDecline(world: World, talk: Talk, hand: Hand): Said {
  return ifTheirTurn(world, talk, hand, 'UNDO_DECLINE', () => {
    talk.declinesAt = null;
    return 'Consultation';
  });
}

export function complete(world: World, talk: Talk, hand: Hand): Said {
  return ifTheirTurn(world, talk, hand, 'COMPLETE', () => {
    become(world, talk, 'COMPLETED', world.shareOf(hand));
    forget(talk, 'no-show');
    return 'Consultation';
  });
}

export function markNoShow(world: World, talk: Talk, hand: Hand): Said {
  return ifTheirTurn(world, talk, hand, 'MARK_NO_SHOW', () => {
    become(world, talk, 'NO_SHOW', world.shareOf(hand));
    owe(world, talk, 'no-show');
    return 'Consultation';
  });
}

export function cancel(world: World, talk: Talk, by: Side, hand: Hand): Said {
  if (by === 'PRACTITIONER' && !world.isSeenBy(hand, talk)) return 'NotFound';
  if (!may(world, talk, by).includes('CANCEL')) return 'NotAllowedNow';
  stepBack(world, talk, by === 'PRACTITIONER' ? world.shareOf(hand) : null);
  return 'Consultation';
}

export function chooseReminders(world: World, talk: Talk, leads: readonly ReminderLead[]): Said {
  if (!may(world, talk, 'PATIENT').includes('CHOOSE_REMINDERS')) return 'NotAllowedNow';
  talk.reminders = leads;
  remind(world, talk);
  return 'Consultation';
}
