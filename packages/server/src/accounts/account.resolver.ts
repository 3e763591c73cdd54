import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.js';
import { ConfirmEmailChangeInput, RequestEmailChangeInput, SetPasswordInput } from './account.inputs.js';
import { Account, ChangeAccountResult, Viewer } from './account.results.js';
import type { AccountService } from './account.service.js';

/** Somebody signed in, and their own account. */
@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly accounts: AccountService) {}

  @Query(() => Viewer, { nullable: true, description: 'The asker; null when no one is signed in.' })
  viewer(@Ctx() { actor }: RequestContext): Promise<Viewer | null> {
    return this.accounts.viewer(actor);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be signed in to with a password.' })
  hasPassword(@Root() account: Account): Promise<boolean> {
    return this.accounts.hasPassword(account);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Emails a link to the new address, which makes the change.' })
  requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput, { description: 'The new address.' }) input: RequestEmailChangeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.accounts.requestEmailChange(actor, input.email);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Changes the address, where its account is signed in.' })
  confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The link.' }) input: ConfirmEmailChangeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.accounts.confirmEmailChange(actor, input.token);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Sets or replaces the password; signs other devices out.' })
  setPassword(
    @Arg('input', () => SetPasswordInput, { description: 'The password.' }) input: SetPasswordInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.accounts.setPassword(actor, input.password);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Takes the password away; other ways in stay.' })
  removePassword(@Ctx() { actor }: RequestContext): Promise<ChangeAccountResult> {
    return this.accounts.removePassword(actor);
  }
}
