import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'How long it takes between two places, in either direction.' })
export class TravelInput {
  @Field(() => ID, { description: 'The one.' })
  fromLocationId: string;

  @Field(() => ID, { description: 'The other.' })
  toLocationId: string;

  @Field(() => Int, { nullable: true, description: 'From 0 to 480; null: removes it, and nothing is kept free.' })
  minutes?: number | null;
}

@InputType({
  description: 'Travel times between the places of a practitioner. Any pair not named here stays as it is.',
})
export class KeepTravelInput {
  @Field(() => ID, { description: 'Whose places.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before.' })
  revision: number;

  @Field(() => [TravelInput], { description: 'The travel times.' })
  travel: TravelInput[];
}
