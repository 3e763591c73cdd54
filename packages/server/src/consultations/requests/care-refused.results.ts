import { Field, ObjectType } from 'type-graphql';
import { DeliveryMethod } from '../../catalog/delivery-method.results.js';
import { CareRefusal } from '../../listing/legality/refused-care.js';

@ObjectType({ description: 'A rule that does not allow what was asked for.' })
export class CareRefusedBecause {
  @Field(() => CareRefusal, { description: 'Which rule.' })
  kind: CareRefusal;

  @Field(() => DeliveryMethod, {
    nullable: true,
    description: 'The method it does not allow; null when it is the talk itself.',
  })
  deliveryMethod: DeliveryMethod | null;

  @Field({ description: 'The same in a sentence for the person who asked.' })
  message: string;
}
