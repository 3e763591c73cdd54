import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeepHoursResult, KeptHours } from '../hours/hours.results.js';
import { KeepTalkInput, MoveTalkInput, TalkInput } from './talks.inputs.js';
import { KeptTalk } from './talks.results.js';
import type { TalksService } from './talks.service.js';

/** The kinds of first talk that hours are for. */
@Resolver(() => KeptHours)
export class TalksResolver {
  constructor(private readonly talks: TalksService) {}

  @FieldResolver(() => [KeptTalk], {
    name: 'talks',
    description:
      'The kinds of first talk they offer, or offered before and can offer again, in the order patients see.',
  })
  talksOf(@Root() hours: KeptHours): Promise<KeptTalk[]> {
    return this.talks.of(hours);
  }

  @Mutation(() => KeepHoursResult, {
    description: 'Adds a kind of first talk, or changes one. Talks that were already promised stay as agreed.',
  })
  keepTalk(
    @Arg('input', () => KeepTalkInput, { description: 'The kind of talk.' }) input: KeepTalkInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.talks.keep(actor, input);
  }

  @Mutation(() => KeepHoursResult, {
    description: 'Stops offering a kind of first talk: no one can ask for it. Talks that were agreed on stay.',
  })
  stopTalk(
    @Arg('input', () => TalkInput, { description: 'Which.' }) input: TalkInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.talks.stop(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Offers a kind of first talk again after it was stopped.' })
  offerTalkAgain(
    @Arg('input', () => TalkInput, { description: 'Which.' }) input: TalkInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.talks.offerAgain(actor, input);
  }

  @Mutation(() => KeepHoursResult, { description: 'Moves a kind of first talk up or down the list patients see.' })
  moveTalk(
    @Arg('input', () => MoveTalkInput, { description: 'Which, and where.' }) input: MoveTalkInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepHoursResult> {
    return this.talks.move(actor, input);
  }
}
