import { Field, ObjectType } from 'type-graphql';
import { DeliveryMethod } from '../../catalog/delivery-method.results.js';
import { CareRefusal } from '../../listing/legality/refused-care.js';

@ObjectType({ description: 'A rule that stands against what was asked for.' })
export class CareRefusedBecause {
  @Field(() => CareRefusal, { description: 'Which rule.' })
  kind: CareRefusal;

  @Field(() => DeliveryMethod, {
    nullable: true,
    description: 'The method it stands against; null when it is the talk itself.',
  })
  deliveryMethod: DeliveryMethod | null;

  @Field({ description: 'The same in a sentence for whoever asked.' })
  message: string;
}
