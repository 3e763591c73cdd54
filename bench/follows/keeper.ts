import type { Mailbox } from '@clearing/server/dist/platform/mail/mailbox.js';
import type pg from 'pg';

export interface Published {
  readonly slug: string;
  readonly familyName: string;
  readonly condition: string;
  /** When the publication was answered. */
  readonly at: number;
}

interface Own {
  readonly id: string;
  readonly revision: number;
  readonly practitioner: { readonly slug: string };
  readonly draft: {
    readonly person: object;
    readonly reach: object;
    readonly places: readonly { readonly key: string; readonly latitude: number; readonly longitude: number }[];
    readonly offerings: readonly { readonly placeKey: string | null }[];
  };
}

const OWN = `{ viewer { listing { id revision practitioner { slug } draft {
  person { givenName familyName pronouns postnominals professions npi practisingSince }
  reach { conditions experienceWith languages insurers { slug inNetwork } acceptingNewPatients }
  places { key clinicName name street city region postalCode timeZone latitude longitude phone accessibility directions }
  offerings { placeKey }
} } } }`;
const ANSWER = `__typename ... on UserError { message } ... on ListingNotReady { problems { path message } }
  ... on InvalidInput { problems { path message } }`;

const email = 'keeper@clearing.test';

/** Whoever keeps one of the listings, with both steps of signing in shown. */
export class Keeper {
  readonly #cookies = new Map<string, string>();
  #base: { readonly latitude: number; readonly longitude: number } | null = null;
  #answeredAt = 0;

  private constructor(private readonly origin: string) {}

  /** Signs in by mail; the second step, and whose listing it is, are taken as given. */
  static async of(origin: string, mailbox: Mailbox, client: pg.Client): Promise<Keeper> {
    const keeper = new Keeper(origin);
    await keeper.#act('requestSignInLink', 'RequestSignInLinkInput', { email }, '__typename');
    const mail = await mailbox.waitFor(({ to }) => to === email, 30_000);
    const token = /\/sign-in\/([\w-]+)/.exec(mail.text ?? '')?.[1];
    await keeper.#act('signInWithLink', 'SignInWithLinkInput', { token }, '__typename');
    await client.query(`
      WITH account AS (SELECT account_id AS id FROM account_sessions LIMIT 1),
        app AS (INSERT INTO authenticator_apps (account_id, secret, created_at, confirmed_at) SELECT id, '', now(), now() FROM account),
        session AS (UPDATE account_sessions SET second_factor_at = now()),
        role AS (INSERT INTO account_roles (account_id, role, granted_at) SELECT id, 'PRACTITIONER', now() FROM account)
      INSERT INTO listing_controllers (practitioner_id, account_id, since)
      SELECT p.id, account.id, now() FROM account, practitioners p
      WHERE p.state = 'PUBLISHED' AND EXISTS (SELECT FROM practitioner_locations l WHERE l.practitioner_id = p.id)
        AND EXISTS (SELECT FROM offerings o WHERE o.practitioner_id = p.id AND o.location_id IS NOT NULL)
        AND EXISTS (SELECT FROM licenses l WHERE l.practitioner_id = p.id AND l.expires_on > now()::date + 60)
      ORDER BY p.slug LIMIT 1`);
    return keeper;
  }

  /** Another name, another condition, and a place where care is given a little elsewhere, in one publication. */
  async publish(round: number, familyName: string): Promise<Published> {
    const condition = round % 2 === 0 ? 'ptsd' : 'social-anxiety';
    const { draft, practitioner } = await this.#own();
    const place = draft.places.find(({ key }) => draft.offerings.some(({ placeKey }) => placeKey === key));
    if (!place) throw new Error('No care is given at any place of it.');
    this.#base ??= { latitude: place.latitude, longitude: place.longitude };
    const { latitude, longitude } = this.#base;
    const point = { latitude: latitude + (round % 2 === 0 ? 0.03 : 0.05), longitude };
    await this.#change('saveListing', {
      person: { ...draft.person, familyName },
      reach: { ...draft.reach, conditions: [condition] },
      places: draft.places.map((each) => (each === place ? { ...place, ...point } : each)),
    });
    await this.#change('publishListing', {});
    return { slug: practitioner.slug, familyName, condition, at: this.#answeredAt };
  }

  async #own(): Promise<Own> {
    const { viewer } = (await this.#ask(OWN, {})) as { viewer: { listing: Own | null } | null };
    if (!viewer?.listing) throw new Error('Nobody keeps a listing.');
    return viewer.listing;
  }

  async #change(mutation: string, more: object): Promise<void> {
    const { id: listingId, revision } = await this.#own();
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const outcome = await this.#act(mutation, type, { listingId, revision, ...more }, ANSWER);
    this.#answeredAt = performance.now();
    if (outcome.__typename !== 'Listing') throw new Error(JSON.stringify(outcome));
  }

  async #act(mutation: string, type: string, input: object, fields: string): Promise<{ __typename: string }> {
    const document = `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { ${fields} } }`;
    return ((await this.#ask(document, { input })) as { outcome: { __typename: string } }).outcome;
  }

  async #ask(query: string, variables: object): Promise<unknown> {
    const response = await fetch(`${this.origin}/app/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }
}
