import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { AnswerService } from './answer.service.js';
import { AnswerConsultationInput, CancelConsultationInput, ConsultationIdInput } from '../consultation.inputs.js';
import { ConsultationResult } from '../consultation.results.js';

/** What the asked practitioner does, signed in; calling it off is for either side. */
@Resolver()
export class AnswerResolver {
  constructor(private readonly answers: AnswerService) {}

  @Mutation(() => ConsultationResult, {
    description: 'Practitioner: confirms the time, and says how the talk is reached.',
  })
  acceptConsultation(
    @Arg('input', () => AnswerConsultationInput, { description: 'Which consultation, and what the patient is told.' })
    input: AnswerConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answers.accept(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Practitioner: says no. For 30 seconds it can be undone; until then the request stays as it is.',
  })
  declineConsultation(
    @Arg('input', () => AnswerConsultationInput, {
      description: 'Which consultation, and a message for the patient, if any.',
    })
    input: AnswerConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answers.decline(actor, input);
  }

  @Mutation(() => ConsultationResult, { description: 'Practitioner: undoes a decline within 30 seconds.' })
  undoDecline(
    @Arg('input', () => ConsultationIdInput, { description: 'Which consultation.' }) input: ConsultationIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answers.undoDecline(actor, input.consultationId);
  }

  @Mutation(() => ConsultationResult, {
    description:
      'Either side calls it off. Before it is confirmed only the patient can, and the state becomes WITHDRAWN.',
  })
  cancelConsultation(
    @Arg('input', () => CancelConsultationInput, { description: 'Which consultation, and why, if they like.' })
    input: CancelConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.answers.cancel(actor, input);
  }
}
