import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { RevokeSessionInput } from '../account.inputs.js';
import { Account, ChangeAccountResult } from '../account.results.js';
import { AccountSession } from './session.results.js';
import type { SessionsService } from './sessions.service.js';

/** Where somebody is signed in, and the way out. */
@Resolver(() => Account)
export class SessionsResolver {
  constructor(private readonly own: SessionsService) {}

  @FieldResolver(() => [AccountSession], { description: 'Where the account is signed in, the last used first.' })
  sessions(@Ctx() { actor }: RequestContext): Promise<AccountSession[]> {
    return this.own.list(actor);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Signs this device out.' })
  signOut(@Ctx() { actor, browser }: RequestContext): Promise<ChangeAccountResult> {
    return this.own.signOut(actor, browser);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Signs one device out, at once.' })
  revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'Which.' }) input: RevokeSessionInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.own.revoke(actor, input.sessionId);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Signs every other device out, at once.' })
  revokeOtherSessions(@Ctx() { actor }: RequestContext): Promise<ChangeAccountResult> {
    return this.own.revokeOthers(actor);
  }
}
