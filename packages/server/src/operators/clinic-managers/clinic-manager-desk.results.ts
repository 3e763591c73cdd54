import { createUnionType, Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { ManagerChange, ManagerChangeReason } from './clinic-manager-desk.inputs.js';

@ObjectType({ description: 'That somebody is to manage a clinic, or no longer, and waits for another operator.' })
export class DeskManagerChange {
  @Field({ description: 'Names it.' })
  key: string;

  @Field({ description: 'What the clinic is called.' })
  clinicName: string;

  @Field({ description: 'The last part of its address.' })
  clinicSlug: string;

  @Field(() => [String], { description: 'The email addresses of whoever manages it now.' })
  managers: string[];

  @Field(() => String, { nullable: true, description: 'The email address of whom it is about.' })
  email: string | null;

  @Field(() => ManagerChange, { description: 'What is to be done.' })
  change: ManagerChange;

  @Field(() => ManagerChangeReason, { description: 'Why.' })
  reason: ManagerChangeReason;

  @Field(() => String, { nullable: true, description: 'The operator who proposed it; null: they are gone.' })
  proposedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When they did.' })
  proposedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When nothing comes of it by itself.' })
  endsBy: Date;

  @Field({ description: 'Whether the operator who looks proposed it: another one does it.' })
  isOwn: boolean;
}

@ObjectType({ description: 'It is written down, or done.' })
export class ManagerChangeNoted {
  readonly __typename = 'ManagerChangeNoted';

  @Field({ description: 'Whether the clinic has another manager, or one less, from now on.' })
  isDone: boolean;

  constructor(isDone: boolean) {
    this.isDone = isDone;
  }
}

export const ManagerChangeResult = createUnionType({
  name: 'ManagerChangeResult',
  description: 'What became of it, or what stood in the way.',
  types: () => [ManagerChangeNoted, ChangedMeanwhile, YourOwnDecision, InvalidInput, NotFound] as const,
});
export type ManagerChangeResult = ManagerChangeNoted | ChangedMeanwhile | YourOwnDecision | InvalidInput | NotFound;
