import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Slot } from '../../availability/consultation-type.results.js';
import { JurisdictionScalar } from '../../platform/graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import type { AnsweringProposals } from './answering-proposals.service.js';
import type { OtherTimes } from './other-times.js';
import { AnswerTimeProposalInput, ProposeConsultationTimeInput, TakeBackProposalInput } from './proposal.inputs.js';
import type { ProposingService } from './proposing.service.js';

/** Other times: one side proposes, the other one chooses. */
@Resolver(() => Consultation)
export class ProposalResolver {
  constructor(
    private readonly proposing: ProposingService,
    private readonly answering: AnsweringProposals,
    private readonly otherTimes: OtherTimes,
  ) {}

  @FieldResolver(() => [Slot], {
    description:
      'Free times for this same talk in the next 62 days, on the terms it was asked for, in order; empty while the caller may not propose any.',
  })
  timesToPropose(
    @Root() consultation: Consultation,
    @Arg('patientLocation', () => JurisdictionScalar, {
      nullable: true,
      description:
        'Where the patient will be: only times when the talk is legal there are listed. For the patient, it is the place they gave, while that is kept.',
    })
    patientLocation: string | null,
  ): Promise<readonly Slot[]> {
    return this.otherTimes.list(consultation, patientLocation);
  }

  @Mutation(() => ConsultationResult, {
    description:
      "Either side: proposes up to three other times, all held until the answer; three times at most. Where times are booked at once, the patient's one time replaces the old one at once.",
  })
  proposeConsultationTime(
    @Arg('input', () => ProposeConsultationTimeInput, { description: 'Which consultation, and which times.' })
    input: ProposeConsultationTimeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.proposing.propose(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description:
      'The side that did not propose: chooses one of the times, which confirms or moves the talk, or says that none work.',
  })
  answerTimeProposal(
    @Arg('input', () => AnswerTimeProposalInput, { description: 'Which consultation, and which time, if any.' })
    input: AnswerTimeProposalInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answering.answer(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description: 'The side that proposed: withdraws the times, and the earlier time stays as it is.',
  })
  takeBackTimeProposal(
    @Arg('input', () => TakeBackProposalInput, { description: 'Which consultation.' }) input: TakeBackProposalInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answering.takeBack(actor, input);
  }
}
