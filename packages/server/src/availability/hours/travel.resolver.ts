import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeepHoursResult } from './hours.results.js';
import { KeepTravelInput } from './travel.inputs.js';
import type { TravelService } from './travel.service.js';

/** The ways between the places where a practitioner sees people. */
@Resolver()
export class TravelResolver {
  constructor(private readonly travel: TravelService) {}

  @Mutation(() => KeepHoursResult, {
    description: 'Sets the travel time between places: from now on, talks at the two are kept that far apart.',
  })
  keepTravel(
    @Arg('input', () => KeepTravelInput, { description: 'The travel times.' }) input: KeepTravelInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.travel.keep(actor, input);
  }
}
