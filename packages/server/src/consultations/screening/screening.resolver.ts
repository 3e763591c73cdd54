import { Arg, createUnionType, Mutation, Query, Resolver } from 'type-graphql';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { CrisisSupport } from '../crisis/crisis.results.js';
import { CheckScreeningInput } from './screening.inputs.js';
import { ScreeningForm, ScreeningOutcome } from './screening.results.js';
import type { Screenings } from './screenings.js';

const CheckScreeningResult = createUnionType({
  name: 'CheckScreeningResult',
  description: 'What the answers give reason to talk about, or why that cannot be told now.',
  types: () => [ScreeningOutcome, CrisisSupport, InvalidInput] as const,
});

/** The safety screen. Anyone may read and try it; nothing is stored. */
@Resolver()
export class ScreeningResolver {
  constructor(private readonly screenings: Screenings) {}

  @Query(() => ScreeningForm, { description: 'The questions before a request.' })
  screening(
    @Arg('version', () => String, {
      nullable: true,
      description: 'An earlier version to read again; the current one when not given or not known.',
    })
    version: string | null,
    @Arg('deliveryMethods', () => [String], {
      nullable: true,
      description:
        'Catalog slugs of the methods they have in mind: questions that matter to none of them are left out.',
    })
    deliveryMethods: string[] | null,
    @Arg('forSomebodyElse', () => Boolean, {
      defaultValue: false,
      description: 'Whether it is filled in for a loved one or a patient: the questions then say "they".',
    })
    forSomebodyElse: boolean,
  ): ScreeningForm {
    return this.screenings.form(version, deliveryMethods ?? [], forSomebodyElse);
  }

  @Mutation(() => CheckScreeningResult, { description: 'The outcome before sending; stores nothing.' })
  checkScreening(
    @Arg('input', () => CheckScreeningInput, { description: 'What was answered so far.' }) input: CheckScreeningInput,
  ): Promise<ScreeningOutcome | CrisisSupport | InvalidInput> {
    return this.screenings.check(input);
  }
}
