import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Slot } from '../../availability/consultation-type.results.js';
import { requirePatientLocation } from '../../availability/slot-arguments.js';
import type { Slots } from '../../availability/slots.service.js';
import { JurisdictionScalar } from '../../platform/graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import { AnswerTimeProposalInput, ProposeConsultationTimeInput } from './proposal.inputs.js';
import type { ProposalService } from './proposal.service.js';

/** Other times: the practitioner proposes, the patient answers. */
@Resolver(() => Consultation)
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalService,
    private readonly slots: Slots,
  ) {}

  @FieldResolver(() => [Slot], {
    description:
      'Practitioner: free times for this very talk, in the coming 62 days, on the terms it was asked for on, by time. Empty for the patient.',
  })
  async timesToPropose(
    @Root() { record, viewer }: Consultation,
    @Arg('patientLocation', () => JurisdictionScalar, {
      nullable: true,
      description: 'Where the patient will be: keeps times at which the talk is legal there.',
    })
    patientLocation: string | null,
  ): Promise<readonly Slot[]> {
    if (viewer.side !== 'PRACTITIONER') return [];
    const { practitionerId, consultationTypeId } = record;
    return this.slots.listAgreed(practitionerId, consultationTypeId, requirePatientLocation(patientLocation));
  }

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
