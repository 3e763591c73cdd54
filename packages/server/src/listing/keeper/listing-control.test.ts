import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AccountStory, type StoryBrowser } from '../../../test/account-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { Scenario } from '../../../test/scenario.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { sealContactEmail } from './contact-email.js';
import { controllerOf, controlsListing, listingsOf } from './listing-control.js';

const { database, story } = await openedForThisFile(AccountStory);
const scenario = new Scenario(database);

/** A listing with a verified address of its own, that nobody controls yet. */
async function aListing(email = `${randomUUID()}@practice.example`) {
  const { id } = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail: email })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  return { id, email };
}

async function accountOf(browser: StoryBrowser): Promise<string> {
  const viewer = await browser.viewer();
  return keyOf('Account', viewer?.account.id ?? '') ?? 'nobody';
}

const rolesOf = async (browser: StoryBrowser) => (await browser.viewer())?.account.roles;

async function changeAddress(id: string, email: string): Promise<void> {
  const { contactEmail, contactEmailHash } = sealContactEmail(database.cipher, id, email);
  await database.unitOfWork.query(
    `UPDATE practitioners SET contact_email = $2, contact_email_hash = $3 WHERE id = $1`,
    [id, contactEmail, contactEmailHash],
  );
}

describe('a listing that nobody controls', () => {
  test('answers to whoever signs in by a link that came back from its verified address', async () => {
    const [listing, other] = [await aListing(), await aListing()];
    const browser = await story.signedIn(listing.email.replace(/^[^@]+/, (name) => name.toUpperCase()));
    expect(await rolesOf(browser)).toEqual(['PATIENT', 'PRACTITIONER']);
    expect((await browser.viewer())?.needsSecondFactor).toBe(true);

    const accountId = await accountOf(browser);
    expect(await controllerOf(database.unitOfWork, listing.id)).toBe(accountId);
    expect(await controlsListing(database.unitOfWork, accountId, listing.id)).toBe(true);
    const versions = await database.unitOfWork.query(
      `SELECT number, why, account_id AS "accountId" FROM listing_versions WHERE practitioner_id = $1`,
      [listing.id],
    );
    expect(versions).toEqual([{ number: 1, why: 'FOUND', accountId: null }]);
    await story.signedIn(listing.email);
    const [{ count } = { count: 0 }] = await database.unitOfWork.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM listing_versions WHERE practitioner_id = $1`,
      [listing.id],
    );
    expect(count).toBe(1);
    expect(await controlsListing(database.unitOfWork, accountId, other.id)).toBe(false);
    expect(await controllerOf(database.unitOfWork, other.id)).toBeNull();
    const written = await database.unitOfWork.query(
      `SELECT action, actor_kind AS kind, actor_id AS by FROM audit_entries
       WHERE subject_kind = 'practitioner' AND subject_id = $1`,
      [listing.id],
    );
    expect(written).toEqual([{ action: 'listing.control.gained-by-address', kind: 'ACCOUNT', by: accountId }]);
  });

  test('answers to nobody because a link to its address was asked for, or because somebody has another address', async () => {
    const { id, email } = await aListing();
    const stranger = await story.signedIn('stranger@mail.example');
    expect(await stranger.requestLink(email)).toEqual(await stranger.requestLink(`nobody-${email}`));
    expect(await stranger.act('requestEmailChange', 'RequestEmailChangeInput', { email })).toMatchObject({
      __typename: 'AccountChanged',
    });
    expect(await rolesOf(stranger)).toEqual(['PATIENT']);
    expect(await controllerOf(database.unitOfWork, id)).toBeNull();
  });

  test('answers to an account of its address that was there before, at the next sign-in, by password, too', async () => {
    const email = 'before@practice.example';
    const browser = await story.signedIn(email);
    await browser.setPassword('a long enough sentence');
    const { id } = await aListing(email);
    expect(await rolesOf(browser)).toEqual(['PATIENT']);
    expect(await browser.usePassword(email, 'a long enough sentence')).toMatchObject({
      __typename: 'SignedIn',
      needsSecondFactor: true,
      account: { roles: ['PATIENT', 'PRACTITIONER'] },
    });
    expect(await listingsOf(database.unitOfWork, await accountOf(browser))).toEqual([id]);
  });

  test('is found by an address that an older version wrote, once the sweep has come by', async () => {
    const { id, email } = await aListing();
    await database.unitOfWork.query(`UPDATE practitioners SET contact_email_hash = NULL WHERE id = $1`, [id]);
    await story.signedIn(email);
    expect(await controllerOf(database.unitOfWork, id)).toBeNull();
    const sweep = story.house.services.sweeps.find(({ name }) => name === 'listing.contact-emails')!;
    expect(await sweep.run()).toBe(1);
    const browser = await story.signedIn(email);
    expect(await controllerOf(database.unitOfWork, id)).toBe(await accountOf(browser));
  });
});

describe('a listing that somebody controls', () => {
  test('stays theirs when its address becomes another’s', async () => {
    const { id, email } = await aListing();
    const owner = await accountOf(await story.signedIn(email));
    await changeAddress(id, 'somebody-else@practice.example');
    const other = await story.signedIn('somebody-else@practice.example');
    expect(await rolesOf(other)).toEqual(['PATIENT']);
    expect(await controllerOf(database.unitOfWork, id)).toBe(owner);
  });

  test('stays theirs when they change the address they sign in with, whoever has the old one next', async () => {
    const { id, email } = await aListing();
    const browser = await story.signedIn(email);
    await story.withApp(browser);
    await browser.act('requestEmailChange', 'RequestEmailChangeInput', { email: 'moved@practice.example' });
    const token = await story.linkMailedTo('moved@practice.example', 'Confirm your new address');
    expect(await browser.act('confirmEmailChange', 'ConfirmEmailChangeInput', { token })).toMatchObject({
      __typename: 'AccountChanged',
    });
    const next = await story.signedIn(email);
    expect(await rolesOf(next)).toEqual(['PATIENT']);
    expect(await controllerOf(database.unitOfWork, id)).toBe(await accountOf(browser));
  });
});
