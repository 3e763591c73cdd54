import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import {
  ChangeConsultationEmailInput,
  ConfirmConsultationEmailInput,
  ConsultationIdInput,
} from '../consultation.inputs.js';
import { ConsultationResult, RequestConsultationResult } from '../consultation.results.js';
import type { EmailService } from './email.service.js';
import { RequestConsultationInput } from './request-consultation.inputs.js';
import type { RequestService } from './request.service.js';

/** From the form to a request that the practitioner hears of. Anyone may ask; the rest needs the patient's link. */
@Resolver()
export class RequestResolver {
  constructor(
    private readonly requests: RequestService,
    private readonly emails: EmailService,
  ) {}

  @Mutation(() => RequestConsultationResult, {
    description: 'Receives a request and emails a code. It is checked for danger before anything else.',
  })
  requestConsultation(
    @Arg('input', () => RequestConsultationInput, { description: 'The request.' }) input: RequestConsultationInput,
    @Ctx() { actor, clientAddress }: RequestContext,
  ): Promise<RequestConsultationResult> {
    return this.requests.request(actor, input, clientAddress);
  }

  @Mutation(() => ConsultationResult, { description: "Patient: sends the request by typing the email's code." })
  confirmConsultationEmail(
    @Arg('input', () => ConfirmConsultationEmailInput, { description: 'The code.' })
    input: ConfirmConsultationEmailInput,
    @Ctx() { actor, clientAddress }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.emails.confirm(actor, input.consultationId, input.code, clientAddress);
  }

  @Mutation(() => ConsultationResult, { description: 'Patient: emails a new code; the previous one stops working.' })
  resendConsultationCode(
    @Arg('input', () => ConsultationIdInput, { description: 'Which consultation.' }) input: ConsultationIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.emails.resend(actor, input.consultationId);
  }

  @Mutation(() => ConsultationResult, {
    description: 'Patient: corrects the address and emails a new code, if no code has been accepted yet.',
  })
  changeConsultationEmail(
    @Arg('input', () => ChangeConsultationEmailInput, { description: 'The right address.' })
    input: ChangeConsultationEmailInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ConsultationResult> {
    return this.emails.changeEmail(actor, input.consultationId, input.email);
  }
}
