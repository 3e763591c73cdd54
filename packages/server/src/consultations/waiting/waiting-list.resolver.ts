import { momentLabel } from '@clearing/shared/time/labels';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConsultationType, Slot } from '../../availability/consultation-type.results.js';
import { requireTimeZone } from '../../availability/slots/slot-arguments.js';
import type { Slots } from '../../availability/slots/slots.service.js';
import type { ListingReads } from '../../listing/listing-reads.js';
import { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { TimeZoneScalar } from '../../platform/graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { PeopleWaitingCounts } from './people-waiting.js';
import {
  ConfirmWaitingListInput,
  JoinWaitingListInput,
  LeaveWaitingListInput,
  WaitingListEntryInput,
} from './waiting-list.inputs.js';
import { PeopleWaiting, WaitingListEntry, WaitingListResult } from './waiting-list.results.js';
import type { WaitingListService } from './waiting-list.service.js';

/** A place on a waiting list: anyone may ask for one, and only whoever has it sees it. */
@Resolver(() => WaitingListEntry)
export class WaitingListResolver {
  constructor(
    private readonly waiting: WaitingListService,
    private readonly counts: PeopleWaitingCounts,
    private readonly listings: ListingReads,
    private readonly slots: Slots,
  ) {}

  @Query(() => [WaitingListEntry], {
    description:
      'The waiting lists that the signed-in person is or was on, by their confirmed address; empty for everyone else.',
  })
  waitingListEntries(@Ctx() { actor }: RequestContext): Promise<WaitingListEntry[]> {
    return this.waiting.listOwn(actor);
  }

  @Query(() => [PeopleWaiting], {
    description:
      'How many people are waiting for times with the listings that the signed-in person manages, with both steps; otherwise empty.',
  })
  peopleWaiting(@Ctx() { actor }: RequestContext): Promise<PeopleWaiting[]> {
    return this.counts.listOwn(actor);
  }

  @Mutation(() => WaitingListResult, {
    description:
      'Emails a link to the person who wants to be told when a time opens up; until it is opened, nothing is offered. The answer is the same whether they are already waiting or not.',
  })
  joinWaitingList(
    @Arg('input', () => JoinWaitingListInput, { description: 'Who is waiting, and for what.' })
    input: JoinWaitingListInput,
    @Ctx() { clientAddress }: RequestContext,
  ): Promise<WaitingListResult> {
    return this.waiting.join(input, clientAddress);
  }

  @Mutation(() => WaitingListResult, { description: 'For the person who has the emailed link: puts them on the list.' })
  confirmWaitingList(
    @Arg('input', () => ConfirmWaitingListInput, { description: 'The link.' }) { token }: ConfirmWaitingListInput,
  ): Promise<WaitingListResult> {
    return this.waiting.confirm(token);
  }

  @Mutation(() => WaitingListResult, {
    description:
      'For the person waiting: the offered time does not work, and they keep their place. It goes to the next person.',
  })
  declineOfferedTime(
    @Arg('input', () => WaitingListEntryInput, { description: 'Which place.' }) { entryId }: WaitingListEntryInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<WaitingListResult> {
    return this.waiting.decline(actor, entryId);
  }

  @Mutation(() => WaitingListResult, {
    description:
      'For the person waiting: they are filling in the form for the offered time. Once for each time, it is kept for half an hour from now if it would have run out sooner, but never longer than it can be asked for.',
  })
  keepOfferedTime(
    @Arg('input', () => WaitingListEntryInput, { description: 'Which place.' }) { entryId }: WaitingListEntryInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<WaitingListResult> {
    return this.waiting.keep(actor, entryId);
  }

  @Mutation(() => WaitingListResult, {
    description: 'For the person waiting: leaves the list. Everything about them is erased 30 days later.',
  })
  leaveWaitingList(
    @Arg('input', () => LeaveWaitingListInput, { description: 'Which place.' }) { entryId }: LeaveWaitingListInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<WaitingListResult> {
    return this.waiting.leave(actor, entryId);
  }

  @FieldResolver(() => Practitioner, { description: 'The practitioner.' })
  practitioner(@Root() { record }: WaitingListEntry, @Ctx() context: RequestContext): Promise<Practitioner> {
    return this.listings.knownPractitioners(context).load(record.practitionerId);
  }

  @FieldResolver(() => ConsultationType, { description: 'What they are waiting for, on its current terms.' })
  consultationType(@Root() { record }: WaitingListEntry): Promise<ConsultationType> {
    return this.#type(record.practitionerId, record.consultationTypeId);
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'The time that is kept for them now; null when there is none.',
  })
  async offered(@Root() entry: WaitingListEntry): Promise<Slot | null> {
    const { practitionerId, offer } = entry.record;
    if (!offer || !entry.offeredUntil) return null;
    const type = await this.#type(practitionerId, offer.consultationTypeId);
    return new Slot(offer.startsAt.epochMilliseconds, type);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Until when the offered time is kept, as a person says it; null when none is offered.',
  })
  async offeredUntilLabel(
    @Root() { offeredUntil, record }: WaitingListEntry,
    @Arg('in', () => TimeZoneScalar, {
      nullable: true,
      description: "Whose wall clock to read; the slot's own when not given.",
    })
    zone: string | null,
  ): Promise<string | null> {
    if (!offeredUntil || !record.offer) return null;
    const { offered } = await this.#type(record.practitionerId, record.offer.consultationTypeId);
    return momentLabel(offeredUntil, requireTimeZone(zone, offered.zone));
  }

  async #type(practitionerId: string, typeId: string): Promise<ConsultationType> {
    const type = await this.slots.agreedType(practitionerId, typeId);
    if (!type) throw new Error('An entry of a waiting list refers to a type that is not there.');
    return type;
  }
}
