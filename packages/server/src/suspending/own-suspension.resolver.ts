import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Viewer } from '../accounts/account.results.js';
import type { RequestContext } from '../platform/request-context.js';
import type { OwnSuspension } from './own-suspension.service.js';
import {
  AccountSuspension,
  AnswerSuspensionInput,
  AnswerSuspensionResult,
  EndedSuspension,
} from './suspension.results.js';

/** Somebody whose account operators suspended. */
@Resolver(() => Viewer)
export class OwnSuspensionResolver {
  constructor(private readonly own: OwnSuspension) {}

  @FieldResolver(() => AccountSuspension, { nullable: true, description: 'Null: the account is not suspended.' })
  suspension(@Ctx() { actor }: RequestContext): Promise<AccountSuspension | null> {
    return this.own.find(actor);
  }

  @FieldResolver(() => EndedSuspension, {
    nullable: true,
    description:
      'What an operator wrote about a suspension that is over, the last they wrote about; null: nothing, or it is erased.',
  })
  endedSuspension(@Ctx() { actor }: RequestContext): Promise<EndedSuspension | null> {
    return this.own.findEnded(actor);
  }

  @Mutation(() => AnswerSuspensionResult, { description: 'Someone appeals their suspension.' })
  answerSuspension(
    @Arg('input', () => AnswerSuspensionInput, { description: 'What they say.' }) { words }: AnswerSuspensionInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<AnswerSuspensionResult> {
    return this.own.answer(actor, words);
  }
}
