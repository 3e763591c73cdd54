import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ConsultationIdInput } from '../consultation.inputs.js';
import { ConsultationResult } from '../consultation.results.js';
import type { PrivateLinkService } from './private-link.service.js';

/** The link in a patient's mails, which is theirs to close. */
@Resolver()
export class PrivateLinkResolver {
  constructor(private readonly privateLinks: PrivateLinkService) {}

  @Mutation(() => ConsultationResult, {
    description:
      'Patient: every link emailed so far stops working at once, and a new one is emailed to the confirmed address only.',
  })
  renewPrivateLink(
    @Arg('input', () => ConsultationIdInput, { description: 'Which consultation.' }) input: ConsultationIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.privateLinks.renew(actor, input.consultationId);
  }

  @Mutation(() => ConsultationResult, {
    description:
      'Patient: emails a link that opens everything for half an hour to the confirmed address, and nowhere else. The answer is always the same.',
  })
  mailLinkToEverything(
    @Arg('input', () => ConsultationIdInput, { description: 'Which consultation.' }) input: ConsultationIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.privateLinks.mailEverything(actor, input.consultationId);
  }
}
