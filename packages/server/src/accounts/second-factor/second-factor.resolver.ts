import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { Account, ChangeAccountResult } from '../account.results.js';
import { ConfirmAuthenticatorAppInput, ShowSecondFactorInput } from './second-factor.inputs.js';
import { AuthenticatorApp, AuthenticatorAppSetup, RecoveryCodesResult } from './second-factor.results.js';
import type { SecondFactorService } from './second-factor.service.js';

/** The second step of signing in, and what it is shown with. */
@Resolver(() => Account)
export class SecondFactorResolver {
  constructor(private readonly own: SecondFactorService) {}

  @FieldResolver(() => AuthenticatorApp, { nullable: true, description: 'Its authenticator app; null: none.' })
  authenticatorApp(@Root() account: Account): Promise<AuthenticatorApp | null> {
    return this.own.app(account);
  }

  @FieldResolver(() => AuthenticatorAppSetup, {
    nullable: true,
    description: 'An app that is waiting for its first code; null: none, or this sign-in may not see it.',
  })
  authenticatorAppSetup(
    @Root() account: Account,
    @Ctx() { actor }: RequestContext,
  ): Promise<AuthenticatorAppSetup | null> {
    return this.own.setup(actor, account);
  }

  @FieldResolver(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft(@Root() account: Account): Promise<number> {
    return this.own.recoveryCodesLeft(account);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Makes the secret that an authenticator app is told.' })
  beginAuthenticatorApp(@Ctx() { actor }: RequestContext): Promise<ChangeAccountResult> {
    return this.own.begin(actor);
  }

  @Mutation(() => RecoveryCodesResult, { description: 'Sets the app up with its first code; answers recovery codes.' })
  confirmAuthenticatorApp(
    @Arg('input', () => ConfirmAuthenticatorAppInput, { description: 'The code.' }) input: ConfirmAuthenticatorAppInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<RecoveryCodesResult> {
    return this.own.confirm(actor, input.code);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Takes the authenticator app away.' })
  removeAuthenticatorApp(@Ctx() { actor }: RequestContext): Promise<ChangeAccountResult> {
    return this.own.remove(actor);
  }

  @Mutation(() => RecoveryCodesResult, { description: 'Makes new recovery codes; the old ones stop working.' })
  makeRecoveryCodes(@Ctx() { actor }: RequestContext): Promise<RecoveryCodesResult> {
    return this.own.makeRecoveryCodes(actor);
  }

  @Mutation(() => ChangeAccountResult, { description: 'The second step of signing in, with a code.' })
  showSecondFactor(
    @Arg('input', () => ShowSecondFactorInput, { description: 'The code.' }) input: ShowSecondFactorInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.own.show(actor, input.code);
  }
}
