import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { OperationContext } from '../graphql-context.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { secondOf } from './spending.js';

@ObjectType({ description: 'What an operation cost and what the caller has left, in points.' })
export class RateLimit {
  @Field(() => Int, { description: 'The most points a caller can have.' })
  limit: number;

  @Field(() => Int, { description: 'What this operation cost, computed from its fields, page sizes and lists.' })
  cost: number;

  @Field(() => Int, { description: 'The points left after this operation. They come back evenly.' })
  remaining: number;

  @Field(() => DateTimeScalar, { description: 'When all points will be back if nothing more is asked.' })
  resetAt: string;
}

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, { description: 'What this operation cost and what you have left.' })
  rateLimit(@Ctx() { budget }: OperationContext): RateLimit {
    return { ...budget, resetAt: secondOf(budget.resetAt) };
  }
}
