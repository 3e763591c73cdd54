import { keyOf, toGlobalId } from '../../../src/platform/graphql/global-id.js';
import type { PageDoor } from './page-door.js';
import type { Hands, People } from './people.js';
import type { Helper, Share } from './rules/share.js';
import type { Hand } from './rules/talk.js';

/** What a practitioner lets others do, as the house has it, by the shares of the rules. */
export class GivenShares {
  readonly ids = new Map<Share, string>();

  constructor(
    private readonly door: PageDoor,
    private readonly people: People,
    private readonly practitionerId: string,
    private readonly hands: Hands,
    begun: readonly Share[],
  ) {
    for (const share of begun) this.ids.set(share, hands.shares[share.helper]);
  }

  /** What is answered, and the id of what was given. */
  async give(helper: Helper, untilDate: string): Promise<readonly [string, string]> {
    const input = {
      ...{ practitionerId: toGlobalId('Practitioner', this.practitionerId), kind: helper },
      email: this.people.addressOf(helper),
      ...(helper === 'SCHEDULER'
        ? { name: 'Kim', untilDate }
        : { absenceId: toGlobalId('TimeOff', this.hands.absenceId) }),
    };
    const by = { actor: this.hands.accounts.OWN, more: '... on ShareGiven { share { shareId } }' };
    const given = await this.door.say('giveShare', 'GiveShareInput', input, by);
    const { shareId = '' } = (given['share'] ?? {}) as { readonly shareId?: string };
    return [given.__typename, keyOf('ListingShare', shareId) ?? ''];
  }

  async endOrTake(mutation: 'takeShare' | 'giveShareBack' | 'revokeShare', share: Share, by: Hand): Promise<string> {
    const input = { shareId: this.globalIdOf(share) };
    return (await this.door.say(mutation, 'ShareInput', input, { actor: this.hands.accounts[by] })).__typename;
  }

  globalIdOf(share: Share): string {
    return toGlobalId('ListingShare', this.ids.get(share)!);
  }
}
