import { npiFrom } from '@clearing/shared/npi';
import { EntryKeys } from '../src/claiming/entry-keys.js';
import { keyOf } from '../src/platform/graphql/global-id.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';
import { idOf } from './row-ids.js';
import { Scenario, type InStory } from './scenario.js';

const OWN = `key npi name state operatorsFindAddress codeShownAt lookedUpAt confirmedAt waitsUntil endedAt why mayNow`;
const DESK = `key name state frozenFrom needsAddress isKept rivals isOwn isOwnLookUp actions codeShownAt confirmedAt`;
const PROBLEMS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }`;
const ANSWER = `${PROBLEMS} ... on ClaimCodeNotAccepted { attemptsLeft } ... on ListingClaim { ${OWN} }`;

let numbers = 0;
let people = 0;

/** An address of one's own in each story. */
export const someone = (name: string) => `${name}-${++people}@people.example`;

/** An entry whose listing somebody keeps already, with an address on file. */
export interface KeptEntry {
  readonly npi: string;
  readonly address: string;
  readonly keeper: StoryBrowser;
  readonly listing: InStory;
}

/** Rosa and Paul. */
export type TwoOperators = readonly [StoryBrowser, StoryBrowser];

/** A claim that is under way, and whoever made it. */
export interface Claim {
  readonly npi: string;
  readonly id: string;
  readonly email: string;
  readonly browser: StoryBrowser;
}

/** One whose code went to an address that operators found. */
export interface ClaimByOffice extends Claim {
  readonly official: string;
}

interface Claiming {
  /** An entry of its own when not given. */
  readonly npi?: string;
  readonly email?: string;
  /** What was typed where an address is on file, and is wrong: operators are asked for another. */
  readonly guess?: string;
}

/** Claims as people make them, and what operators do about them. */
export class ClaimStory {
  constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
  ) {}

  /** Somebody as the registry lists them, whom nobody claims. Answers the number. */
  async anEntry({ givenName = 'ANA LUCIA', familyName = 'CAMPOVERDE-WREN', region = 'US-TX' } = {}): Promise<string> {
    const npi = npiFrom(String(210_000_000 + ++numbers));
    await this.database.unitOfWork.query(
      `INSERT INTO registry_entries (npi, given_name, family_name, credentials, city, region, phone, taxonomies, import_id)
       VALUES ($1, $2, $3, 'MD', 'DALLAS', $4, '+12145550100', $5, gen_random_uuid())`,
      [
        npi,
        givenName,
        familyName,
        region,
        JSON.stringify([{ code: '2084P0800X', licenseNumber: 'P1234', licenseState: 'TX', isPrimary: true }]),
      ],
    );
    return npi;
  }

  async aKeptEntry(address = someone('keeper')): Promise<KeptEntry> {
    const npi = await this.anEntry();
    const listing = await this.publishedWith(npi, address);
    return { npi, address, keeper: await this.story.signedIn(address), listing };
  }

  /** A listing in Dallas that gives this number, whose letters go to this address. */
  publishedWith(npi: string, address: string, name = 'Ana Campoverde, MD'): Promise<InStory> {
    return new Scenario(this.database)
      .practitioner(name)
      .who({ npi, contactEmail: address, conditions: ['ptsd'] })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
  }

  /** A claim that operators looked up, and whose code lies at the office that they found: nobody has shown it. */
  async withCodeAtOffice(
    operators: TwoOperators,
    { npi, email = someone('claimant'), guess }: Claiming = {},
  ): Promise<ClaimByOffice & { readonly code: string }> {
    const entry = npi ?? (await this.anEntry());
    const official = someone('office');
    const browser = await this.story.signedIn(email);
    const id = await this.begun(browser, entry, guess ?? null);
    if (guess !== undefined) await this.onOwn(browser, 'askOperatorsForAddress', id);
    await this.lookedUp(id, operators, { address: official, addressSource: 'Texas Medical Board' });
    return { npi: entry, id, email, browser, official, code: await this.codeMailedTo(official) };
  }

  /** The same, with the code shown: every rung but the last is passed. */
  async waitingByOffice(operators: TwoOperators, claiming: Claiming = {}): Promise<ClaimByOffice> {
    const { code, ...claim } = await this.withCodeAtOffice(operators, claiming);
    await this.showCode(claim.browser, claim.id, code);
    return claim;
  }

  /** On an entry with an address on file, which whoever claims reads mail at: every rung but the last is passed. */
  async waitingByFile(
    operators: TwoOperators,
    { npi, address }: Pick<KeptEntry, 'npi' | 'address'>,
    email = someone('owner'),
  ): Promise<Claim> {
    const browser = await this.story.signedIn(email);
    const id = await this.begun(browser, npi, address);
    await this.showCode(browser, id, await this.codeMailedTo(address));
    await this.lookedUp(id, operators);
    return { npi, id, email, browser };
  }

  async begin(browser: StoryBrowser, npi: string, address: string | null = null): Promise<Outcome> {
    const input = { ...(await this.asked(browser, npi)), address };
    return browser.act('beginListingClaim', 'BeginListingClaimInput', input, ANSWER);
  }

  /** The entry as whoever found it by its name asks for it. */
  async asked(browser: StoryBrowser, npi: string): Promise<{ npi: string; key: string }> {
    const accountId = keyOf('Account', (await browser.viewer())?.account.id ?? '') ?? '';
    return { npi, key: new EntryKeys(this.database.cipher).make(accountId, npi, this.database.clock.now()) };
  }

  /** Begins one that nothing stands in the way of. Answers its key. */
  async begun(browser: StoryBrowser, npi: string, address: string | null = null): Promise<string> {
    const outcome = await this.begin(browser, npi, address);
    if (outcome.__typename !== 'ListingClaim') throw new Error(JSON.stringify(outcome));
    return String(outcome['key']);
  }

  showCode(browser: StoryBrowser, key: string, code: string): Promise<Outcome> {
    return browser.act('showClaimCode', 'ShowClaimCodeInput', { key, code }, ANSWER);
  }

  onOwn(browser: StoryBrowser, mutation: string, key: string): Promise<Outcome> {
    return browser.act(mutation, 'ListingClaimInput', { key }, ANSWER);
  }

  async own(browser: StoryBrowser, key: string): Promise<Outcome | null> {
    const { viewer } = await browser.ask<{ viewer: { listingClaim: Outcome | null } | null }>(
      `query ($key: String!) { viewer { listingClaim(key: $key) { ${OWN} } } }`,
      { key },
    );
    return viewer?.listingClaim ?? null;
  }

  async state(browser: StoryBrowser, key: string): Promise<unknown> {
    return (await this.own(browser, key))?.['state'];
  }

  /** The code of the newest letter there; '' when none came. */
  async codeMailedTo(address: string): Promise<string> {
    const letter = (await this.story.mailsTo(address)).find(({ subject }) => subject === 'Your code');
    return (
      /^(\d{3}) (\d{3})$/m
        .exec(letter?.text ?? '')
        ?.slice(1)
        .join('') ?? ''
    );
  }

  /** What the newest letter there says no with; '' when none came. */
  async noLinkMailedTo(address: string): Promise<string> {
    const letters = await this.story.mailsTo(address);
    return letters.map(({ text }) => /\/claim-notice\/([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
  }

  sayNo(browser: StoryBrowser, token: string, words: string | null = null): Promise<Outcome> {
    return browser.act(
      'disputeListingClaim',
      'DisputeClaimInput',
      { token, words },
      `${PROBLEMS} ... on ClaimDisputed { isFrozen }`,
    );
  }

  lookUp(operator: StoryBrowser, key: string, more: object = {}): Promise<Outcome> {
    const input = {
      ...{ key, jurisdiction: 'US-TX', licenseNumber: 'P1234', source: 'Texas Medical Board' },
      ...{ found: 'Ana Lucia Campoverde-Wren, active until 2027', evidence: 'P1234 ACTIVE', ...more },
    };
    return operator.act('recordClaimLookUp', 'RecordClaimLookUpInput', input, this.#onDesk());
  }

  async confirm(operator: StoryBrowser, key: string): Promise<Outcome> {
    const seen = (await this.onDesk(operator, key))?.['lookUp'] as { digest: string } | null;
    const input = { key, digest: seen?.digest ?? '' };
    return operator.act('confirmClaimLookUp', 'ConfirmClaimLookUpInput', input, this.#onDesk());
  }

  refuse(operator: StoryBrowser, key: string, reason: string | null = 'SOMEBODY_ELSE'): Promise<Outcome> {
    return operator.act('refuseListingClaim', 'RefuseClaimInput', { key, reason }, this.#onDesk());
  }

  decide(operator: StoryBrowser, key: string, decision: string, reason: string | null): Promise<Outcome> {
    return operator.act('decideClaimDispute', 'DecideClaimDisputeInput', { key, decision, reason }, this.#onDesk());
  }

  async onDesk(operator: StoryBrowser, key: string): Promise<Outcome | null> {
    const { operatorDesk } = await operator.ask<{ operatorDesk: { claim: Outcome | null } | null }>(
      `query ($key: String!) { operatorDesk { claim(key: $key) { ${DESK} claimant { email addressGiven }
         entry { name phone licenses { number } } lookUp { by source found evidence evidenceSha256 address digest }
         confirmedBy contacts { kind address toldAt notice noticeAt saidNoAt }
         disputes { statements { by words } proposal reason proposedBy decidedBy decidedAt isOwnProposal }
         others { state isSameClaimant } } } }`,
      { key },
    );
    return operatorDesk?.claim ?? null;
  }

  async queue(operator: StoryBrowser, queue: 'CLAIMS' | 'DISPUTES' | 'UNDER_WAY'): Promise<string[]> {
    const { operatorDesk } = await operator.ask<{ operatorDesk: { claims: { nodes: { key: string }[] } } }>(
      `query ($queue: ClaimQueue!) { operatorDesk { claims(queue: $queue, first: 50) { nodes { key } } } }`,
      { queue },
    );
    return operatorDesk.claims.nodes.map(({ key }) => key);
  }

  /** Two operators, one after the other. */
  async lookedUp(key: string, [first, second]: TwoOperators, more: object = {}): Promise<void> {
    for (const outcome of [await this.lookUp(first, key, more), await this.confirm(second, key)]) {
      if (outcome.__typename !== 'DeskClaim') throw new Error(JSON.stringify(outcome));
    }
  }

  /** What the clock does, once letters have left. */
  async pass(by: Parameters<TestDatabase['clock']['advance']>[0] = { seconds: 0 }): Promise<void> {
    await this.story.sendMails();
    await this.passWithoutMail(by);
  }

  async passWithoutMail(by: Parameters<TestDatabase['clock']['advance']>[0]): Promise<void> {
    this.database.clock.advance(by);
    for (const sweep of this.story.house.services.sweeps) if (sweep.name.startsWith('claiming.')) await sweep.run();
  }

  async subjectsTo(address: string): Promise<string[]> {
    return (await this.story.mailsTo(address)).map(({ subject }) => subject);
  }

  /** What is on record of a claim, by name. */
  async audited(id: string): Promise<string[]> {
    const rows = await this.database.unitOfWork.query<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY action`,
      [idOf(id)],
    );
    return rows.map(({ action }) => action);
  }

  /** Whether the listing answers to whoever has this address. */
  async isKeptBy(listing: InStory, address: string): Promise<boolean> {
    const found = await this.database.unitOfWork.query(
      `SELECT 1 FROM listing_controllers c JOIN accounts a ON a.id = c.account_id
       WHERE c.practitioner_id = $1 AND a.email_hash = $2`,
      [listing.id, this.database.cipher.mac('accounts.email', address)],
    );
    return found.length === 1;
  }

  async keeperOf(npi: string): Promise<string | null> {
    const [row] = await this.database.unitOfWork.query<{ keeperId: string }>(
      `SELECT account_id AS "keeperId" FROM listing_controllers c JOIN practitioners p ON p.id = c.practitioner_id
       WHERE p.npi = $1`,
      [npi],
    );
    return row?.keeperId ?? null;
  }

  #onDesk(): string {
    return `${PROBLEMS} ... on DeskClaim { ${DESK} }`;
  }
}

/** A house of its own in which people claim, with two operators at the desk. */
export async function openClaims({ rateLimits = false } = {}) {
  const database = await createTestDatabase();
  const story = await AccountStory.open(database, { rateLimits });
  const rosa = await newOperator(story, 'rosa@operators.example');
  const paul = await newOperator(story, 'paul@operators.example');
  const close = async () => {
    await story.close();
    await database.drop();
  };
  const operators: TwoOperators = [rosa, paul];
  return { database, story, claims: new ClaimStory(database, story), operators, close };
}
