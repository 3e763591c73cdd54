import { ask } from './rules/asking.js';
import { doWhatIsDue } from './rules/due.js';
import { MINUTE } from './rules/talk.js';
import { changeBuffer, changeTerms } from './rules/terms.js';
import { join } from './rules/waiting-list.js';
import { wanted, type Step } from './steps.js';
import { takeAtPlace } from './taking/at-place.js';
import { nothing, type BothSaid } from './taking/both-said.js';
import { takeOfHours } from './taking/of-hours.js';
import { takeOfShares } from './taking/of-shares.js';
import { takeOfTalk } from './taking/of-talk.js';
import type { Town } from './town.js';

/** Does it to both, and answers what each of them said. */
export async function take(step: Step, town: Town): Promise<BothSaid> {
  const { world, house } = town.first;
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
      if (world.places.length > count) house.places.ids.push(id);
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
    case 'time off':
    case 'back after all':
    case 'date':
    case 'weekday':
    case 'cap':
    case 'stop':
    case 'today':
    case 'licence':
    case 'show':
      return takeOfHours(step, world, house);
    case 'jump':
      world.now += step.by;
      house.now = world.now;
      if (!step.worker) return nothing;
      for (const each of town.everybody) doWhatIsDue(each.world, step.mail);
      await house.doWhatIsDue(step.mail);
      return nothing;
    default:
      return takeOfTalk(step, town);
  }
}
