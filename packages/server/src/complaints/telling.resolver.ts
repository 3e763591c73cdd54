import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.js';
import { AddToComplaintInput, TakeBackComplaintInput, TellComplaintInput } from './complaint.inputs.js';
import {
  AddToComplaintResult,
  TakeBackComplaintResult,
  TellComplaintResult,
  ToldComplaint,
} from './complaint.results.js';
import type { ComplaintTelling } from './telling.service.js';

/** Anybody tells operators of something, and reads on by a link. No account is needed for either. */
@Resolver()
export class ComplaintTellingResolver {
  constructor(private readonly telling: ComplaintTelling) {}

  @Query(() => ToldComplaint, {
    nullable: true,
    description:
      'What the private address of someone who told the operators something shows; null if the address opens nothing.',
  })
  toldComplaint(@Arg('token', { description: 'From the address.' }) token: string): Promise<ToldComplaint | null> {
    return this.telling.find(token);
  }

  @Mutation(() => TellComplaintResult, {
    description: 'Tells the operators about a complaint, or that something went wrong in or after treatment.',
  })
  tellComplaint(
    @Arg('input', () => TellComplaintInput, { description: 'What it is about, and who.' }) input: TellComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<TellComplaintResult> {
    return this.telling.tell(input, context);
  }

  @Mutation(() => AddToComplaintResult, { description: 'Adds to what was reported.' })
  addToComplaint(
    @Arg('input', () => AddToComplaintInput, { description: 'To which one, and what to add.' })
    input: AddToComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<AddToComplaintResult> {
    return this.telling.add(input, context);
  }

  @Mutation(() => TakeBackComplaintResult, { description: 'Withdraws it: everything that was said is erased.' })
  takeBackComplaint(
    @Arg('input', () => TakeBackComplaintInput, { description: 'Which one.' }) { token }: TakeBackComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<TakeBackComplaintResult> {
    return this.telling.takeBack(token, context);
  }
}
