import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Usage } from './usage.service.js';

const WITHIN = 'rounded up to the next of a few bounds, so at most two thirds too high; null: nothing was asked.';

@ObjectType({
  description: 'How much a partner’s keys asked, what became of it, and what it took. Only the partner sees it.',
})
export class PartnerUsageSum {
  // Of ninety days there may be more than an Int holds, so counts are floats: whole numbers all the same.
  @Field(() => Float, { description: 'How many operations were asked: a whole number, as those below.' })
  requests: number;

  @Field(() => Float, { description: 'Of these, the ones answered with a part missing, or that never began.' })
  failed: number;

  @Field(() => Float, { description: 'Of these, the ones of which nothing was done.' })
  refused: number;

  @Field(() => Float, { description: 'What they used of budgets, in points: a whole number.' })
  points: number;

  @Field(() => Float, {
    nullable: true,
    description: `Half of them were answered within this many milliseconds, ${WITHIN}`,
  })
  medianMilliseconds: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `95 of 100 were answered within this many milliseconds, ${WITHIN}`,
  })
  milliseconds95: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `99 of 100 were answered within this many milliseconds, ${WITHIN}`,
  })
  milliseconds99: number | null;
}

@ObjectType({ description: 'One day of what a partner’s keys asked.' })
export class PartnerUsageOfDay {
  @Field(() => DateScalar, { description: 'The day, in UTC.' })
  day: string;

  @Field(() => PartnerUsageSum, { description: 'All that was asked on it.' })
  sum: PartnerUsageSum;
}

@ObjectType({ description: 'What a partner’s keys asked by one operation.' })
export class PartnerUsageOfOperation {
  @Field({
    description:
      'Its name, in the partner’s own words; where it has none, a number sign and the beginning of its document’s SHA-256; empty: all those for which a day had no room; a question mark: all those that were refused before they were read.',
  })
  operation: string;

  @Field(() => PartnerUsageSum, { description: 'All that was asked by it.' })
  sum: PartnerUsageSum;
}

@ObjectType({ description: 'How often a partner’s keys received one code of a refusal or an error.' })
export class PartnerUsageOfCode {
  @Field({ description: 'The code: "TOO_MANY_REQUESTS".' })
  code: string;

  @Field(() => Float, { description: 'How many operations received it: a whole number.' })
  times: number;
}

@ObjectType({ description: 'What a partner’s keys asked within some days: counts, and nothing of what was answered.' })
export class PartnerUsage {
  @Field(() => PartnerUsageSum, { description: 'All that was asked on these days.' })
  total: PartnerUsageSum;

  @Field(() => [PartnerUsageOfDay], { description: 'Each of the days, the oldest first; never empty.' })
  days: PartnerUsageOfDay[];

  @Field(() => [PartnerUsageOfOperation], { description: 'By operation, the most expensive first: at most a hundred.' })
  operations: PartnerUsageOfOperation[];

  @Field(() => Int, { description: 'How many more operations were asked, which are left out of the list.' })
  operationsLeftOut: number;

  @Field(() => [PartnerUsageOfCode], { description: 'By code, the most frequent first.' })
  codes: PartnerUsageOfCode[];

  constructor({ total, days, operations, operationsLeftOut, codes }: Usage) {
    this.total = total;
    this.days = days.map(({ day, ...sum }) => ({ day, sum }));
    this.operations = operations.map(({ operation, ...sum }) => ({ operation, sum }));
    this.operationsLeftOut = operationsLeftOut;
    this.codes = codes.map((each) => ({ ...each }));
  }
}
