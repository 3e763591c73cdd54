import { formatMoney } from '@clearing/shared/money';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: "An amount of money, exact, in the currency's minor unit." })
export class Money {
  @Field(() => Int, { description: 'In the minor unit: 45000 is $450.' })
  amount: number;

  @Field({ description: 'ISO 4217: "USD".' })
  currency: string;

  @Field({ description: 'For display: "$450".' })
  formatted: string;

  constructor(amount: number, currency = 'USD') {
    this.amount = amount;
    this.currency = currency;
    this.formatted = formatMoney({ amount, currency });
  }

  /** Prices are stored as US cents; null is "not given", never zero. */
  static orNull(cents: number | null): Money | null {
    return cents === null ? null : new Money(cents);
  }
}
