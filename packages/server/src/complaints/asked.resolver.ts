import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.js';
import type { AskedForTheirSide } from './asked.service.js';
import { AnswerOperatorsInput } from './complaint.inputs.js';
import { AnswerOperatorsResult, OperatorsQuestion } from './complaint.results.js';

/** Whoever keeps a listing, or manages a clinic, is asked for their side. */
@Resolver()
export class AskedForTheirSideResolver {
  constructor(private readonly asked: AskedForTheirSide) {}

  @Query(() => OperatorsQuestion, {
    nullable: true,
    description: 'What an operator asks the signed-in person; null: nothing. Needs the second factor.',
  })
  operatorsQuestion(
    @Arg('key', () => ID, { description: 'Which question.' }) key: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<OperatorsQuestion | null> {
    return this.asked.find(actor, key);
  }

  @Mutation(() => AnswerOperatorsResult, {
    description: 'Answers an operator who asked for their side; possible once. Needs the second factor.',
  })
  answerOperators(
    @Arg('input', () => AnswerOperatorsInput, { description: 'Which question, and their side.' })
    input: AnswerOperatorsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<AnswerOperatorsResult> {
    return this.asked.answer(actor, input.key, input.words);
  }
}
