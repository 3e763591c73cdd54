import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import { ArrangeConsultationInput } from './arrangement.inputs.js';
import { ArrangementView } from './arrangement.results.js';
import type { ArrangementService } from './arrangement.service.js';

/** How a confirmed talk is reached: said by its practitioner, read by both sides. */
@Resolver(() => Consultation)
export class ArrangementResolver {
  constructor(private readonly arrangements: ArrangementService) {}

  @Mutation(() => ConsultationResult, {
    description: 'Practitioner: says how a confirmed talk is reached. A change is emailed to the patient.',
  })
  arrangeConsultation(
    @Arg('input', () => ArrangeConsultationInput, { description: 'Which consultation, and how it is reached.' })
    input: ArrangeConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.arrangements.arrange(actor, input);
  }

  @FieldResolver(() => ArrangementView, {
    nullable: true,
    description: 'How it is reached; null unless it is confirmed. Each reading is recorded.',
  })
  arrangement(@Root() consultation: Consultation): Promise<ArrangementView | null> {
    return this.arrangements.find(consultation);
  }

  @FieldResolver(() => ArrangementView, {
    nullable: true,
    description: 'Practitioner: what they last arranged for such a talk; null for the patient.',
  })
  usualArrangement(@Root() consultation: Consultation): Promise<ArrangementView | null> {
    return this.arrangements.usual(consultation);
  }
}
