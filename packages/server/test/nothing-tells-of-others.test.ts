import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../src/platform/graphql/global-id.js';
import { AccountStory, type StoryBrowser } from './account-story.js';
import { ClaimStory } from './claim-story.js';
import { ClinicStory, type Keeps } from './clinic-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { statementsOf } from './statements-of.js';

/**
 * Whoever is signed in names an address of somebody else: to invite, to share with, to change to, to prove a claim with.
 * Neither the answer nor what it took to make it tells whether anybody has an account there.
 */
let database: TestDatabase;
let story: AccountStory;
let clinics: ClinicStory;
let ana: Keeps & { readonly key: string };

const KNOWN = 'known@mail.example';
const UNKNOWN = 'unknown@mail.example';

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database);
  clinics = new ClinicStory(database, story);
  ana = await clinics.founded('Ana Ruiz');
  await (await story.signedIn(KNOWN)).setPassword('four plain words here');
  await story.sendMails();
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

/** All that whoever asks sees of an answer, without the address they wrote themselves, and the work that was done. */
async function seen(browser: StoryBrowser, mutation: string, input: object, fields: string) {
  const [name, type] = [mutation, `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`;
  const [{ status, headers, data, errors }, statements] = await statementsOf(() => browser.send(document, { input }));
  const { date: _, 'x-request-id': __, 'content-length': ___, ...rest } = Object.fromEntries(headers);
  return { answer: { status, headers: rest, data, errors }, statements };
}

const written: Readonly<
  Record<string, [browser: () => StoryBrowser, input: (email: string) => object, fields: string]>
> = {
  requestEmailChange: [() => ana.browser, (email) => ({ email }), '... on AccountChanged { message }'],
  inviteToClinic: [
    () => ana.browser,
    (email) => ({ clinicKey: ana.key, email, as: 'PRACTITIONER' }),
    '... on ManagedClinic { name managers { isViewer } members { name } }',
  ],
  giveShare: [
    () => ana.browser,
    (email) => ({
      practitionerId: toGlobalId('Practitioner', ana.person.id),
      ...{ kind: 'SCHEDULER', email, name: 'Front desk', untilDate: '2026-12-31' },
    }),
    '... on ShareGiven { share { kind standing name takenAt } }',
  ],
};

test.each(Object.entries(written))('%s tells nothing', async (mutation, [browser, input, fields]) => {
  // The first of a minute writes down that the session is used.
  await seen(browser(), mutation, input('first@mail.example'), fields);
  const [known, unknown] = [
    await seen(browser(), mutation, input(KNOWN), fields),
    await seen(browser(), mutation, input(UNKNOWN), fields),
  ];
  expect(known.answer.errors).toEqual([]);
  expect(JSON.stringify(known.answer.data)).not.toMatch(/InvalidInput|NotFound|Needed|TooMany/);
  expect(unknown.answer).toEqual(known.answer);
  expect(known.statements.length).toBeGreaterThan(3);
  // Reads that go on side by side may be written down in either order.
  expect(unknown.statements.toSorted()).toEqual(known.statements.toSorted());
});

test('beginListingClaim tells nothing of the address on file, nor whether somebody else has one there', async () => {
  const claims = new ClaimStory(database, story);
  const outcomes = [];
  for (const typed of ['rosalind.gray@practice.example', KNOWN, UNKNOWN]) {
    const npi = await claims.anEntry();
    const kept = await clinics.scenario
      .practitioner(`Rosalind Gray, MD`)
      .who({ npi, contactEmail: 'rosalind.gray@practice.example' })
      .licensedIn('US-TX')
      .publish();
    expect(kept.id).not.toBe('');
    const claimant = await story.signedIn(`claimant-${npi}@mail.example`);
    outcomes.push(
      await seen(
        claimant,
        'beginListingClaim',
        { ...(await claims.asked(claimant, npi)), address: typed },
        '... on ListingClaim { state mayNow }',
      ),
    );
  }
  const [onFile, ...others] = outcomes;
  expect(onFile?.answer.data).toMatchObject({ beginListingClaim: { __typename: 'ListingClaim' } });
  for (const other of others) {
    expect(other.answer).toEqual(onFile?.answer);
    expect(other.statements).toEqual(onFile?.statements);
  }
});
