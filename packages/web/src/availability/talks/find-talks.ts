import type { PageServerRequest } from '../../app/page-route.js';
import { readFragment } from '../../generated/index.js';
import type { KeptTalkFragment } from '../../generated/graphql.js';
import { KeptTalkDocument, TalksOfListingDocument } from './talks-documents.js';

/** In the order patients see; those that are not offered now stand where they stood. */
export async function findTalks(
  request: Pick<PageServerRequest, 'run'>,
  slug: string,
): Promise<readonly KeptTalkFragment[]> {
  const { keptHoursOf } = await request.run(TalksOfListingDocument, { slug });
  return keptHoursOf?.talks.map((talk) => readFragment(KeptTalkDocument, talk)) ?? [];
}
