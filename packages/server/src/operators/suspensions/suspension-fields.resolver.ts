import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountHolder } from '../../platform/actor.js';
import { mayActAsOperator } from '../../accounts/account.policy.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { SuspensionDesk } from './suspension-desk.service.js';
import { DeskAccount, DeskSuspension, DeskSuspensionTexts } from './suspension-desk.results.js';

/** What a suspension holds. Only operators come by one. */
@Resolver(() => DeskSuspension)
export class DeskSuspensionFieldsResolver {
  constructor(private readonly desk: SuspensionDesk) {}

  @FieldResolver(() => DeskAccount, { nullable: true, description: 'Whose account; null: it is gone.' })
  account(@Root() suspension: DeskSuspension, @Ctx() context: RequestContext): Promise<DeskAccount | null> {
    return this.desk.accountOf(operatorOf(context), suspension);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Which operator suspended it; null: they are gone.' })
  by(@Root() suspension: DeskSuspension): Promise<string | null> {
    return this.desk.by(suspension);
  }

  @FieldResolver(() => DeskSuspensionTexts, { description: 'What was written. Reading it is on record.' })
  texts(@Root() suspension: DeskSuspension, @Ctx() context: RequestContext): Promise<DeskSuspensionTexts> {
    return this.desk.texts(operatorOf(context), suspension);
  }
}

function operatorOf({ actor }: RequestContext): AccountHolder {
  if (!mayActAsOperator(actor)) throw new Error('Only operators can open a suspension.');
  return actor;
}
