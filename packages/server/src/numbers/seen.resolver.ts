import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PractitionerConnection } from '../directory/found/search.results.js';
import { Practitioner } from '../listing/practitioner/practitioner.results.js';
import type { RequestContext } from '../platform/request-context.js';
import type { SeenCounter } from './seen-counter.js';

/**
 * Where it is counted that a listing was seen: by the page itself, which asks for this beside what it shows. At our own
 * pages' door alone: what a partner reads is seen by nobody yet.
 */
@Resolver(() => PractitionerConnection)
export class ShownResolver {
  constructor(private readonly counter: SeenCounter) {}

  @FieldResolver(() => Boolean, {
    description:
      'Counts the practitioners of this page as shown, once each; false if they were not counted, as for people who manage listings or check them.',
  })
  async countsAsShown(@Root() { run }: PractitionerConnection, @Ctx() context: RequestContext): Promise<boolean> {
    const found = await run.found();
    return this.counter.count(
      'shown',
      found.map(({ practitioner }) => practitioner.key),
      context,
    );
  }
}

@Resolver(() => Practitioner)
export class OpenedResolver {
  constructor(private readonly counter: SeenCounter) {}

  @FieldResolver(() => Boolean, {
    description:
      'Counts the listing as opened, once; false if it was not counted, as for people who manage listings or check them.',
  })
  countsAsOpened(@Root() { key }: Practitioner, @Ctx() context: RequestContext): boolean {
    return this.counter.count('opened', [key], context);
  }
}
