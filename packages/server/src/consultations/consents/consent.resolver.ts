import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Consultation, ConsultationResult } from '../consultation.results.js';
import {
  Consent,
  EraseConsultationInput,
  EraseConsultationResult,
  ShareAgainInput,
  WithdrawConsentInput,
} from './consent.results.js';
import type { ConsentService } from './consent.service.js';

/** What a patient agreed to with a consultation, and how they take it back. */
@Resolver(() => Consultation)
export class ConsentResolver {
  constructor(private readonly service: ConsentService) {}

  @FieldResolver(() => [Consent], {
    description: 'For the patient: what they agreed to, and withdrew, oldest first; empty for everyone else.',
  })
  consents(@Root() consultation: Consultation): Promise<Consent[]> {
    return this.service.list(consultation);
  }

  @Mutation(() => ConsultationResult, {
    description:
      'Patient: withdraws an agreement. Without the one to share, nothing they sent can be read on the practitioner’s side; without the one to collect, it is erased.',
  })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'Which agreement, on which consultation.' })
    input: WithdrawConsentInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.service.withdraw(actor, input);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Patient: agrees again that the practitioner who was asked may read what they sent.',
  })
  shareAgain(
    @Arg('input', () => ShareAgainInput, { description: 'Which consultation, and which version of the text.' })
    input: ShareAgainInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.service.shareAgain(actor, input);
  }

  @Mutation(() => EraseConsultationResult, {
    description:
      'Patient: erases everything about one consultation at once. A request or talk that is still open is called off, and the other side is told.',
  })
  eraseConsultation(
    @Arg('input', () => EraseConsultationInput, { description: 'Which consultation, and that it is really meant.' })
    input: EraseConsultationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<EraseConsultationResult> {
    return this.service.erase(actor, input);
  }
}
