import type { Temporal } from 'temporal-polyfill';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ConsultationParty } from '../consultation-states.js';

@ObjectType({ description: 'Times that were proposed instead of the one asked for, all of them held.' })
export class TimeProposal {
  @Field(() => ConsultationParty, { description: 'Who proposed them.' })
  by: ConsultationParty;

  @Field(() => [DateTimeScalar], { description: 'When the talk could begin, in order.' })
  startsAt: readonly Temporal.Instant[];

  @Field(() => DateTimeScalar, { description: 'Until when they are held.' })
  expiresAt: Temporal.Instant;

  constructor(startsAt: readonly Temporal.Instant[], expiresAt: Temporal.Instant) {
    this.by = ConsultationParty.PRACTITIONER;
    this.startsAt = startsAt;
    this.expiresAt = expiresAt;
  }
}
