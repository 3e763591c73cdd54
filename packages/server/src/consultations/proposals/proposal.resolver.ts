import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ConsultationResult } from '../consultation.results.js';
import { AnswerTimeProposalInput, ProposeConsultationTimeInput } from './proposal.inputs.js';
import type { ProposalService } from './proposal.service.js';

/** Other times: the practitioner proposes, the patient answers. */
@Resolver()
export class ProposalResolver {
  constructor(private readonly proposals: ProposalService) {}

  @Mutation(() => ConsultationResult, {
    description: 'Practitioner: proposes up to three other times, three times at most. All are held until the answer.',
  })
  proposeConsultationTime(
    @Arg('input', () => ProposeConsultationTimeInput, { description: 'Which, and when.' })
    input: ProposeConsultationTimeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.proposals.propose(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Patient: chooses one of the proposed times, which confirms it, or says that none suits.',
  })
  answerTimeProposal(
    @Arg('input', () => AnswerTimeProposalInput, { description: 'Which, and what.' }) input: AnswerTimeProposalInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.proposals.answer(actor, input);
  }
}
