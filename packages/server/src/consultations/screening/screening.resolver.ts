import { Arg, createUnionType, Mutation, Query, Resolver } from 'type-graphql';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { CrisisSupport } from '../crisis/crisis.results.js';
import { CheckScreeningInput } from './screening.inputs.js';
import { ScreeningForm, ScreeningOutcome } from './screening.results.js';
import type { Screenings } from './screenings.js';

const CheckScreeningResult = createUnionType({
  name: 'CheckScreeningResult',
  description: 'What the answers give reason to talk about, or why that cannot be said now.',
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
      description: 'A version to read again; the present one without it, or when it is not ours.',
    })
    version: string | null,
    @Arg('deliveryMethods', () => [String], {
      nullable: true,
      description: 'Catalog words of the methods thought of: leaves out what matters to none of them.',
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
