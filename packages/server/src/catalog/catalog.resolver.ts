import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { InvalidInputError } from '../platform/graphql/errors.js';
import { JurisdictionScalar } from '../platform/graphql/scalars.js';
import { Catalog } from './catalog.js';
import { Condition } from './condition.results.js';
import { DeliveryMethod } from './delivery-method.results.js';
import { CarePhase, GuideTopic, IntegrationModality } from './guide.results.js';
import { HelpLine } from './help-line.results.js';
import { Precaution, SideEffect } from './precaution.results.js';
import { Insurer, Profession } from './profession.results.js';
import { Prescribing } from './words.js';

/** The catalog is public: every list is open to anyone, complete and in reading order. */
@Resolver()
export class CatalogResolver {
  constructor(
    private readonly catalog: Catalog,
    /** The day dated facts are judged on. */
    private readonly today: () => string,
  ) {}

  @Query(() => [DeliveryMethod], { description: 'Every way ketamine is given, most common first.' })
  deliveryMethods(): readonly DeliveryMethod[] {
    return this.catalog.deliveryMethods.all;
  }

  @Query(() => [Condition], { description: 'Every condition that listings can be filtered by.' })
  conditions(): readonly Condition[] {
    return this.catalog.conditions.all;
  }

  @Query(() => [IntegrationModality], { description: 'Every kind of therapy offered before and after treatment.' })
  integrationModalities(): readonly IntegrationModality[] {
    return this.catalog.integrationModalities.all;
  }

  @Query(() => [Precaution], { description: 'Everything to talk about first, with what it is based on.' })
  precautions(): readonly Precaution[] {
    return this.catalog.precautions.all;
  }

  @Query(() => [SideEffect], { description: 'What treatment can cause, and what to do then.' })
  sideEffects(): readonly SideEffect[] {
    return this.catalog.sideEffects.all;
  }

  @Query(() => [CarePhase], { description: 'The steps of care, in order.' })
  carePhases(): readonly CarePhase[] {
    return this.catalog.carePhases.all;
  }

  @Query(() => [GuideTopic], { description: 'Guides across methods and conditions, in reading order.' })
  guideTopics(): readonly GuideTopic[] {
    return this.catalog.guideTopics.all;
  }

  @Query(() => [Profession], { description: 'Every profession that can have a listing.' })
  professions(): readonly Profession[] {
    return this.catalog.professions.all;
  }

  @Query(() => [Insurer], { description: 'Payers that practitioners can name today, by name.' })
  insurers(): readonly Insurer[] {
    return this.catalog.insurersOn(this.today()).all;
  }

  @Query(() => [HelpLine], { description: 'Who to call or text in danger or need, today.' })
  helpLines(
    @Arg('jurisdiction', () => JurisdictionScalar, {
      nullable: true,
      description: 'Puts that state’s lines before the national ones; without it, only the national ones.',
    })
    jurisdiction: string | null,
  ): HelpLine[] {
    if (jurisdiction && !isJurisdiction(jurisdiction)) {
      throw new InvalidInputError([
        { path: ['jurisdiction'], message: 'Give a state or territory by its code, such as US-TX.' },
      ]);
    }
    return this.catalog.helpLines(jurisdiction ?? null, this.today());
  }
}

/** What a profession may do stands in dated lines. */
@Resolver(() => Profession)
export class ProfessionResolver {
  constructor(
    private readonly catalog: Catalog,
    private readonly today: () => string,
  ) {}

  @FieldResolver(() => Prescribing, { description: 'Whether it may prescribe ketamine, in general.' })
  prescribing(@Root() { slug }: Profession): Prescribing {
    return this.catalog.prescribing(slug, null, this.today());
  }
}
