import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DeskCheckKind } from './checks/check-kinds.js';
import { ClaimQueue } from './claims/claim-decisions.js';
import { UserError } from '../platform/graphql/user-errors.js';
import type { AccountHolder } from '../platform/actor.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import type { Waiting } from './waiting.js';

export const DeskQueue = {
  COMPLAINTS: 'COMPLAINTS',
  REPORTS: 'REPORTS',
  WORDING: 'WORDING',
  APPEALS: 'APPEALS',
  CLAIMS: ClaimQueue.CLAIMS,
  DISPUTES: ClaimQueue.DISPUTES,
  LOOK_ALIKES: 'LOOK_ALIKES',
  STALE: 'STALE',
  SUSPENSIONS: 'SUSPENSIONS',
  CLINIC_MANAGERS: 'CLINIC_MANAGERS',
  PARTNERS: 'PARTNERS',
  HELP_LINES: 'HELP_LINES',
  ...DeskCheckKind,
} as const;
export type DeskQueue = (typeof DeskQueue)[keyof typeof DeskQueue];
registerEnumType(DeskQueue, {
  name: 'DeskQueue',
  description: 'A kind of work that waits for operators.',
  valuesConfig: {
    COMPLAINTS: { description: 'Complaints, and what went wrong in or after treatment.' },
    REPORTS: { description: 'Someone said that something on a listing is wrong.' },
    WORDING: { description: 'Wording that was flagged, and sent with a reason.' },
    APPEALS: { description: 'Practitioners’ appeals against hiding.' },
    CLAIMS: { description: 'What someone says is about them: licences to check, checks to confirm.' },
    DISPUTES: { description: 'Claims that someone disputed.' },
    LOOK_ALIKES: { description: 'Listings that could be mistaken for one another.' },
    STALE: { description: 'Listings that no one has confirmed for 90 days.' },
    CLINIC_MANAGERS: { description: 'Changes to who manages a clinic, waiting for a second operator.' },
    PARTNERS: {
      description: 'Partners who agreed to the terms of data use and ask for live keys, or for a change.',
    },
    HELP_LINES: { description: 'Help lines that no one has checked for a month.' },
    SUSPENSIONS: {
      description: 'Suspended accounts that are waiting for a second operator, or whose holder has appealed.',
    },
    LICENSE: { description: 'Licences to check.' },
    TRAINING: { description: 'Training certificates to check.' },
    REMS_LOCATION: { description: 'Certified locations to check.' },
    BOARD_DISCIPLINE: { description: 'Licensing board records to check.' },
    FEDERAL_EXCLUSION: { description: 'People to check on the federal list of excluded individuals.' },
    INSURER_PARTICIPATION: { description: 'Participations in networks of insurers to confirm.' },
  },
});

@ObjectType({ description: 'What waits in one queue.' })
export class DeskQueueCount {
  @Field(() => DeskQueue, { description: 'Which queue.' })
  queue: DeskQueue;

  @Field(() => Int, { description: 'How many wait.' })
  waiting: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the one that waits longest does; null: nothing waits, or the days are not counted.',
  })
  since: string | null;

  @Field({ description: 'Whether something in it comes before everything that is only older.' })
  isUrgent: boolean;

  constructor(queue: DeskQueue, { count, since, isUrgent = false }: Waiting) {
    this.queue = queue;
    this.waiting = count;
    this.since = since;
    this.isUrgent = isUrgent;
  }
}

@ObjectType({ description: "The operators' desk: everything on it is only for operators." })
export class OperatorDesk {
  /** Whoever has a desk is an operator: what hangs from it need not ask again. */
  constructor(readonly operator: AccountHolder) {}
}

@ObjectType({ implements: UserError, description: 'Someone else changed it first: review it again before deciding.' })
export class ChangedMeanwhile extends UserError {
  readonly __typename = 'ChangedMeanwhile';

  constructor(message = 'Someone changed this a moment ago. Look at it again.') {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'No one decides on a listing they manage.' })
export class YourOwnListing extends UserError {
  readonly __typename = 'YourOwnListing';

  constructor() {
    super();
    this.message = 'You manage this listing yourself, so another operator decides.';
  }
}

@ObjectType({ implements: UserError, description: 'No one decides on an appeal against their own decision.' })
export class YourOwnDecision extends UserError {
  readonly __typename = 'YourOwnDecision';

  constructor(message = 'You hid this listing, so another operator decides.') {
    super();
    this.message = message;
  }
}
