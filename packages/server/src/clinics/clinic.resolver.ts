import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Viewer } from '../accounts/account.results.js';
import { ListingReads } from '../listing/listing-reads.js';
import { Practitioner } from '../listing/practitioner/practitioner.results.js';
import type { RequestContext } from '../platform/request-context.js';
import type { ClinicFacts } from './clinic-facts.service.js';
import type { ClinicInvitations } from './clinic-invitations.service.js';
import type { ClinicMembers } from './clinic-members.service.js';
import type { OwnClinics } from './own-clinics.js';
import {
  AcceptClinicInvitationInput,
  ChangeClinicMembershipInput,
  ClinicInvitationInput,
  CloseClinicPlaceInput,
  DeclineClinicInvitationInput,
  GiveUpClinicInput,
  InviteToClinicInput,
  LeaveClinicInput,
  RemoveClinicMemberInput,
  SaveClinicFactsInput,
  SaveClinicPlaceInput,
  TakeUpClinicInput,
} from './clinic.inputs.js';
import {
  ClinicInvitation,
  ClinicLeaving,
  ClinicManager,
  ClinicMember,
  ClinicMembership,
  ClinicStepResult,
  ClinicToTakeUp,
  ClinicVersion,
  ManagedClinic,
  ManagedClinicResult,
  SentClinicInvitation,
} from './clinic.results.js';

/** What whoever is signed in has to do with clinics. */
@Resolver(() => Viewer)
export class OwnClinicsResolver {
  constructor(private readonly own: OwnClinics) {}

  @FieldResolver(() => [ManagedClinic], { description: 'Those the asker manages, once both steps were shown.' })
  managedClinics(@Ctx() { actor }: RequestContext): Promise<ManagedClinic[]> {
    return this.own.managed(actor);
  }

  @FieldResolver(() => ManagedClinic, { nullable: true, description: 'One of them; null: it is not there.' })
  managedClinic(
    @Arg('key', { description: 'Which.' }) key: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinic | null> {
    return this.own.findManaged(actor, key);
  }

  @FieldResolver(() => [ClinicMembership], { description: 'Clinics that the listings of the asker belong to.' })
  clinicMemberships(@Ctx() { actor }: RequestContext): Promise<ClinicMembership[]> {
    return this.own.memberships(actor);
  }

  @FieldResolver(() => [ClinicToTakeUp], {
    description: 'Clinics no one manages, which the asker may begin to manage.',
  })
  clinicsToTakeUp(@Ctx() { actor }: RequestContext): Promise<ClinicToTakeUp[]> {
    return this.own.toTakeUp(actor);
  }
}

@Resolver(() => ManagedClinic)
export class ManagedClinicResolver {
  constructor(
    private readonly own: OwnClinics,
    private readonly facts: ClinicFacts,
    private readonly people: ClinicMembers,
  ) {}

  @FieldResolver(() => [ClinicMember], { description: 'Who belongs to it, with what each chose to share.' })
  members(@Root() clinic: ManagedClinic): Promise<ClinicMember[]> {
    return this.own.membersOf(clinic);
  }

  @FieldResolver(() => [ClinicManager], { description: 'Who manages it.' })
  managers(@Root() clinic: ManagedClinic, @Ctx() { actor }: RequestContext): Promise<ClinicManager[]> {
    return this.own.managersOf(actor, clinic);
  }

  @FieldResolver(() => [SentClinicInvitation], { description: 'Invitations that are open.' })
  invitations(@Root() clinic: ManagedClinic): Promise<SentClinicInvitation[]> {
    return this.own.invitationsOf(clinic);
  }

  @FieldResolver(() => [ClinicVersion], { description: 'What it used to say, newest first; at most 50.' })
  versions(@Root() clinic: ManagedClinic): Promise<ClinicVersion[]> {
    return this.own.versionsOf(clinic);
  }

  @Mutation(() => ManagedClinicResult, { description: 'Begins to manage a clinic. Needs the second factor.' })
  takeUpClinic(
    @Arg('input', () => TakeUpClinicInput, { description: 'Which.' }) input: TakeUpClinicInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.people.takeUp(actor, input);
  }

  @Mutation(() => ManagedClinicResult, { description: 'Changes the name and words; everyone sees it at once.' })
  saveClinicFacts(
    @Arg('input', () => SaveClinicFactsInput, { description: 'What it says.' }) input: SaveClinicFactsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.facts.saveFacts(actor, input);
  }

