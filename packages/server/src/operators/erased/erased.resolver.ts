import { Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { OperatorDesk } from '../desk.results.js';

const ErasedWhy = { DATE: 'DATE', WISH: 'WISH' } as const;
type ErasedWhy = (typeof ErasedWhy)[keyof typeof ErasedWhy];

registerEnumType(ErasedWhy, {
  name: 'ErasedWhy',
  description: 'Why something was erased.',
  valuesConfig: {
    DATE: { description: 'Its retention period ended.' },
    WISH: { description: 'Someone asked for it, or it was erased again in a restored database.' },
  },
});

@ObjectType({ description: 'How much of one kind was erased on one day.' })
export class ErasedCount {
  @Field(() => DateScalar, { description: 'The day, in UTC.' })
  on: string;

  @Field({ description: 'Of what, from a list of the code: "consultation.answers".' })
  kind: string;

  @Field(() => ErasedWhy, { description: 'Why.' })
  why: ErasedWhy;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

const DAYS = 30;
/** What was ended and not erased stands in the same ledger. */
const NOT_ERASED = ['consultation.sharing', 'consultation.colleague', 'consultation.links', 'waiting-list.left'];

/** What the house erased, counted: nothing of whom, and no word of what. */
@Resolver(() => OperatorDesk)
export class ErasedResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @FieldResolver(() => [ErasedCount], {
    description: 'What was erased in the last 30 days, by day and kind, newest first.',
  })
  async erased(): Promise<ErasedCount[]> {
    const since = this.unitOfWork.clock.now().subtract({ hours: 24 * DAYS });
    const rows = await this.unitOfWork.query<ErasedCount>(
      `SELECT (at AT TIME ZONE 'UTC')::date::text AS "on", kind, why, sum(count)::integer AS count FROM erasures
       WHERE at > $1 AND kind <> ALL ($2) GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3`,
      [since.toString(), NOT_ERASED],
    );
    return rows.map((row) => Object.assign(new ErasedCount(), row));
  }
}
