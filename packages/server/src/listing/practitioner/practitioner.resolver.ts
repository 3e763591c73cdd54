import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Catalog } from '../../catalog/catalog.js';
import { ServiceKind } from '../../catalog/words.js';
import { Condition } from '../../catalog/condition.results.js';
import { Profession } from '../../catalog/profession.results.js';
import { InvalidInputError } from '../../platform/graphql/errors.js';
import { Money } from '../../platform/graphql/money.results.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerificationLoader } from '../../verification/verification-loader.js';
import { Verification } from '../../verification/verification.results.js';
import { Clinic, Location } from '../clinics/clinic.results.js';
import { languageOf } from './languages.js';
import { isInForce } from '../legality/legality.js';
import { ListingReads } from '../listing-reads.js';
import { Offering } from './offering.results.js';
import { servicesOf } from './practitioner-facts.js';
import { shownInsurers } from '../legality/shown-insurers.js';
import {
  Image,
  InsurerParticipation,
  IntegrationSupport,
  Language,
  License,
  Practitioner,
  Training,
} from './practitioner.results.js';

const mostOfferings = 30;
const mostOfCareTeam = 10;
const widestPhoto = 2_000;

/** A listing that may be seen, and everything on it that is not about time: availability adds that. */
@Resolver(() => Practitioner)
export class PractitionerResolver {
  constructor(
    private readonly listings: ListingReads,
    private readonly verifications: VerificationLoader,
    private readonly catalog: Catalog,
  ) {}

  @Query(() => Practitioner, {
    nullable: true,
    description: 'The listing with this slug; null when there is none that can be shown.',
  })
  practitioner(
    @Arg('slug', { description: 'As in the address of the page: "ana-ruiz".' }) slug: string,
    @Ctx() context: RequestContext,
  ): Promise<Practitioner | null> {
    return this.listings.practitionerBySlug(slug, context);
  }

  @FieldResolver(() => [Profession], { description: 'What they are licensed as.' })
  professions(@Root() { stored }: Practitioner): Profession[] {
    return this.catalog.professions.list(stored.professions);
  }

  @FieldResolver(() => [ServiceKind], {
    description:
      'What they may give today: medicine only, with psychotherapy, or integration only; empty while nothing may be given. Remote care always counts: `remoteIn` of its offering says where it may be given, which can be nowhere.',
  })
  async services(@Root() { key, stored }: Practitioner, @Ctx() context: RequestContext): Promise<ServiceKind[]> {
    const { givesMedicine, integration } = stored;
    const shown = givesMedicine ? await this.listings.offeringsOf(context).load(key) : [];
    return servicesOf(
      givesMedicine,
      shown.map(({ service }) => service),
      integration.level,
    );
  }

  @FieldResolver(() => Image, {
    nullable: true,
    description:
      'A square picture: the smallest we have that is at least as wide as asked for, else the widest. Null when none was given.',
  })
  photo(
    @Root() { stored: { photo } }: Practitioner,
    @Arg('width', () => Int, { defaultValue: 320, description: 'In pixels, up to 2000.' }) width: number,
  ): Image | null {
    if (width >= 1 && width <= widestPhoto) return photo && this.listings.imageOf(photo, width);
    throw new InvalidInputError([{ path: ['width'], message: `width must be between 1 and ${widestPhoto}.` }]);
  }

  @FieldResolver(() => [Clinic], { description: 'The clinics of their locations.' })
  async clinics(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<Clinic[]> {
    const locations = await this.listings.locationsOf('practitioner', context).load(key);
    const clinicKeys = [...new Set(locations.map((location) => location.clinicKey))];
    return present(await this.listings.clinics(context).loadMany(clinicKeys));
  }

  @FieldResolver(() => [Location], { description: 'Where they see people; empty when only remotely.' })
  locations(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<readonly Location[]> {
    return this.listings.locationsOf('practitioner', context).load(key);
  }

  @FieldResolver(() => [Offering], {
    description:
      'What they give and may give today, at most 30; empty when integration only, and while nothing may be given. Remote care is always listed: its `remoteIn` says where it may be given today, which can be nowhere.',
  })
  async offerings(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<Offering[]> {
    return (await this.listings.offeringsOf(context).load(key)).slice(0, mostOfferings);
  }

  @FieldResolver(() => [Condition], { description: 'Conditions they say they treat or support.' })
  conditions(@Root() { stored }: Practitioner): Condition[] {
    return this.catalog.conditions.list(stored.conditions);
  }

  @FieldResolver(() => IntegrationSupport, { description: 'How they help people make use of the experience.' })
  integrationSupport(@Root() { stored: { integration } }: Practitioner): IntegrationSupport {
    return {
      ...integration,
      timing: [...integration.timing],
      modalities: this.catalog.integrationModalities.list(integration.modalities),
      sessionPrice: Money.orNull(integration.sessionPrice),
    };
  }

  @FieldResolver(() => [Practitioner], {
    description: 'Up to 10 colleagues they work with; each has confirmed the other.',
  })
  async careTeam(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<Practitioner[]> {
    const members = (await this.listings.careTeamsOf(context).load(key)).slice(0, mostOfCareTeam);
    return present(await this.listings.practitioners(context).loadMany(members.map((row) => row.practitionerId)));
  }

  @FieldResolver(() => [Language], { description: 'Languages they work in; never empty.' })
  languages(@Root() { stored }: Practitioner): Language[] {
    return stored.languages.map(languageOf);
  }

  @FieldResolver(() => [InsurerParticipation], { description: 'Insurers they say they work with; empty when none.' })
  async insurers(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<InsurerParticipation[]> {
    const rows = await this.listings.insurersOf(context).load(key);
    return shownInsurers(rows, this.catalog.dated, this.listings.today());
  }

  @FieldResolver(() => [License], {
    description: 'Licences and privileges to practise, including expired ones; never empty.',
  })
  async licenses(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<License[]> {
    const today = this.listings.today();
    return (await this.listings.licensesOf(context).load(key)).map(({ check, ...license }) => ({
      ...license,
      inForce: isInForce({ ...license, check }, today),
      profession: this.catalog.professions.get(license.profession),
      verification: Verification.orNull(check, today),
    }));
  }

  @FieldResolver(() => [Verification], {
    name: 'verifications',
    description:
      'What is known about the person, and by whom: only a `state` says that we checked. Licences, trainings and locations carry their own.',
  })
  async checks(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<Verification[]> {
    const today = this.listings.today();
    const facts = await this.verifications.of('practitioner', context.loaders).load(key);
    return facts.map((fact) => new Verification(fact, today));
  }

  @FieldResolver(() => [Training], { description: 'Trainings they say they finished, the latest first.' })
  async trainings(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<Training[]> {
    const today = this.listings.today();
    const rows = await this.listings.trainingsOf(context).load(key);
    const facts = await Promise.all(rows.map(({ id }) => this.verifications.of('training', context.loaders).load(id)));
    return rows.map((row, index) => ({ ...row, verification: Verification.orNull(facts[index]?.[0], today) }));
  }
}

function present<Thing extends object>(things: readonly (Thing | Error | null)[]): Thing[] {
  return things.filter((thing): thing is Thing => {
    if (thing instanceof Error) throw thing;
    return thing !== null;
  });
}
