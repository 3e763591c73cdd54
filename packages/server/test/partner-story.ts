import { createLogger, type Logger } from '../src/platform/process/logger.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { newOperator } from './operator-story.js';
import type { TestDatabase } from './database.js';
import type { TestSettings } from './graphql-client.js';

const KEY = 'key kind name ending scopes origins madeAt expiresAt lastUsedOn revokedAt works';
const MADE = `__typename ... on PartnerKeyMade { text made { ${KEY} } } ... on UserError { message }
  ... on InvalidInput { problems { path message } }`;

export interface MadeKey {
  readonly text: string;
  /** What names it. */
  readonly key: string;
}

/** Organisations that sign up, their keys, and an operator who says yes. */
export class PartnerStory {
  #operator: StoryBrowser | null = null;

  constructor(readonly accounts: AccountStory) {}

  static async open(
    database: TestDatabase,
    settings: Partial<TestSettings> & { readonly withSandbox?: boolean } = {},
    logger: Logger = createLogger('silent'),
  ): Promise<PartnerStory> {
    return new PartnerStory(await AccountStory.open(database, settings, logger));
  }

  close(): Promise<void> {
    return this.accounts.close();
  }

  /** Signed in, and a partner with a first test key. */
  async aPartner(email: string): Promise<{ readonly browser: StoryBrowser; readonly first: MadeKey }> {
    const browser = await this.accounts.signedIn(email);
    return { browser, first: madeKey(await this.become(browser)) };
  }

  become(browser: StoryBrowser, input: object = {}): Promise<Outcome> {
    const asked = { organisation: 'Elm Network', site: 'https://elm.example', purpose: 'We refer people.', ...input };
    return browser.act('becomePartner', 'BecomePartnerInput', asked, MADE);
  }

  /** Agreed to the terms, and approved by an operator. */
  async withLiveKeys(email: string): Promise<StoryBrowser> {
    const { browser } = await this.aPartner(email);
    await this.askForLive(browser);
    const { partner } = await this.consoleOf(browser);
    const outcome = await this.decide(String(partner?.id), 'APPROVE');
    if (outcome.__typename !== 'DeskPartner') throw new Error(JSON.stringify(outcome));
    return browser;
  }

  askForLive(browser: StoryBrowser, input: object = {}): Promise<Outcome> {
    return browser.act('askForLiveKeys', 'AskForLiveKeysInput', { version: '2026-11-27', agree: true, ...input });
  }

  changeWords(browser: StoryBrowser, words: object | null): Promise<Outcome> {
    return browser.act('changePartnerWords', 'ChangePartnerWordsInput', { words });
  }

  makeKey(browser: StoryBrowser, input: object = {}): Promise<Outcome> {
    const asked = { kind: 'TEST', name: 'Another', scopes: ['directory:read'], origins: [], ...input };
    return browser.act('makePartnerKey', 'MakePartnerKeyInput', asked, MADE);
  }

  async aKey(browser: StoryBrowser, input: object = {}): Promise<MadeKey> {
    return madeKey(await this.makeKey(browser, input));
  }

  revoke(browser: StoryBrowser, key: string): Promise<Outcome> {
    return browser.act('revokePartnerKey', 'RevokePartnerKeyInput', { key });
  }

  async consoleOf(browser: StoryBrowser): Promise<{
    readonly partner: {
      readonly id: string;
      readonly live: string;
      readonly liveEndedAt: string | null;
      readonly otherWords: object | null;
      readonly keys: readonly Record<string, unknown>[];
    } | null;
  }> {
    const { viewer } = await browser.ask<{ viewer: Awaited<ReturnType<PartnerStory['consoleOf']>> }>(
      `{ viewer { partner { id name site purpose live liveReason liveEndedAt agreedVersion agreedAt
         otherWords { name site purpose askedAt } wordsRefusedAt wordsReason keys { ${KEY} } } } }`,
    );
    return viewer;
  }

  async operator(): Promise<StoryBrowser> {
    this.#operator ??= await newOperator(this.accounts, 'operator@clearing.example');
    return this.#operator;
  }

  /** A partner as the operator reads it in one of the queues now; null: it stands in none of these. */
  async onDesk(key: string, queues: readonly string[] = ['WAITING', 'APPROVED']): Promise<DeskCard | null> {
    const operator = await this.operator();
    for (const queue of queues) {
      const { operatorDesk } = await operator.ask<{ operatorDesk: { partners: { nodes: DeskCard[] } } }>(
        `{ operatorDesk { partners(queue: ${queue}, first: 50) { nodes {
           key name site purpose digest mayDecide otherWords { name site purpose askedAt } } } } }`,
      );
      const card = operatorDesk.partners.nodes.find((each) => each.key === key);
      if (card) return card;
    }
    return null;
  }

  /** About what stands on the desk at this moment, or about what was read there before. */
  async decide(key: string, decision: string, reason: string | null = null, read?: DeskCard | null): Promise<Outcome> {
    const operator = await this.operator();
    const { digest = null } = (read === undefined ? await this.onDesk(key) : read) ?? {};
    return operator.act('decidePartner', 'DecidePartnerInput', { key, decision, reason, digest }, DECIDED);
  }
}

export interface DeskCard extends Record<string, unknown> {
  readonly key: string;
  readonly digest: string;
}

const DECIDED = `__typename ... on DeskPartner { name live mayDecide } ... on UserError { message }
  ... on InvalidInput { problems { path message } }`;

function madeKey(outcome: Outcome): MadeKey {
  if (outcome.__typename !== 'PartnerKeyMade') throw new Error(JSON.stringify(outcome));
  return { text: String(outcome['text']), key: (outcome['made'] as { key: string }).key };
}
