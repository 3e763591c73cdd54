import { ListingHiding } from '../src/listing/hiding/listing-hiding.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';
import { Scenario, type InStory } from './scenario.js';

/** What no listing may promise. */
export const FLAGGED = 'Relief is guaranteed';
const OWN = `id state revision flagged { sentence } draft { words { headline } } versions { number why }
  review { isOpen isAllowed reason answer decidedAt isDraftChanged }`;
export const LISTING = `__typename ... on UserError { message } ... on Listing { ${OWN} }`;
const REVIEW = `key state listingName listingSlug listingState isOwn flagged { rule sentence }`;

interface Keeper {
  readonly email: string;
  readonly browser: StoryBrowser;
  readonly listing: InStory;
  readonly listingId: string;
}

/** Flagged words as keepers send them to operators, and what Rosa does about them at the desk. */
export class WordingStory {
  readonly hiding = new ListingHiding(() => Promise.resolve());
  #people = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
    readonly rosa: StoryBrowser,
  ) {}

  static async open(): Promise<WordingStory> {
    const database = await createTestDatabase();
    const story = await AccountStory.open(database, { rateLimits: false });
    return new WordingStory(database, story, await newOperator(story, 'rosa@operators.example'));
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.database.drop();
  }

  /** An address of their own, for somebody of this name. */
  addressOf(name: string): string {
    return `${name}-${++this.#people}@practice.example`;
  }

  /** Somebody whose listing is published, signed in with both steps. */
  async aKeeper(browser?: StoryBrowser, given?: string): Promise<Keeper> {
    const email = given ?? this.addressOf('keeper');
    const listing = await new Scenario(this.database)
      .practitioner('Ana Ruiz, MD')
      .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'], languages: ['en'] })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const keeper = browser ?? (await this.story.signedIn(email));
    if (!browser) await this.story.withApp(keeper);
    const listingId = Buffer.from(`Listing:${listing.id}`).toString('base64url');
    return { email, browser: keeper, listing, listingId };
  }

  async write({ browser, listingId }: Keeper, headline: string): Promise<Outcome> {
    const { revision } = await this.ownListing(browser);
    const input = { listingId, revision, words: { headline, about: null } };
    return browser.act('saveListing', 'SaveListingInput', input, LISTING);
  }

  async ownListing(browser: StoryBrowser): Promise<Outcome> {
    const { viewer } = await browser.ask<{ viewer: { listing: Outcome } }>(`{ viewer { listing { ${OWN} } } }`);
    return viewer.listing;
  }

  async askReview({ browser, listingId }: Keeper, reason = 'It is the name of our band.'): Promise<Outcome> {
    const { revision } = await this.ownListing(browser);
    return browser.act('askListingReview', 'AskReviewInput', { listingId, revision, reason }, LISTING);
  }

  step({ browser, listingId }: Keeper, mutation: string): Promise<Outcome> {
    return browser.act(mutation, 'ListingIdInput', { listingId }, LISTING);
  }

  /** Their flagged words, as operators find them: the newest of the queue. */
  async sent(keeper: Keeper, headline = FLAGGED, reason?: string): Promise<string> {
    await this.write(keeper, headline);
    const outcome = await this.askReview(keeper, reason);
    if (!(outcome['review'] as { isOpen: boolean } | null)?.isOpen) throw new Error(JSON.stringify(outcome));
    this.database.clock.advance({ minutes: 1 });
    return (await this.queue(this.rosa)).at(-1)!.key;
  }

  async queue(browser: StoryBrowser): Promise<readonly { readonly key: string }[]> {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { wordingReviews: { nodes: { key: string }[] } } }>(
      `{ operatorDesk { wordingReviews(first: 50) { nodes { ${REVIEW} } } } }`,
    );
    return operatorDesk.wordingReviews.nodes;
  }

  async opened(browser: StoryBrowser, key: string): Promise<Outcome | null> {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { wordingReview: Outcome | null } | null }>(
      `query ($key: String!) { operatorDesk { wordingReview(key: $key) { ${REVIEW}
         case { reason texts { where asked published } obstacles decisions }
         history { state by reason answer sentences } } } }`,
      { key },
    );
    return operatorDesk?.wordingReview ?? null;
  }

  decide(
    browser: StoryBrowser,
    key: string,
    decision: string,
    reason: string | null,
    answer: string | null,
  ): Promise<Outcome> {
    return browser.act(
      'decideWordingReview',
      'DecideWordingReviewInput',
      { key, decision, reason, answer },
      `__typename ... on DeskWordingReview { ${REVIEW} } ... on UserError { message }
       ... on InvalidInput { problems { path } } ... on ListingNotReady { problems { message } flagged { sentence } }`,
    );
  }

  approve(key: string): Promise<Outcome> {
    return this.decide(this.rosa, key, 'APPROVE', 'NOT_A_CLAIM', null);
  }

  sendBack(key: string): Promise<Outcome> {
    return this.decide(this.rosa, key, 'SEND_BACK', 'PROMISES_TOO_MUCH', 'Say what is likely instead.');
  }

  hide(practitionerId: string): Promise<void> {
    return this.database.unitOfWork.run(async (tx) => {
      const [operator] = await tx.query<{ id: string }>(
        `SELECT account_id AS id FROM account_roles WHERE role = 'OPERATOR' LIMIT 1`,
      );
      await this.hiding.hide(tx, practitionerId, 'NOT_TRUE', operator!.id);
    });
  }

  /** What everybody reads; null: nothing. */
  async headlineSeen({ listing }: Keeper): Promise<string | null> {
    const { practitioner } = await this.story.house.publicDoor.ask<{ practitioner: { headline: string } | null }>(
      `query ($slug: String!) { practitioner(slug: $slug) { headline } }`,
      { slug: listing.slug },
    );
    return practitioner?.headline ?? null;
  }

  async answersMailedTo(email: string) {
    return (await this.story.mailsTo(email)).filter(({ subject }) => subject === 'An answer about your listing');
  }

  audited({ listing }: Keeper) {
    return this.database.unitOfWork.query<{ action: string; why: string | null }>(
      `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'listing.review.%' ORDER BY at, action`,
      [listing.id],
    );
  }
}
