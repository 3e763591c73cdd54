import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A passkey that a device made.' })
export class AddPasskeyInput {
  @Field({ description: 'The PublicKeyCredential, as JSON.' })
  answer: string;

  @Field({ description: 'What its owner knows it by, at most 60 characters; empty: the device in words.' })
  name: string;
}

@InputType({ description: 'Another name for a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'Which.' })
  passkeyId: string;

  @Field({ description: '1 to 60 characters.' })
  name: string;
}

@InputType({ description: 'A passkey to take away.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Which.' })
  passkeyId: string;
}
