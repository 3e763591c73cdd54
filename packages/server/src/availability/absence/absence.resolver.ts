import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { Absences } from './absences.js';

/** What patients are told while somebody is away. */
@Resolver(() => Practitioner)
export class AbsenceResolver {
  constructor(private readonly absences: Absences) {}

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'While they are away: the date on which they are back, in the time zone of their hours. Null: they are not away. It appears on the first day of an absence and disappears on that date, by the clock. Neither is reported as a change: read it together with free times.',
  })
  backOn(@Root() { key }: Practitioner, @Ctx() context: RequestContext): Promise<string | null> {
    const loader = context.loaders.get<string, string | null>('back on', async (ids) => {
      const found = await this.absences.backOn(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
    return loader.load(key);
  }
}
