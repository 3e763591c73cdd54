import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { RequestSignInLinkResult, SignInResult } from '../account.results.js';
import { PasskeyChallengeResult } from '../passkeys/passkey.results.js';
import type { MailLinks } from './mail-links.js';
import {
  RequestSignInLinkInput,
  SignInWithLinkInput,
  SignInWithPasskeyInput,
  SignInWithPasswordInput,
} from './sign-in.inputs.js';
import { MailLinkOffer } from './sign-in.results.js';
import type { SignInService } from './sign-in.service.js';

/** The ways in, for anyone. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly links: MailLinks,
  ) {}

  @Query(() => MailLinkOffer, {
    nullable: true,
    description: 'What a link from an email would do; null when it was altered, used, or is over. Changes nothing.',
  })
  async mailLink(
    @Arg('token', { description: 'The token at the end of the link.' }) token: string,
  ): Promise<MailLinkOffer | null> {
    const link = await this.links.find(token);
    return link && new MailLinkOffer(link.purpose, link.email, link.expiresAt.toString({ smallestUnit: 'second' }));
  }

  @Mutation(() => RequestSignInLinkResult, {
    description: 'Emails a link to sign in, or to sign up: the same answer in the same time for every address.',
  })
  requestSignInLink(
    @Arg('input', () => RequestSignInLinkInput, { description: 'Where to.' }) input: RequestSignInLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestSignInLinkResult> {
    return this.signIn.requestLink(input.email, input.goesTo ?? null, context);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with the link from an email, which works once.' })
  signInWithLink(
    @Arg('input', () => SignInWithLinkInput, { description: 'The link.' }) input: SignInWithLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    return this.signIn.withLink(input.token, context);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with a password.' })
  signInWithPassword(
    @Arg('input', () => SignInWithPasswordInput, { description: 'Address and password.' })
    input: SignInWithPasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    return this.signIn.withPassword(input.email, input.password, context);
  }

  @Mutation(() => PasskeyChallengeResult, { description: 'What a device has to answer to sign in with a passkey.' })
  beginPasskeySignIn(@Ctx() context: RequestContext): Promise<PasskeyChallengeResult> {
    return this.signIn.askForPasskey(context);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with a passkey, which is both steps at once.' })
  signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput, { description: "The device's answer." }) input: SignInWithPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInResult> {
    return this.signIn.withPasskey(input.answer, context);
  }
}
