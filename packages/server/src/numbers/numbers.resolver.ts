import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Listing } from '../listing/workspace/workspace.results.js';
import { ListingNumbersByWeek } from './numbers.results.js';
import type { ListingNumbers } from './numbers.service.js';

const WEEKS_SHOWN = 12;

/** Whoever reaches a Listing keeps it. Nobody stands in its numbers, so one step of signing in is enough. */
@Resolver(() => Listing)
export class NumbersResolver {
  constructor(private readonly numbers: ListingNumbers) {}

  @FieldResolver(() => ListingNumbersByWeek, {
    name: 'numbers',
    description: 'How often it was seen and how many requests came, by week.',
  })
  async numbersByWeek(@Root() { stored: { id } }: Listing): Promise<ListingNumbersByWeek> {
    const { timeZone, weeks } = await this.numbers.of(id, WEEKS_SHOWN);
    return { timeZone, weeks: [...weeks] };
  }
}
