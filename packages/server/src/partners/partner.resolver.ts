import { actLimits } from '@clearing/shared/api-limits';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { ChangeAccountResult, Viewer } from '../accounts/account.results.js';
import type { RequestContext } from '../platform/request-context.js';
import type { KeysService } from './keys/keys.service.js';
import {
  AskForLiveKeysInput,
  BecomePartnerInput,
  ChangePartnerWordsInput,
  MakePartnerKeyInput,
  RevokePartnerKeyInput,
  SetSandboxClockInput,
} from './partner.inputs.js';
import { howOften } from './partner-limits.js';
import { MakePartnerKeyResult, Partner } from './partner.results.js';
import type { PartnerService } from './partner.service.js';
import type { WordsService } from './words.service.js';

/** The console of an organisation that queries the directory. */
@Resolver(() => Viewer)
export class PartnerResolver {
  constructor(
    private readonly partners: PartnerService,
    private readonly keys: KeysService,
    private readonly words: WordsService,
  ) {}

  @FieldResolver(() => Partner, { nullable: true, description: 'As a partner; null: the account is none.' })
  partner(@Ctx() { actor }: RequestContext): Promise<Partner | null> {
    return this.partners.find(actor);
  }

  @Mutation(() => MakePartnerKeyResult, { description: 'An account becomes a partner and gets its first test key.' })
  becomePartner(
    @Arg('input', () => BecomePartnerInput, { description: 'Who, and for what purpose.' }) input: BecomePartnerInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<MakePartnerKeyResult> {
    return this.partners.become(actor, input);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner agrees to the terms of data use and asks for live keys. ${howOften(actLimits.ASKS_FOR_LIVE)}`,
  })
  askForLiveKeys(
    @Arg('input', () => AskForLiveKeysInput, { description: 'Which terms.' }) input: AskForLiveKeysInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.partners.askForLiveKeys(actor, input);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner changes its name, site and purpose. With live keys, it asks for the change: until an operator says yes, everything stays as it is. Otherwise, it applies at once. ${howOften(actLimits.WORD_CHANGES)}`,
  })
  changePartnerWords(
    @Arg('input', () => ChangePartnerWordsInput, { description: 'In which words.' }) { words }: ChangePartnerWordsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.words.change(actor, words ?? null);
  }

  @Mutation(() => ChangeAccountResult, {
    description: `A partner sets the clock that its test keys use. ${howOften(actLimits.SANDBOX_CLOCKS)}`,
  })
  setSandboxClock(
    @Arg('input', () => SetSandboxClockInput, { description: 'To which moment.' }) { at }: SetSandboxClockInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.partners.setClock(actor, at ?? null);
  }

  @Mutation(() => MakePartnerKeyResult, { description: 'A partner makes a key; its text is shown only once.' })
  makePartnerKey(
    @Arg('input', () => MakePartnerKeyInput, { description: 'What it should be.' }) input: MakePartnerKeyInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<MakePartnerKeyResult> {
    return this.keys.make(actor, input);
  }

  @Mutation(() => ChangeAccountResult, { description: 'A partner revokes a key: within a second it opens nothing.' })
  revokePartnerKey(
    @Arg('input', () => RevokePartnerKeyInput, { description: 'Which.' }) { key }: RevokePartnerKeyInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ChangeAccountResult> {
    return this.keys.revoke(actor, key);
  }
}
