import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { ListingReads } from '../listing-reads.js';
import { Practitioner } from '../practitioner/practitioner.results.js';
import { Listing } from '../workspace/workspace.results.js';
import { AnswerColleagueInput, ColleagueInput } from './care-team.inputs.js';
import { CareTeamResult, Colleague } from './care-team.results.js';
import type { CareTeams } from './care-team.service.js';

/** With whom a listing names itself. Whoever reaches a Listing keeps it; what everybody sees changes with both steps. */
@Resolver(() => Listing)
export class CareTeamResolver {
  constructor(private readonly teams: CareTeams) {}

  @FieldResolver(() => [Colleague], {
    name: 'colleagues',
    description: 'Every colleague it is connected to, who asks, who was asked and who said no, by name.',
  })
  list(@Root() { stored }: Listing): Promise<Colleague[]> {
    return this.teams.list(stored.id);
  }

  @FieldResolver(() => [Colleague], {
    description:
      'Whose listing may be seen and whose name has words that begin with all of these, at most 20; empty without words.',
  })
  findColleagues(
    @Root() { stored }: Listing,
    @Arg('name', { defaultValue: '', description: 'Some of the name: "ana r".' }) name: string,
  ): Promise<Colleague[]> {
    return this.teams.find(stored.id, name);
  }

  @Mutation(() => CareTeamResult, {
    description: 'Asks a colleague whether both listings may name each other. Needs the second factor.',
  })
  askColleague(
    @Arg('input', () => ColleagueInput, { description: 'Whom.' }) input: ColleagueInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CareTeamResult> {
    return this.teams.ask(actor, input);
  }

  @Mutation(() => CareTeamResult, { description: 'Says yes or no to a colleague who asks. Needs the second factor.' })
  answerColleague(
    @Arg('input', () => AnswerColleagueInput, { description: 'Whom, and what.' }) input: AnswerColleagueInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CareTeamResult> {
    return this.teams.answer(actor, input);
  }

  @Mutation(() => CareTeamResult, {
    description:
      'Ends the connection with a colleague at once, or withdraws a request to connect. Needs the second factor.',
  })
  partFromColleague(
    @Arg('input', () => ColleagueInput, { description: 'From which colleague.' }) input: ColleagueInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<CareTeamResult> {
    return this.teams.part(actor, input);
  }
}

@Resolver(() => Colleague)
export class ColleagueFieldsResolver {
  constructor(private readonly listings: ListingReads) {}

  @FieldResolver(() => Practitioner, { nullable: true, description: 'Their listing; null: it is out of sight now.' })
  practitioner(@Root() { stored }: Colleague, @Ctx() context: RequestContext): Promise<Practitioner | null> {
    return this.listings.practitioners(context).load(stored.practitionerId);
  }
}
