import { AccessLinks } from '../../../src/accounts/access-links.js';
import { nobody, type Actor } from '../../../src/platform/actor.js';
import { keyOf } from '../../../src/platform/graphql/global-id.js';
import type { Outcome } from '../../consultation-story.js';
import type { TestDatabase } from '../../database.js';
import type { PageDoor } from './page-door.js';

const INPUTS = {
  joinWaitingList: 'JoinWaitingListInput',
  confirmWaitingList: 'ConfirmWaitingListInput',
  declineOfferedTime: 'WaitingListEntryInput',
  keepOfferedTime: 'WaitingListEntryInput',
  leaveWaitingList: 'LeaveWaitingListInput',
} as const;

/** Places on one practitioner's waiting list, as the house has them, in the order of the rules. */
export class WaitingPlaces {
  /** Global ids. */
  readonly ids: string[] = [];
  readonly #links: AccessLinks;

  constructor(
    private readonly door: PageDoor,
    { unitOfWork, cipher }: TestDatabase,
  ) {
    this.#links = new AccessLinks(unitOfWork, cipher);
  }

  /** What is answered, and of which place: of one that is there already nobody is told. */
  async join(input: object): Promise<readonly [string, string]> {
    const { __typename, id } = await this.#say('joinWaitingList', input);
    return [__typename, String(id)];
  }

  async confirm(globalId: string): Promise<string> {
    const token = await this.#links.tokenFor(keyOf('WaitingListEntry', globalId)!, 'WAITING');
    return token === null ? 'NotFound' : (await this.#say('confirmWaitingList', { token })).__typename;
  }

  async act(
    globalId: string,
    mutation: 'declineOfferedTime' | 'keepOfferedTime' | 'leaveWaitingList',
  ): Promise<string> {
    return (await this.#say(mutation, { entryId: globalId }, await this.holderOf(globalId))).__typename;
  }

  /** As who opened the link in the mail: nobody, once it opens nothing. */
  async holderOf(globalId: string): Promise<Actor> {
    const subjectId = keyOf('WaitingListEntry', globalId)!;
    const token = await this.#links.tokenFor(subjectId, 'WAITING');
    return token === null ? nobody : { kind: 'LINK', role: 'WAITING', subjectId };
  }

  #say(mutation: keyof typeof INPUTS, input: object, actor?: Actor): Promise<Outcome> {
    return this.door.say(mutation, INPUTS[mutation], input, { actor, more: '... on WaitingListEntry { id }' });
  }
}
