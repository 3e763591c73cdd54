import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, EmailAddressScalar } from '../platform/graphql/scalars.js';
import { ShareKind } from './share-words.js';

@InputType({ description: 'What someone is asked to do for a practitioner.' })
export class GiveShareInput {
  @Field(() => ID, { description: 'For whom.' })
  practitionerId: string;

  @Field(() => ShareKind, { description: 'What.' })
  kind: ShareKind;

  @Field(() => EmailAddressScalar, {
    description: 'Whom: an invitation is emailed there. Only an account with that address can accept it.',
  })
  email: string;

  @Field(() => String, { nullable: true, description: 'A scheduler: what to call them here, at most 60 characters.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'A scheduler: the last date, within thirteen months.' })
  untilDate?: string | null;

  @Field(() => ID, { nullable: true, description: 'A colleague: the absence, a time off of which patients are told.' })
  absenceId?: string | null;
}

@InputType({ description: 'One share.' })
export class ShareInput {
  @Field(() => ID, { description: 'Which.' })
  shareId: string;
}
