import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { AnswerConsultationInput } from '../consultation.inputs.js';
import { ConsultationResult } from '../consultation.results.js';
import type { AfterwardsService } from './afterwards.service.js';

/** What is said of a talk once it is over. */
@Resolver()
export class AfterwardsResolver {
  constructor(private readonly afterwards: AfterwardsService) {}

  @Mutation(() => ConsultationResult, {
    description: 'Practitioner: says that it took place; from its end, for seven days, also to correct a no-show.',
  })
  completeConsultation(
    @Arg('input', () => AnswerConsultationInput, {
      description: 'Which consultation. A message here would reach no one, so it is refused.',
    })
    input: AnswerConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.afterwards.complete(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description:
      'Practitioner: says that the patient did not come; from a quarter of an hour after its start until seven days after its end.',
  })
  markNoShow(
    @Arg('input', () => AnswerConsultationInput, {
      description: 'Which consultation, and a message for the patient, if any.',
    })
    input: AnswerConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.afterwards.markNoShow(actor, input);
  }
}
