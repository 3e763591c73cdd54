import { createUnionType, Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { ManagerChange, ManagerChangeReason } from './clinic-manager-desk.inputs.js';

@ObjectType({
  description: 'That someone would become or stop being a clinic’s manager; it is waiting for another operator.',
})
export class DeskManagerChange {
  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'What the clinic is called.' })
  clinicName: string;

  @Field({ description: 'The last part of its address.' })
  clinicSlug: string;

  @Field(() => [String], { description: 'The email addresses of its managers now.' })
  managers: string[];

  @Field(() => String, { nullable: true, description: 'The email address of whom it is about.' })
  email: string | null;

  @Field(() => ManagerChange, { description: 'What to do.' })
  change: ManagerChange;

  @Field(() => ManagerChangeReason, { description: 'Why.' })
  reason: ManagerChangeReason;

  @Field(() => String, { nullable: true, description: 'The operator who proposed it; null: they are gone.' })
  proposedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When they did.' })
  proposedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it lapses by itself.' })
  endsBy: Date;

  @Field({ description: 'Whether the operator who is looking proposed it: another one makes the change.' })
  isOwn: boolean;
}

@ObjectType({ description: 'It is noted, or done.' })
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
  description: 'What became of it, or what prevented it.',
  types: () => [ManagerChangeNoted, ChangedMeanwhile, YourOwnDecision, InvalidInput, NotFound] as const,
});
export type ManagerChangeResult = ManagerChangeNoted | ChangedMeanwhile | YourOwnDecision | InvalidInput | NotFound;
