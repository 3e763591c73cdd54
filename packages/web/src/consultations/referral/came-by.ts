import type { PageServerRequest } from '../../app/page-route.js';
import type { CameByQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { readReader, referralParameter } from '../../listing/listing-address.js';

const CameByDocument = graphql(`
  query CameBy($handle: String!) {
    bookingReferral(handle: $handle) {
      partnerName
      isTrial
      practitionerId
      consultationTypeId
      startsAt
    }
  }
`);

/** The link by which somebody came, as a partner made it. */
export type CameByLink = NonNullable<CameByQuery['bookingReferral']> & { readonly handle: string };

/** Null: the address names no link of a partner, or one that is over. Looking it up changes nothing. */
export async function findCameBy({ run, url }: Pick<PageServerRequest, 'run' | 'url'>): Promise<CameByLink | null> {
  const handle = readReader(url.searchParams).referral;
  if (handle === null) return null;
  const { bookingReferral } = await run(CameByDocument, { handle });
  return bookingReferral ? { ...bookingReferral, handle } : null;
}

/** A link to somebody else counts for nobody here. */
export function leadsTo({ practitionerId }: CameByLink, person: { readonly id: string }): boolean {
  return practitionerId === null || practitionerId === undefined || practitionerId === person.id;
}

/** Whom a test key's link names is invented: it leads to a page that says so. */
export function trialPath({ handle }: CameByLink): string {
  return `/partners/trial?${new URLSearchParams({ [referralParameter]: handle })}`;
}