  @Mutation(() => ManagedClinicResult, { description: 'Adds or changes a place, for everyone who works there.' })
  saveClinicPlace(
    @Arg('input', () => SaveClinicPlaceInput, { description: 'The place.' }) input: SaveClinicPlaceInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.facts.savePlace(actor, input);
  }

  @Mutation(() => ManagedClinicResult, { description: 'Closes a place. Talks that were promised there stay.' })
  closeClinicPlace(
    @Arg('input', () => CloseClinicPlaceInput, { description: 'Which.' }) input: CloseClinicPlaceInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.facts.closePlace(actor, input);
  }

  @Mutation(() => ClinicStepResult, { description: 'Stops managing a clinic.' })
  giveUpClinic(
    @Arg('input', () => GiveUpClinicInput, { description: 'Which.' }) input: GiveUpClinicInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicStepResult> {
    return this.people.giveUp(actor, input);
  }

  @Mutation(() => ClinicStepResult, {
    description: 'Says that someone no longer works there. They keep their listing.',
  })
  removeClinicMember(
    @Arg('input', () => RemoveClinicMemberInput, { description: 'Who.' }) input: RemoveClinicMemberInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicStepResult> {
    return this.people.remove(actor, input);
  }
}

@Resolver(() => ClinicMember)
export class ClinicMemberResolver {
  constructor(private readonly listings: ListingReads) {}

  @FieldResolver(() => Practitioner, { nullable: true, description: 'What everyone sees of them; null: nothing now.' })
  practitioner(@Root() { practitionerId }: ClinicMember, @Ctx() context: RequestContext): Promise<Practitioner | null> {
    return this.listings.practitioners(context).load(practitionerId);
  }
}

@Resolver(() => ClinicMembership)
export class ClinicMembershipResolver {
  constructor(
    private readonly own: OwnClinics,
    private readonly members: ClinicMembers,
    private readonly invitations: ClinicInvitations,
  ) {}

  @FieldResolver(() => ClinicLeaving, { description: 'What leaving would do.' })
  leaving(@Root() membership: ClinicMembership): Promise<ClinicLeaving> {
    return this.own.leavingOf(membership);
  }

  @Query(() => ClinicInvitation, { nullable: true, description: 'What a link invites to; null: it no longer works.' })
  clinicInvitation(
    @Arg('token', { description: 'Out of the link in the email.' }) token: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicInvitation | null> {
    return this.invitations.find(actor, token);
  }

  @Mutation(() => ManagedClinicResult, {
    description: 'Invites someone to a clinic. The answer and the email are the same no matter who reads email there.',
  })
  inviteToClinic(
    @Arg('input', () => InviteToClinicInput, { description: 'Whom.' }) input: InviteToClinicInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.invitations.invite(actor, input);
  }

  @Mutation(() => ManagedClinicResult, { description: 'Withdraws an invitation: its link no longer works.' })
  revokeClinicInvitation(
    @Arg('input', () => ClinicInvitationInput, { description: 'Which.' }) input: ClinicInvitationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ManagedClinicResult> {
    return this.invitations.revoke(actor, input);
  }

  @Mutation(() => ClinicStepResult, { description: 'Says yes to an invitation. Needs the second factor.' })
  acceptClinicInvitation(
    @Arg('input', () => AcceptClinicInvitationInput, { description: 'Which, and how.' })
    input: AcceptClinicInvitationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicStepResult> {
    return this.invitations.accept(actor, input);
  }

  @Mutation(() => ClinicStepResult, { description: 'Says no to an invitation, with or without an account.' })
  declineClinicInvitation(
    @Arg('input', () => DeclineClinicInvitationInput, { description: 'Which.' }) input: DeclineClinicInvitationInput,
  ): Promise<ClinicStepResult> {
    return this.invitations.decline(input);
  }

  @Mutation(() => ClinicStepResult, { description: 'Changes where the asker works at a clinic, and what they share.' })
  changeClinicMembership(
    @Arg('input', () => ChangeClinicMembershipInput, { description: 'What.' }) input: ChangeClinicMembershipInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicStepResult> {
    return this.members.change(actor, input);
  }

  @Mutation(() => ClinicStepResult, { description: 'Leaves a clinic and takes the listing along.' })
  leaveClinic(
    @Arg('input', () => LeaveClinicInput, { description: 'Which.' }) input: LeaveClinicInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ClinicStepResult> {
    return this.members.leave(actor, input);
  }
}
