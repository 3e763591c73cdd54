import type { ModelledHouse } from '../house.js';
import { askForOffered } from '../rules/asking.js';
import { confirmPlace, declineOffer, keepOffer, leave } from '../rules/waiting-list.js';
import type { World } from '../rules/world.js';
import type { Step } from '../steps.js';
import { nothing, type BothSaid } from './both-said.js';

type AtPlace = Extract<Step, { readonly place: number }>;

/** Half of the time the place of somebody whose turn it is. */
export async function takeAtPlace(step: AtPlace, world: World, house: ModelledHouse): Promise<BothSaid> {
  const isTheirTurn = ({ state, offer }: World['places'][number]) =>
    step.do === 'wait' ? state === 'AWAITING_EMAIL' : step.do === 'leave' ? state === 'WAITING' : offer !== null;
  const theirs = world.places.flatMap((place, index) => (isTheirTurn(place) ? [index] : []));
  const among = step.place % 2 === 0 || theirs.length === 0 ? world.places.map((_, index) => index) : theirs;
  const index = among[step.place % among.length]!;
  const [place, id] = [world.places[index]!, house.places.ids[index]!];
  switch (step.do) {
    case 'wait':
      // Whoever comes first is asked first: no two come at one moment.
      house.now = world.now += 1_000;
      return [confirmPlace(world, place), await house.places.confirm(id)];
    case 'leave':
      return [leave(world, place), await house.places.act(id, 'leaveWaitingList')];
    case 'no thanks':
      return [declineOffer(world, place), await house.places.act(id, 'declineOfferedTime')];
    case 'keep':
      return [keepOffer(world, place), await house.places.act(id, 'keepOfferedTime')];
    case 'ask for offered': {
      if (!place.offer) return nothing;
      const { startsAt } = place.offer;
      const expected = askForOffered(world, place);
      return [expected, await house.askForOffered(id, startsAt, place.contact, world.offered[place.kind])];
    }
  }
}
