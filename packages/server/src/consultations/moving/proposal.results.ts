import type { Temporal } from 'temporal-polyfill';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { ConsultationParty } from '../states/consultation-states.js';

@ObjectType({ description: 'Times that were proposed instead of the current one, all of them held.' })
export class TimeProposal {
  @Field(() => ConsultationParty, { description: 'Who proposed them; the other side chooses.' })
  by: ConsultationParty;

  @Field(() => [DateTimeScalar], { description: 'When the talk could begin, in order.' })
  startsAt: readonly Temporal.Instant[];

  @Field(() => DateTimeScalar, { description: 'Until when they are held.' })
  expiresAt: Temporal.Instant;

  constructor(by: ConsultationSide, startsAt: readonly Temporal.Instant[], expiresAt: Temporal.Instant) {
    this.by = by;
    this.startsAt = startsAt;
    this.expiresAt = expiresAt;
  }
}
