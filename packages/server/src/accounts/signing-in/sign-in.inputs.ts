import { Field, InputType } from 'type-graphql';
import { EmailAddressScalar } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Where to send a link to sign in, or to sign up.' })
export class RequestSignInLinkInput {
  @Field(() => EmailAddressScalar, { description: 'The address.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Where to go afterwards: a path on this site.' })
  goesTo?: string | null;
}

@InputType({ description: 'The token of a link from an email.' })
export class SignInWithLinkInput {
  @Field({ description: 'The token at the end of the link.' })
  token: string;
}

@InputType({ description: 'What a device answered to the challenge of a passkey.' })
export class SignInWithPasskeyInput {
  @Field({ description: 'The PublicKeyCredential, as JSON.' })
  answer: string;
}

@InputType({ description: 'An address and its password.' })
export class SignInWithPasswordInput {
  @Field(() => EmailAddressScalar, { description: 'The address.' })
  email: string;

  @Field({ description: 'The password.' })
  password: string;
}
