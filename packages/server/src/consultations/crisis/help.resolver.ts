import { Arg, Query, Resolver } from 'type-graphql';
import { HelpLine } from '../../catalog/help-line.results.js';
import type { CrisisDesk } from './crisis-desk.js';

/** Help beside a search. Anyone may ask; nothing is stored. */
@Resolver()
export class HelpResolver {
  constructor(private readonly crisis: CrisisDesk) {}

  @Query(() => [HelpLine], {
    description:
      'Who to call or text when words typed into a search speak of danger; empty when they do not. Show these lines above the results, and send the words by POST: browsers and proxies keep URLs.',
  })
  helpFor(
    @Arg('text', {
      description: 'What was typed; the first 1000 characters are read. It is neither stored nor logged.',
    })
    text: string,
  ): HelpLine[] {
    return this.crisis.linesForSearch(text);
  }
}
