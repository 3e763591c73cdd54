import { Field, ID, InputType } from 'type-graphql';
import { EmailAddressScalar } from '../platform/graphql/scalars.js';

@InputType({ description: 'Another address for an account.' })
export class RequestEmailChangeInput {
  @Field(() => EmailAddressScalar, { description: 'The new address.' })
  email: string;
}

@InputType({ description: 'The token of the link that was emailed to the new address.' })
export class ConfirmEmailChangeInput {
  @Field({ description: 'The token at the end of the link.' })
  token: string;
}

@InputType({ description: 'A new password.' })
export class SetPasswordInput {
  @Field({ description: '12 to 128 characters.' })
  password: string;
}

@InputType({ description: 'A session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'Which.' })
  sessionId: string;
}
