import { catchUp } from '../src/platform/changes.js';
import { AccountStory, type Outcome, type StoryBrowser } from './account-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { newOperator } from './operator-story.js';
import { Scenario, type InStory } from './scenario.js';
import { idOf } from './row-ids.js';

interface Given {
  readonly town?: string;
  readonly number?: string;
  readonly checked?: boolean;
  readonly npi?: string;
  readonly contactEmail?: string;
}

export interface Keeper {
  readonly email: string;
  readonly browser: StoryBrowser;
  readonly listingId: string;
  readonly id: string;
}

interface Item extends Outcome {
  readonly key: string;
  readonly firstName: string;
  readonly secondName: string | null;
  readonly reasons: readonly string[];
  readonly decisions: readonly string[];
  readonly isHeld: boolean;
}
const ITEM = `key isOpen reasons firstName firstSlug firstState secondName secondSlug secondState isHeld isOwn decisions`;

export const LISTING = `__typename ... on UserError { message } ... on ListingNotReady { problems { path message } }
  ... on Listing { id state revision review { isAboutLikeness isOpen isAllowed answer } }`;

export const personOf = (givenName: string, familyName: string, npi: string | null = null) => ({
  ...{ givenName, familyName, postnominals: [], professions: ['psychologist'] },
  ...{ pronouns: null, npi, practisingSince: null },
});

