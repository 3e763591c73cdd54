import { momentLabel } from '@clearing/shared/time/labels';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConsultationType } from '../availability/consultation-type.results.js';
import { requireTimeZone } from '../availability/slots/slot-arguments.js';
import type { Slots } from '../availability/slots/slots.service.js';
import type { ListingReads } from '../listing/listing-reads.js';
import { Practitioner } from '../listing/practitioner/practitioner.results.js';
import type { RequestContext } from '../platform/request-context.js';
import { TimeZoneScalar } from '../platform/graphql/scalars.js';
import type { ConsultationDesk } from './door/consultation-desk.js';
import { readerFor } from './door/consultation-sides.js';
import { ConsultationSide } from './door/consultation.policy.js';
import {
  AnswerRead,
  Consultation,
  ConsultationEvent,
  ConsultationRequest,
  ConsultationSummary,
} from './consultation.results.js';
import type { Licensure } from './licensure/licensure.js';
import type { ReadingService } from './confidences/reading.service.js';

/** What a consultation's two sides read of it. Whoever stands on neither sees nothing, as if it were not there. */
@Resolver(() => Consultation)
export class ConsultationResolver {
  constructor(
    private readonly desk: ConsultationDesk,
    private readonly reading: ReadingService,
    private readonly listings: ListingReads,
    private readonly slots: Slots,
    private readonly licensure: Licensure,
  ) {}

  @Query(() => Consultation, { nullable: true, description: 'One consultation; null unless the caller may see it.' })
  consultation(
    @Arg('id', () => ID, { description: "A consultation's id." }) id: string,
    @Arg('as', () => ConsultationSide, {
      nullable: true,
      description: "On which side, for anyone who is on both; the patient's when not given.",
    })
    side: ConsultationSide | null,
    @Ctx() { actor }: RequestContext,
  ): Promise<Consultation | null> {
    return this.desk.find(actor, id, side);
  }

  @FieldResolver(() => Practitioner, { description: 'The practitioner who was asked.' })
  practitioner(@Root() { record }: Consultation, @Ctx() context: RequestContext): Promise<Practitioner> {
    return this.listings.knownPractitioners(context).load(record.practitionerId);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the public can see the page of the practitioner who was asked: not while it is hidden or paused, nor once they have left.',
  })
  async isPractitionerShown(@Root() { record }: Consultation, @Ctx() context: RequestContext): Promise<boolean> {
    return (await this.listings.practitioners(context).load(record.practitionerId)) !== null;
  }

  @FieldResolver(() => ConsultationType, { description: 'What was asked for, on the terms at that time.' })
  async consultationType(@Root() { record }: Consultation): Promise<ConsultationType> {
    const type = await this.slots.agreedType(record.practitionerId, record.consultationTypeId);
    if (!type) throw new Error('A consultation refers to a type that is not there.');
    return type;
  }

  @FieldResolver(() => String, { description: 'The start as a person says it, always with its zone.' })
  label(
    @Root() consultation: Consultation,
    @Arg('in', () => TimeZoneScalar, {
      nullable: true,
      description: "Whose wall clock to read; the consultation's own zone when not given.",
    })
    zone: string | null,
  ): string {
    return momentLabel(consultation.startsAt, requireTimeZone(zone, consultation.timeZone));
  }

  @FieldResolver(() => ConsultationRequest, {
    nullable: true,
    description:
      'What the patient said; null once erased, and for the practitioner once the agreement to share is withdrawn. Each reading is recorded.',
  })
  request(@Root() consultation: Consultation): Promise<ConsultationRequest | null> {
    return this.reading.request(consultation);
  }

  @FieldResolver(() => ConsultationSummary, {
    nullable: true,
    description:
      'For the practitioner who was asked, without opening the answers; null for the patient and once erased.',
  })
  summary(@Root() consultation: Consultation): Promise<ConsultationSummary | null> {
    return this.reading.summary(consultation);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Practitioner: whether a licence of theirs that counts covers the patient's place on that day; null for the patient, once the talk is over, and once the place is no longer shared.",
  })
  async isPlaceCovered(@Root() { record, viewer }: Consultation): Promise<boolean | null> {
    const isOpen = record.state === 'REQUESTED' || record.state === 'CONFIRMED';
    // Where the patient will be is an answer: once it is theirs alone again, or erased, nothing is said of it.
    const isKnown = record.isShared && !record.answersErased;
    if (viewer.side !== 'PRACTITIONER' || !isOpen || !isKnown) return null;
    return (await this.licensure.licensedElsewhere(readerFor(viewer, record), record)) === null;
  }

  @FieldResolver(() => [AnswerRead], { description: 'Who read the answers on the practitioner’s side, and when.' })
  reads(@Root() consultation: Consultation): Promise<AnswerRead[]> {
    return this.reading.reads(consultation);
  }

  @FieldResolver(() => [ConsultationEvent], { description: 'What has happened so far, oldest first.' })
  history(@Root() consultation: Consultation): Promise<ConsultationEvent[]> {
    return this.reading.history(consultation);
  }
}
