import type { PageServerRequest } from '../../../app/page-route.js';
import { HoursOfListingDocument, KeptHoursDocument } from '../../../availability/hours-documents.js';
import { findTalks } from '../../../availability/talks/find-talks.js';
import { graphql, readFragment } from '../../../generated/index.js';
import type { KeptHoursFragment, KeptTalkFragment } from '../../../generated/graphql.js';
import { findCanBeAsked } from '../can-be-asked.server.js';
import type { OwnListing } from '../workspace-doors.js';

/** What patients read of somebody that stands on no page of the listing, and is confirmed with it. */
export interface WhatCanBeAsked {
  readonly hours: KeptHoursFragment;
  readonly talks: readonly KeptTalkFragment[];
  readonly team: readonly string[];
}

const WhoIsInTheTeamDocument = graphql(`
  query WhoIsInTheTeam {
    viewer {
      listing {
        colleagues {
          name
          standing
        }
      }
    }
  }
`);

export async function findWhatCanBeAsked(
  request: PageServerRequest,
  listing: OwnListing,
): Promise<WhatCanBeAsked | null> {
  const asked = await findCanBeAsked(request, listing);
  if (!asked) return null;
  const { keptHoursOf } = await request.run(HoursOfListingDocument, { slug: asked.slug });
  if (!keptHoursOf) return null;
  const { viewer } = await request.run(WhoIsInTheTeamDocument, {});
  const together = viewer?.listing?.colleagues.filter(({ standing }) => standing === 'TOGETHER') ?? [];
  return {
    hours: readFragment(KeptHoursDocument, keptHoursOf),
    talks: (await findTalks(request, asked.slug)).filter(({ state }) => state !== 'STOPPED'),
    team: together.map(({ name }) => name),
  };
}
