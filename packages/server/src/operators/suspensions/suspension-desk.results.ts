import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../accounts/account.results.js';
import type {
  StoredSuspension,
  SuspensionEnd as End,
  SuspensionQueue as Queue,
} from '../../accounts/suspension/suspension.repository.js';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { Role as RoleName } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { obstacleToDecision, waitsForAnswer } from '../../suspending/suspension.policy.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { SuspensionDecision } from './suspension-desk.inputs.js';

export const SuspensionQueue = {
  WAITING: 'WAITING',
  IN_FORCE: 'IN_FORCE',
  ENDED: 'ENDED',
} as const satisfies { [Each in Queue]: Each };
export type SuspensionQueue = Queue;
registerEnumType(SuspensionQueue, {
  name: 'SuspensionQueue',
  description: "A suspension's status, for operators.",
  valuesConfig: {
    WAITING: { description: 'A second operator has to review it, or someone wrote against it.' },
    IN_FORCE: { description: 'It was confirmed, and nothing is waiting.' },
    ENDED: { description: 'It is over.' },
  },
});

const SuspensionEnd = {
  NOT_CONFIRMED: 'NOT_CONFIRMED',
  REFUSED: 'REFUSED',
  LIFTED: 'LIFTED',
} as const satisfies { [Each in End]: Each };
registerEnumType(SuspensionEnd, {
  name: 'SuspensionEnd',
  description: 'Why a suspension is over.',
  valuesConfig: {
    NOT_CONFIRMED: { description: 'No second operator said yes in time.' },
    REFUSED: { description: 'An operator ended it before it was confirmed.' },
    LIFTED: { description: 'An operator ended it later.' },
  },
});

@ObjectType({ description: 'A listing that answers to an account.' })
export class DeskKeptListing {
  @Field({ description: 'Whose.' })
  name: string;

  @Field({ description: 'The last part of its address.' })
  slug: string;

  @Field({ description: 'Whether anyone can see it now.' })
  isSeen: boolean;
}

@ObjectType({ description: 'An account, and what hangs from it. Only for operators; looking it up is on record.' })
export class DeskAccount {
  @Field({ description: 'Its email address.' })
  email: string;

  @Field(() => [Role], { description: 'The roles it was granted.' })
  roles: RoleName[];

  @Field(() => [DeskKeptListing], { description: 'The listings that answer to it.' })
  listings: DeskKeptListing[];

  @Field(() => Int, { description: 'How many patients wait for its answer.' })
  waitingRequests: number;

  @Field(() => Int, { description: 'How many confirmed talks are ahead.' })
  talksAhead: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next of them begins; null: there is none.' })
  nextTalkAt: Date | null;

  @Field({ description: 'Whether it is the account of the operator who is looking.' })
  isOwn: boolean;

  @Field(() => String, { nullable: true, description: 'The suspension it is in, by its key; null: in none.' })
  suspensionKey: string | null;

  @Field({ description: 'Whether suspending it begins only when a second operator says yes.' })
  waitsForSecond: boolean;

  constructor(given: DeskAccount) {
    this.email = given.email;
    this.roles = given.roles;
    this.listings = given.listings;
    this.waitingRequests = given.waitingRequests;
    this.talksAhead = given.talksAhead;
    this.nextTalkAt = given.nextTalkAt;
    this.isOwn = given.isOwn;
    this.suspensionKey = given.suspensionKey;
    this.waitsForSecond = given.waitsForSecond;
  }
}

@ObjectType({ description: 'A suspended account. Only for operators.' })
export class DeskSuspension {
  readonly __typename = 'DeskSuspension';

  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When an operator decided it.' })
  since: Date;

  @Field(() => HidingReason, { description: 'Why.' })
  reason: HidingReason;

  @Field({ description: 'Whether the account is closed now; false: it waits for a second operator, or is over.' })
  isInEffect: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; null: it does not.' })
  endsBy: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a second operator said yes; null: none did.' })
  confirmedAt: Date | null;

  @Field({ description: 'Whether the suspended person wrote, and no one has answered.' })
  waitsForAnswer: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it has not.' })
  endedAt: Date | null;

  @Field(() => SuspensionEnd, { nullable: true, description: 'Why it ended; null: it has not.' })
  endedBecause: End | null;

  @Field(() => [SuspensionDecision], { description: 'What the operator who is looking may decide now.' })
  mayDecide: SuspensionDecision[];

  constructor(
    readonly stored: StoredSuspension,
    operatorId: string,
  ) {
    this.key = toGlobalId('Suspension', stored.id);
    this.since = stored.since;
    this.reason = stored.reason as HidingReason;
    this.isInEffect = stored.inEffectFrom !== null && stored.endedAt === null;
    this.endsBy = stored.confirmedAt || stored.endedAt ? null : stored.lapsesAt;
    this.confirmedAt = stored.confirmedAt;
    this.waitsForAnswer = stored.endedAt === null && waitsForAnswer(stored);
    this.endedAt = stored.endedAt;
    this.endedBecause = stored.endedBecause;
    this.mayDecide = Object.values(SuspensionDecision).filter(
      (decision) => obstacleToDecision(operatorId, stored, decision) === null,
    );
  }
}
type SuspensionDecision = (typeof SuspensionDecision)[keyof typeof SuspensionDecision];

@ObjectType({ description: 'What was written about a suspension. Reading it is on record.' })
export class DeskSuspensionTexts {
  @Field(() => String, { nullable: true, description: 'For the operators; null: it was erased.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'What the suspended person wrote; null: nothing, or erased.' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'What an operator answered; null: nothing, or erased.' })
  reply: string | null;
}

@ObjectType({ description: 'A page of suspensions, longest-waiting first.' })
export class DeskSuspensionConnection {
  @Field(() => [DeskSuspension], { description: 'The suspensions of this page.' })
  nodes: DeskSuspension[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DeskSuspensionResult = createUnionType({
  name: 'DeskSuspensionResult',
  description: 'What was decided, or what prevented it.',
  types: () => [DeskSuspension, ChangedMeanwhile, YourOwnDecision, InvalidInput, NotFound] as const,
});
export type DeskSuspensionResult = DeskSuspension | ChangedMeanwhile | YourOwnDecision | InvalidInput | NotFound;
