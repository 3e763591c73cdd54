import { expect, type Page } from '@playwright/test';
import { randomInt, randomBytes } from 'node:crypto';
import { signInWithBothSteps } from '../given/signed-in.js';
import type { Hands } from '../machine/hands.js';
import type { Mailbox } from '../site/mailbox.js';
import { origin } from '../story.js';
import { newAccount } from './account.js';

interface Machine {
  readonly page: Page;
  readonly hands: Hands;
}

/** Somebody with a listing, at their own machine. */
export interface ListedPerson extends Machine {
  readonly email: string;
  /** "Ana Wrenabc" */
  readonly name: string;
  readonly slug: string;
}

/** A family name that no other story knows, and short enough for a phone where letters are large, whatever they are. */
export function newFamily(): string {
  return `Wren${randomBytes(3).toString('hex').replaceAll(/\d/gu, 'q')}`;
}

/** What a story about clinics takes as given: somebody signed in with both steps published a listing. */
export async function bringListed(
  givenName: string,
  { page, hands }: Machine,
  mailbox: Mailbox,
  clinicName: string | null = null,
): Promise<ListedPerson> {
  const { email } = newAccount();
  const family = newFamily();
  await signInWithBothSteps(page, email, mailbox);
  await ask(page, `mutation ($input: BeginListingInput!) { beginListing(input: $input) { __typename } }`, {
    input: { givenName, familyName: family },
  });
  const saved = await own(page);
  const save = `mutation ($input: SaveListingInput!) { saveListing(input: $input) { __typename ... on InvalidInput { problems { path message } } } }`;
  await ask(page, save, {
    input: { listingId: saved.id, revision: saved.revision, ...says(givenName, family, clinicName) },
  });
  const ready = await own(page);
  const publish = `mutation ($input: PublishListingInput!) { publishListing(input: $input) { __typename ... on ListingNotReady { problems { message } } } }`;
  await ask(page, publish, { input: { listingId: ready.id, revision: ready.revision } });
  const { practitioner } = await own(page);
  if (!practitioner) throw new Error('The listing was not published.');
  return { page, hands, email, name: `${givenName} ${family}`, slug: practitioner.slug };
}

async function own(page: Page): Promise<{ id: string; revision: number; practitioner: { slug: string } | null }> {
  const { viewer } = (await ask(page, `{ viewer { listing { id revision practitioner { slug } } } }`)) as {
    viewer: { listing: { id: string; revision: number; practitioner: { slug: string } | null } };
  };
  return viewer.listing;
}

/** A psychiatrist in Dallas who supports people, with a place when they have a clinic of their own. */
function says(givenName: string, familyName: string, clinicName: string | null) {
  // Two with one licence could be taken for one.
  const license = {
    jurisdiction: 'US-TX',
    profession: 'psychiatrist',
    kind: 'STATE_LICENSE',
    number: `P-${randomInt(100_000, 1_000_000)}`,
  };
  const place = { street: '12 Elm St', city: 'Dallas', region: 'US-TX', postalCode: '75201', accessibility: [] };
  return {
    person: { givenName, familyName, postnominals: ['MD'], professions: ['psychiatrist'] },
    licenses: [{ ...license, expiresOn: '2099-12-31' }],
    places: clinicName === null ? [] : [{ ...place, clinicName }],
    support: { level: 'IN_HOUSE', modalities: [], timing: ['AFTER_SESSION'], acceptsPatientsDosedElsewhere: false },
    reach: {
      conditions: ['ptsd'],
      experienceWith: [],
      languages: ['en'],
      insurers: [],
      acceptingNewPatients: true,
    },
    words: { headline: 'Unhurried care, explained first' },
  };
}

async function ask(page: Page, query: string, variables: object = {}): Promise<unknown> {
  const answer = await page.request.post(`${origin}/app/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  const refused = Object.values(data ?? {}).find((each) => JSON.stringify(each)?.includes('"problems"'));
  if (errors || !data || refused) throw new Error(`The pages' door answered ${JSON.stringify(errors ?? refused)}`);
  return data;
}

/** Begins to keep the clinic that their listing brought. */
export async function takeUpClinic({ page, hands }: Machine): Promise<void> {
  await page.goto('/listing/clinic');
  await hands.press(page.getByRole('button', { name: 'Manage this clinic' }));
  await expect(page.getByRole('heading', { name: 'Invite someone' })).toBeVisible();
}

/** From the page of the clinic, which stays open. Answers the link that is mailed. */
export async function inviteToClinic(
  { page, hands }: Machine,
  mailbox: Mailbox,
  email: string,
  as: 'A practitioner who works here' | 'Someone who manages the clinic with you' = 'A practitioner who works here',
): Promise<string> {
  await hands.type(page.getByLabel('Their email address'), email);
  await hands.choose(page.getByRole('radio', { name: as }));
  await hands.press(page.getByRole('button', { name: 'Send the invitation' }));
  await expect(page.getByRole('status')).toContainText('An email is on its way.');
  const { link } = await mailbox.waitFor({ to: email, subject: 'An invitation' });
  return link ?? '';
}

/** By the link in the mail; the clinic has one place, which is chosen already. */
export async function acceptInvitation({ page, hands }: Machine, link: string, shares?: string): Promise<void> {
  await page.goto(link);
  if (shares !== undefined) await hands.choose(page.getByRole('checkbox', { name: shares }));
  await hands.press(page.getByRole('button', { name: 'Yes, list me there' }));
  await expect(page.getByRole('status')).toContainText('You are listed there now.');
}
