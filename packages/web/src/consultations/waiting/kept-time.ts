import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { RequestDraft } from '../request/draft.js';

const KeptTimeDocument = graphql(`
  query KeptTime($id: ID!, $zone: TimeZone!) {
    node(id: $id) {
      __typename
      ... on WaitingListEntry {
        offeredUntilLabel(in: $zone)
        offered {
          startsAt
        }
      }
    }
  }
`);

const KeepOfferedTimeDocument = graphql(`
  mutation KeepOfferedTime($input: WaitingListEntryInput!) {
    keepOfferedTime(input: $input) {
      __typename
    }
  }
`);

/**
 * Until when the chosen time is kept for whoever fills the form in, by their clock: nobody else sees it, and it is theirs
 * to ask for. Null: it is not.
 */
export async function keptUntil(
  request: Pick<PageServerRequest, 'run'>,
  { waitingId, startsAt, zone }: Pick<RequestDraft, 'waitingId' | 'startsAt' | 'zone'>,
): Promise<string | null> {
  if (!waitingId) return null;
  const { node } = await request.run(KeptTimeDocument, { id: waitingId, zone });
  if (node?.__typename !== 'WaitingListEntry' || !node.offered) return null;
  const isIt = Date.parse(node.offered.startsAt) === Date.parse(startsAt);
  return isIt ? (node.offeredUntilLabel ?? null) : null;
}

/** Somebody opened the form for this time, or goes on in it: it does not run out at once, which the server does once. */
export async function keepForTheForm(
  request: Pick<PageServerRequest, 'run'>,
  chosen: Pick<RequestDraft, 'waitingId' | 'startsAt' | 'zone'>,
): Promise<void> {
  if (!chosen.waitingId || (await keptUntil(request, chosen)) === null) return;
  await request.run(KeepOfferedTimeDocument, { input: { entryId: chosen.waitingId } });
}
