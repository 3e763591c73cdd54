import { Field, InputType } from 'type-graphql';

@InputType({ description: 'The first code of an authenticator app that is being set up.' })
export class ConfirmAuthenticatorAppInput {
  @Field({ description: 'The six digits that the app shows now.' })
  code: string;
}

@InputType({ description: 'A code of a second factor.' })
export class ShowSecondFactorInput {
  @Field({ description: 'The six digits that the authenticator app shows now, or a recovery code.' })
  code: string;
}
