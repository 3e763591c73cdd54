import type { AccountStory, Outcome, StoryBrowser } from './account-story.js';

export const LISTING_FIELDS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
  ... on ListingNotReady { problems { path message } flagged { rule where sentence why } }
  ... on ListingChangedMeanwhile { listing { revision draft { words { headline } } } }
  ... on Listing { id state revision missing practitioner { slug }
    tasks { part state problems } flagged { rule } review { isOpen reason }
    draft { person { givenName npi } licenses { key jurisdiction } places { key city timeZone } offerings { key }
      words { headline about } } versions { number why } }`;

export const person = {
  givenName: 'Ana',
  familyName: 'Ruiz',
  pronouns: 'she/her',
  postnominals: ['MD'],
  professions: ['psychiatrist'],
  npi: null,
  practisingSince: 2008,
};

export const licenses = [
  {
    key: null,
    jurisdiction: 'US-TX',
    profession: 'psychiatrist',
    kind: 'STATE_LICENSE',
    number: 'P-1',
    startsOn: null,
    expiresOn: '2028-01-31',
  },
];

export const places = [
  {
    key: null,
    clinicName: 'Ruiz Clinic',
    name: null,
    street: '12 Elm St',
    city: 'Dallas',
    region: 'US-TX',
    postalCode: '75201',
    timeZone: null,
    phone: '+12145550100',
    accessibility: ['Step-free entrance'],
    directions: null,
  },
];

export const offering = (placeKey: string, given: object = {}) => ({
  key: null,
  service: 'KETAMINE_TREATMENT',
  deliveryMethod: 'iv-infusion',
  careSetting: 'CLINIC',
  placeKey,
  remoteIn: [],
  sessionMinutes: 45,
  observationMinutes: 60,
  sessionPrice: { amount: 45_000, notIncluded: null },
  coursePrice: {
    items: [{ phase: 'dosing-session', sessions: 6, amount: 240_000, insuranceNote: null }],
    ...{ notIncluded: null, validFrom: '2026-11-01' },
  },
  safety: {
    supervisedBy: ['psychiatrist'],
    inTheRoom: 'A nurse throughout',
    monitored: ['Blood pressure'],
    emergencyTraining: [],
    rescueEquipment: [],
    privateRoom: true,
    supportPersonAllowed: true,
    rideHomeRequired: true,
    longTermMonitoring: null,
    afterHoursContact: false,
  },
  psychotherapyDuringSession: false,
  ...given,
});

export const support = {
  level: 'REFERRAL',
  modalities: [],
  timing: ['AFTER_SESSION'],
  sessionsIncluded: null,
  sessionPrice: null,
  acceptsPatientsDosedElsewhere: false,
  note: null,
};

export const reach = {
  conditions: ['ptsd'],
  experienceWith: [],
  languages: ['en', 'ES'],
  insurers: [{ slug: 'aetna', inNetwork: true }],
  acceptingNewPatients: true,
};

export const words = { headline: 'Unhurried care', about: 'I listen first.\r\n\r\nThen we plan.' };

export interface Whole extends Outcome {
  readonly draft: { readonly places: readonly { readonly key: string }[]; readonly licenses: readonly object[] };
}

/** The verbs in which somebody makes a listing, page by page. */
export class WorkspaceStory {
  #people = 0;

  constructor(readonly story: AccountStory) {}

  /** Who keeps no listing yet. */
  async someone({ withApp = true } = {}): Promise<StoryBrowser> {
    const browser = await this.story.signedIn(`keeper-${++this.#people}@practice.example`);
    if (withApp) await this.story.withApp(browser);
    return browser;
  }

  begin(browser: StoryBrowser, given: object = {}): Promise<Outcome> {
    const input = { givenName: 'Ana', familyName: 'Ruiz', ...given };
    return browser.act('beginListing', 'BeginListingInput', input, LISTING_FIELDS);
  }

  save(browser: StoryBrowser, { id, revision }: Outcome, parts: object): Promise<Outcome> {
    return browser.act('saveListing', 'SaveListingInput', { listingId: id, revision, ...parts }, LISTING_FIELDS);
  }

  publish(browser: StoryBrowser, { id, revision }: Outcome): Promise<Outcome> {
    return browser.act('publishListing', 'PublishListingInput', { listingId: id, revision }, LISTING_FIELDS);
  }

  /** Everything a listing needs, saved page by page. */
  async aWholeDraft(browser: StoryBrowser, given: { words?: object } = {}): Promise<Outcome> {
    let listing = await this.begin(browser);
    for (const part of [{ person }, { licenses }, { places }]) listing = await this.save(browser, listing, part);
    const [place] = (listing as Whole).draft.places;
    for (const part of [
      { offerings: [offering(place?.key ?? '')] },
      { support },
      { reach },
      { words: given.words ?? words },
    ]) {
      listing = await this.save(browser, listing, part);
      if (listing.__typename !== 'Listing') throw new Error(JSON.stringify(listing));
    }
    return listing;
  }

  /** What patients see of it; null: nothing. */
  async seen(slug: unknown): Promise<object | null> {
    const { practitioner } = await this.story.house.publicDoor.ask<{ practitioner: object | null }>(
      `query ($slug: String!) { practitioner(slug: $slug) { displayName headline about languages { tag }
        locations { city timeZone } licenses { jurisdiction verification { state } }
        offerings { sessionPrice { price { amount } confirmedOn } coursePrice { total { amount } includes { sessions } } } } }`,
      { slug },
    );
    return practitioner;
  }
}
