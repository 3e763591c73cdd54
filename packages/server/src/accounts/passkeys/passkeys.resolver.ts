import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Account, ChangeAccountResult } from '../account.results.js';
import { AddPasskeyInput, RemovePasskeyInput, RenamePasskeyInput } from './passkey.inputs.js';
import { Passkey, PasskeyChallengeResult } from './passkey.results.js';
import type { PasskeysService } from './passkeys.service.js';

/** An account's passkeys. */
@Resolver(() => Account)
export class PasskeysResolver {
  constructor(private readonly own: PasskeysService) {}

  @FieldResolver(() => [Passkey], { description: 'Its passkeys, the oldest first.' })
  passkeys(@Ctx() { actor }: RequestContext): Promise<Passkey[]> {
    return this.own.list(actor);
  }

  @Mutation(() => PasskeyChallengeResult, { description: 'What a device has to answer to make a passkey.' })
  beginPasskey(@Ctx() { actor, browser }: RequestContext): Promise<PasskeyChallengeResult> {
    return this.own.begin(actor, browser);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Adds a passkey that a device made.' })
  addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: "The device's answer." }) input: AddPasskeyInput,
    @Ctx() { actor, browser }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.own.add(actor, input, browser);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Gives a passkey another name.' })
  renamePasskey(
    @Arg('input', () => RenamePasskeyInput, { description: 'Which, and the name.' }) input: RenamePasskeyInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.own.rename(actor, input.passkeyId, input.name);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Takes a passkey away.' })
  removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) input: RemovePasskeyInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.own.remove(actor, input.passkeyId);
  }
}
