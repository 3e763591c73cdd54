import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { forViewer } from '../accounts/account-doors.js';
import type { PageServer } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { FindEntriesQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';

type Viewer = NonNullable<FindEntriesQuery['viewer']>;

export interface FindEntryView {
  readonly typed: { readonly family: string; readonly given: string; readonly state: string };
  /** Null: nothing was looked for yet. */
  readonly matches: Viewer['registryEntries'] | null;
  readonly claims: Viewer['listingClaims'];
  readonly isTakenDown: boolean;
}

const FindEntriesDocument = graphql(`
  query FindEntries($familyName: String!, $givenName: String, $region: Jurisdiction) {
    viewer {
      registryEntries(familyName: $familyName, givenName: $givenName, region: $region) {
        hasMore
        retryAfterSeconds
        nodes {
          key
          npi
          name
          credentials
          city
          region
          professions
          isInRegistry
          isKept
          isYours
        }
      }
      listingClaims {
        key
        name
        state
        timeZone
        begunAt
      }
    }
  }
`);

export const findEntryServer: PageServer = {
  onGet: (request) =>
    forViewer(request, async () => {
      const { searchParams } = request.url;
      const given = (name: string) => (searchParams.get(name) ?? '').trim();
      const typed = { family: given('family'), given: given('given'), state: given('state') };
      const { viewer } = await request.run(FindEntriesDocument, {
        familyName: typed.family,
        givenName: typed.given || null,
        region: isJurisdiction(typed.state) ? typed.state : null,
      });
      const view: FindEntryView = {
        typed,
        matches: typed.family === '' ? null : (viewer?.registryEntries ?? null),
        claims: (viewer?.listingClaims ?? []).map((claim) => ({
          ...claim,
          begunAt: saidIn(claim.timeZone, request.now)(claim.begunAt),
        })),
        isTakenDown: searchParams.get('done') === 'taken-down',
      };
      return { show: view, status: viewer?.registryEntries.retryAfterSeconds != null ? 429 : 200 };
    }),
};
