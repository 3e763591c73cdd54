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
    description: 'Says how long it takes between places: talks at the two are kept that far apart from now on.',
  })
  keepTravel(
    @Arg('input', () => KeepTravelInput, { description: 'The ways.' }) input: KeepTravelInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.travel.keep(actor, input);
  }
}
