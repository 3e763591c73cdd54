import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'How long it takes between two places, there or back.' })
export class TravelInput {
  @Field(() => ID, { description: 'The one.' })
  fromLocationId: string;

  @Field(() => ID, { description: 'The other.' })
  toLocationId: string;

  @Field(() => Int, { nullable: true, description: 'From 0 to 480; null: nothing is given or kept free any longer.' })
  minutes?: number | null;
}

@InputType({ description: 'The ways between the places of a practitioner. What is not named here stays as it is.' })
export class KeepTravelInput {
  @Field(() => ID, { description: 'Whose places.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before.' })
  revision: number;

  @Field(() => [TravelInput], { description: 'The ways.' })
  travel: TravelInput[];
}
