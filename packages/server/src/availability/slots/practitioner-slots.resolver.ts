import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { RequestContext } from '../../platform/request-context.js';
import { DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { ConsultationType, Slot } from '../consultation-type.results.js';
import { isInsideList, readSlotArguments, requirePatientLocation } from './slot-arguments.js';
import { SlotLoaders } from './slot-loaders.js';
import { ConsultationMode } from '../words.js';

const PATIENT_LOCATION =
  'Where the patient will be: keeps talks by video and phone that are legal there. Those in person are kept wherever they take place: the patient travels. Without it, talks that are legal anywhere.';

/** What availability adds to a listing. */
@Resolver(() => Practitioner)
export class PractitionerSlotsResolver {
  constructor(private readonly loaders: SlotLoaders) {}

  @FieldResolver(() => [ConsultationType], { description: 'The kinds of first talk they offer, in their own order.' })
  consultationTypes(
    @Root() { key }: Practitioner,
    @Ctx() context: RequestContext,
  ): Promise<readonly ConsultationType[]> {
    return this.loaders.consultationTypes(context, key);
  }

  @FieldResolver(() => [Slot], {
    nullable: true,
    description:
      'Their free times, which can be booked, in order. At most 62 days; 7 inside a list. Null when the arguments are invalid.',
  })
  slots(
    @Root() { key }: Practitioner,
    @Arg('consultationType', () => ID, { nullable: true, description: 'Only this consultation type.' })
    consultationType: string | null,
    @Arg('mode', () => ConsultationMode, { nullable: true, description: 'Only talks of this mode.' })
    mode: ConsultationMode | null,
    @Arg('patientLocation', () => JurisdictionScalar, { nullable: true, description: PATIENT_LOCATION })
    patientLocation: string | null,
    @Arg('from', () => DateTimeScalar, { description: 'Starts from this instant on.' }) from: string,
    @Arg('to', () => DateTimeScalar, { description: 'Starts before this instant.' }) to: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Slot[]> {
    const given = { consultationType, mode, patientLocation, from, to };
    return this.loaders.list(context, key, readSlotArguments(given, isInsideList(info.path)));
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'The soonest free time of any consultation type; null when there is none within the booking window.',
  })
  nextSlot(
    @Root() { key }: Practitioner,
    @Arg('patientLocation', () => JurisdictionScalar, { nullable: true, description: PATIENT_LOCATION })
    patientLocation: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Slot | null> {
    return this.loaders.nextSlot(context, key, requirePatientLocation(patientLocation));
  }
}
