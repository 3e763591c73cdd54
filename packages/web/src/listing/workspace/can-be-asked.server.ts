import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { CanBeAskedQuery } from '../../generated/graphql.js';
import type { OwnListing } from './workspace-doors.js';

/** What stands between a listing that is published and somebody who asks. */
export type CanBeAsked = CanBeAskedQuery['keptHours'][number];

const CanBeAskedDocument = graphql(`
  query CanBeAsked {
    keptHours {
      slug
      timeZoneWords
      noTimes {
        reason
        jurisdictions
      }
      week {
        windows {
          label
        }
      }
      talks {
        talkId
        name
        state
        firstTime
        noTimes {
          reason
          jurisdictions
        }
        legalUntil
      }
    }
  }
`);

/** Null: it was not before everybody yet. */
export async function findCanBeAsked(request: PageServerRequest, listing: OwnListing): Promise<CanBeAsked | null> {
  if (listing.state !== 'PUBLISHED' && listing.state !== 'PAUSED') return null;
  const { keptHours } = await request.run(CanBeAskedDocument, {});
  const own = keptHours.find(({ slug }) => slug === listing.practitioner?.slug);
  return own ?? (keptHours.length === 1 ? (keptHours[0] ?? null) : null);
}
