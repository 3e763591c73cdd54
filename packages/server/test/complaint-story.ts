import { randomUUID } from 'node:crypto';
import type { AccountStory, Outcome, StoryBrowser } from './account-story.js';
import { Scenario, type InStory } from './scenario.js';

const TOLD = `__typename ... on ComplaintReceived { token } ... on CrisisSupport { continueWith lines { name } }
  ... on UserError { message } ... on InvalidInput { problems { path } }`;

export interface Item extends Outcome {
  readonly key: string;
  readonly version: number;
  readonly decisions: readonly string[];
  readonly words: { readonly text: string; readonly email: string | null; readonly about: string | null } | null;
  readonly history: readonly Outcome[];
  readonly evidence: { readonly others: readonly object[]; readonly hidings: readonly object[] };
}

const LISTED = `__typename key kind at teller subjectName subjectPath isOpen isTaken isTakenByViewer saidSafe mayBeNamed outcome
  isErased erasedOn version`;

/** What people who complain, operators and practitioners do, at their own machines. */
export class ComplaintStory {
  constructor(readonly story: AccountStory) {}

  /** Somebody with a listing, signed in with both steps. */
  async aKeeper(
    email: string,
  ): Promise<{ readonly browser: StoryBrowser; readonly listing: InStory; readonly email: string }> {
    const listing = await new Scenario(this.story.database)
      .practitioner('Ana Ruiz, MD')
      .who({ contactEmail: email })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const browser = await this.story.signedIn(email);
    await this.story.withApp(browser);
    return { browser, listing, email };
  }

  tell(given: object, browser = this.story.browser()): Promise<Outcome> {
    const input = { attempt: randomUUID(), kind: 'CONDUCT', words: 'They shouted at me.', mayBeNamed: false, ...given };
    return browser.act('tellComplaint', 'TellComplaintInput', input, TOLD);
  }

  /** Answers the token of the private page. */
  async told(given: object, browser?: StoryBrowser): Promise<string> {
    const outcome = await this.tell(given, browser);
    if (outcome.__typename !== 'ComplaintReceived') throw new Error(JSON.stringify(outcome));
    this.story.database.clock.advance({ minutes: 1 });
    return outcome['token'] as string;
  }

  async page(token: string): Promise<Outcome | null> {
    const { toldComplaint } = await this.story.browser().ask<{ toldComplaint: Outcome | null }>(
      `query ($token: String!) { toldComplaint(token: $token) {
         at timeZone isEvent isTaken closedAt isTakenBack isErased erasedOn saidSafe hasEmail readAt addedAt messages { at words } } }`,
      { token },
    );
    return toldComplaint;
  }

  add(token: string, words: string, more: object = {}): Promise<Outcome> {
    const input = { token, words, attempt: randomUUID(), ...more };
    return this.story.browser().act('addToComplaint', 'AddToComplaintInput', input, TOLD);
  }

  takeBack(token: string): Promise<Outcome> {
    return this.story.browser().act('takeBackComplaint', 'TakeBackComplaintInput', { token }, `__typename`);
  }

  async listed(operator: StoryBrowser, isOpen = true): Promise<readonly Item[]> {
    const { operatorDesk } = await operator.ask<{ operatorDesk: { complaints: { nodes: Item[] } } }>(
      `query ($isOpen: Boolean!) { operatorDesk { complaints(isOpen: $isOpen, first: 50) { nodes { ${LISTED} } } } }`,
      { isOpen },
    );
    return operatorDesk.complaints.nodes;
  }

  /** Null: to them it is not there. */
  async opened(operator: StoryBrowser, key: string): Promise<Item | null> {
    const { operatorDesk } = await operator.ask<{ operatorDesk: { complaint: Item | null } | null }>(
      `query ($key: ID!) { operatorDesk { complaint(key: $key) { ${LISTED} decisions words { about text name email }
         history { at step by reason onDate words }
         evidence { listingState hiddenSince hiddenBecause checks { subject state } others { key outcome } hidings { isHidden why } } } } }`,
      { key },
    );
    return operatorDesk?.complaint ?? null;
  }

  decide(operator: StoryBrowser, { key, version }: Pick<Item, 'key' | 'version'>, given: object): Promise<Outcome> {
    return operator.act(
      'decideComplaint',
      'DecideComplaintInput',
      { key, version, ...given },
      `${LISTED.replace('__typename', '__typename ... on DeskComplaint {')} } ... on UserError { message } ... on InvalidInput { problems { path } }`,
    );
  }

  /** With the version it has now. */
  async decideNow(operator: StoryBrowser, key: string, given: object): Promise<Outcome> {
    const item = await this.opened(operator, key);
    if (!item) throw new Error('It is not there.');
    return this.decide(operator, item, given);
  }
}