/** Listings that look alike: who is before everybody, who writes one, and what Rosa and Paul make of them at the desk. */
export class LookAlikeStory {
  #people = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly story: AccountStory,
    readonly rosa: StoryBrowser,
    readonly paul: StoryBrowser,
  ) {}

  static async open(): Promise<LookAlikeStory> {
    const database = await createTestDatabase();
    const story = await AccountStory.open(database, { rateLimits: false });
    const rosa = await newOperator(story, 'rosa@operators.example');
    const paul = await newOperator(story, 'paul@operators.example');
    return new LookAlikeStory(database, story, rosa, paul);
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.database.drop();
  }

  /** Before everybody, with a licence of their own that was looked up. */
  seen(name: string, { town = 'Dallas', number, checked = true, ...who }: Given = {}): Promise<InStory> {
    const contactEmail = who.contactEmail ?? `seen-${++this.#people}@practice.example`;
    return new Scenario(this.database)
      .practitioner(name)
      .who({ conditions: ['ptsd'], ...who, contactEmail })
      .licensedIn('US-TX', { number: number ?? `L-${++this.#people}`, checked })
      .at(town)
      .publish();
  }

  /** Somebody who writes a listing of their own, and has not published it. */
  async writes(givenName: string, familyName: string, { number, npi }: Given = {}): Promise<Keeper> {
    const email = `keeper-${++this.#people}@practice.example`;
    const browser = await this.story.signedIn(email);
    await this.story.withApp(browser);
    const begun = await browser.act('beginListing', 'BeginListingInput', { givenName, familyName }, LISTING);
    const listingId = begun['id'] as string;
    const keeper = { email, browser, listingId, id: idOf(listingId) };
    await this.save(keeper, {
      person: personOf(givenName, familyName, npi),
      licenses: [
        {
          ...{ key: null, jurisdiction: 'US-TX', profession: 'psychologist', kind: 'STATE_LICENSE', startsOn: null },
          ...{ number: number ?? `L-${++this.#people}`, expiresOn: '2099-12-31' },
        },
      ],
      support: {
        ...{ level: 'IN_HOUSE', modalities: [], timing: [], acceptsPatientsDosedElsewhere: false },
        ...{ sessionsIncluded: null, sessionPrice: null, note: null },
      },
      reach: { conditions: ['ptsd'], experienceWith: [], languages: ['en'], insurers: [], acceptingNewPatients: true },
      words: { headline: 'Unhurried', about: null },
    });
    return keeper;
  }

  async own({ browser }: Keeper): Promise<Outcome & { revision: number; state: string }> {
    const { viewer } = await browser.ask<{ viewer: { listing: Outcome & { revision: number; state: string } } }>(
      `{ viewer { listing { __typename id state revision review { isAboutLikeness isOpen isAllowed answer } } } }`,
    );
    return viewer.listing;
  }

  async save(keeper: Keeper, parts: object): Promise<Outcome> {
    const input = { listingId: keeper.listingId, revision: await this.revisionOf(keeper), ...parts };
    return keeper.browser.act('saveListing', 'SaveListingInput', input, LISTING);
  }

  async publish(keeper: Keeper): Promise<Outcome> {
    await this.passed();
    const input = { listingId: keeper.listingId, revision: await this.revisionOf(keeper) };
    return keeper.browser.act('publishListing', 'PublishListingInput', input, LISTING);
  }

  /** Everything that follows a write has followed it. */
  async passed(): Promise<void> {
    const { followers, sweeps } = this.story.house.services;
    for (const follower of followers) await catchUp(this.database.unitOfWork, follower);
    await sweeps.find(({ name }) => name === 'likeness.unread')?.run();
  }

  async heldForNobody(): Promise<void> {
    await this.story.house.services.sweeps.find(({ name }) => name === 'likeness.held-for-nobody')?.run();
  }

  async queue(browser: StoryBrowser = this.rosa, isOpen = true): Promise<Item[]> {
    await this.passed();
    const { operatorDesk } = await browser.ask<{ operatorDesk: { lookAlikes: { nodes: Item[] } } }>(
      `query ($isOpen: Boolean!) { operatorDesk { lookAlikes(isOpen: $isOpen, first: 50) { nodes { ${ITEM} } } } }`,
      { isOpen },
    );
    return operatorDesk.lookAlikes.nodes;
  }

  async opened(browser: StoryBrowser, key: string): Promise<Item | null> {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { lookAlike: Item | null } | null }>(
      `query ($key: String!) { operatorDesk { lookAlike(key: $key) { ${ITEM}
         case { first { name strangeSigns npi licenses { jurisdiction number isChecked } cities isDraft }
                second { name strangeSigns npi licenses { number isChecked } cities isDraft } }
         history { by decision reason note } } } }`,
      { key },
    );
    return operatorDesk?.lookAlike ?? null;
  }

  async revisionOf(keeper: Keeper): Promise<number> {
    const { viewer } = await keeper.browser.ask<{ viewer: { listing: { revision: number } | null } }>(
      `{ viewer { listing { revision } } }`,
    );
    return viewer.listing?.revision ?? 0;
  }

  /** What the queue has of somebody's name. */
  async about(name: string, isOpen = true): Promise<Item[]> {
    const items = await this.queue(this.rosa, isOpen);
    return items.filter(({ firstName, secondName }) => [firstName, secondName].includes(name));
  }

  /** From the page as it is now, or as it was when it was opened. */
  async decide(
    browser: StoryBrowser,
    key: string,
    decision: string,
    reason: string | null,
    words: string | null = null,
    page: Pick<Item, 'decisions'> | null = null,
  ): Promise<Outcome> {
    const offered = page?.decisions ?? (await this.#offered(browser, key));
    return browser.act(
      'decideLookAlike',
      'DecideLookAlikeInput',
      { key, decision, offered, reason, words },
      `__typename ... on DeskLookAlike { ${ITEM} } ... on UserError { message }
       ... on InvalidInput { problems { path } } ... on ListingNotReady { problems { path message } }`,
    );
  }

  async #offered(browser: StoryBrowser, key: string): Promise<readonly string[]> {
    const { operatorDesk } = await browser.ask<{ operatorDesk: { lookAlike: Pick<Item, 'decisions'> | null } | null }>(
      `query ($key: String!) { operatorDesk { lookAlike(key: $key) { decisions } } }`,
      { key },
    );
    return operatorDesk?.lookAlike?.decisions ?? [];
  }

  settle(key: string): Promise<Outcome> {
    return this.decide(this.rosa, key, 'DIFFERENT_PEOPLE', 'TWO_LICENSES');
  }

  audited(id: string): Promise<{ action: string; why: string | null }[]> {
    return this.database.unitOfWork.query(
      `SELECT action, why FROM audit_entries WHERE subject_id = $1 AND action LIKE 'listing.look-alike.%' ORDER BY at, action`,
      [id],
    );
  }

  async isSeen({ slug }: Pick<InStory, 'slug'>): Promise<boolean> {
    const { practitioner } = await this.story.house.publicDoor.ask<{ practitioner: object | null }>(
      `query ($slug: String!) { practitioner(slug: $slug) { displayName } }`,
      { slug },
    );
    return practitioner !== null;
  }
}
