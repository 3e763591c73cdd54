import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { ComplaintDecision } from './complaint-decisions.js';
import { DecideComplaintInput } from './complaint-desk.inputs.js';
import {
  DecideComplaintResult,
  DeskComplaint,
  DeskComplaintConnection,
  DeskComplaintEvidence,
  DeskComplaintStep,
  DeskComplaintWords,
} from './complaint-desk.results.js';
import type { ComplaintDesk } from './complaint-desk.service.js';
import type { DecidingComplaints } from './deciding-complaints.service.js';

/** Complaints and what went wrong in treatment, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class ComplaintDeskResolver {
  constructor(
    private readonly desk: ComplaintDesk,
    private readonly deciding: DecidingComplaints,
  ) {}

  @FieldResolver(() => DeskComplaintConnection, {
    description: 'Complaints: what went wrong in treatment first, then the one that has waited longest.',
  })
  complaints(
    @Root() { operator }: OperatorDesk,
    @Arg('isOpen', () => Boolean, { description: 'Those that are waiting, or those that are closed.' }) isOpen: boolean,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskComplaintConnection> {
    return this.desk.list(operator, isOpen, { first, after });
  }

  @FieldResolver(() => DeskComplaint, { nullable: true, description: 'One complaint; null when it is not there.' })
  complaint(
    @Root() { operator }: OperatorDesk,
    @Arg('key', () => ID, { description: 'Which.' }) key: string,
  ): Promise<DeskComplaint | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => DecideComplaintResult, { description: 'An operator does something about a complaint.' })
  decideComplaint(
    @Arg('input', () => DecideComplaintInput, { description: 'What, and why.' }) input: DecideComplaintInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecideComplaintResult> {
    return this.deciding.decide(actor, input);
  }
}

/** What a complaint holds. Only operators come by one. */
@Resolver(() => DeskComplaint)
export class DeskComplaintFieldsResolver {
  constructor(private readonly desk: ComplaintDesk) {}

  @FieldResolver(() => [ComplaintDecision], { description: 'What may be done now, the next thing to do first.' })
  decisions(@Root() complaint: DeskComplaint): Promise<ComplaintDecision[]> {
    return this.desk.decisions(complaint);
  }

  @FieldResolver(() => DeskComplaintWords, {
    nullable: true,
    description: 'What someone said; reading it is written to the audit log. Null once it is erased.',
  })
  words(@Root() complaint: DeskComplaint, @Ctx() { actor }: RequestContext): Promise<DeskComplaintWords | null> {
    return this.desk.read(actor, complaint);
  }

  @FieldResolver(() => [DeskComplaintStep], { description: 'What happened to it, newest first.' })
  history(@Root() complaint: DeskComplaint, @Ctx() { actor }: RequestContext): Promise<DeskComplaintStep[]> {
    return this.desk.history(actor, complaint);
  }

  @FieldResolver(() => DeskComplaintEvidence, { description: 'What is known about the person it is about.' })
  evidence(@Root() complaint: DeskComplaint): Promise<DeskComplaintEvidence> {
    return this.desk.evidence(complaint);
  }
}
