import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../platform/graphql/user-errors.js';

@ObjectType({ implements: UserError, description: 'No key was sent that may be used for this.' })
export class KeyNeeded extends UserError {
  readonly __typename = 'KeyNeeded';

  @Field({ description: 'The scope the key needs: "consultations:refer".' })
  scope: string;

  constructor(scope: string) {
    super();
    this.scope = scope;
    this.message = `Send a key that may be used for ${scope}.`;
  }
}
