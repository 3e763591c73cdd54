import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Account } from '../accounts/account.results.js';
import type { RequestContext } from '../platform/request-context.js';
import { DeleteAccountInput, DeleteAccountResult, Leaving } from './leaving.results.js';
import type { LeavingService } from './leaving.service.js';

/** Somebody goes, with everything we keep of them. */
@Resolver(() => Account)
export class LeavingResolver {
  constructor(private readonly service: LeavingService) {}

  @FieldResolver(() => Leaving, { nullable: true, description: 'What deleting it would do; null: it is already gone.' })
  leaving(@Ctx() { actor }: RequestContext): Promise<Leaving | null> {
    return this.service.preview(actor);
  }

  @Mutation(() => DeleteAccountResult, {
    description: 'Deletes the account of the asker and everything stored about them, at once and for good.',
  })
  deleteAccount(
    @Arg('input', () => DeleteAccountInput, { description: 'That they mean it.' }) input: DeleteAccountInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeleteAccountResult> {
    return this.service.delete(actor, input);
  }
}
