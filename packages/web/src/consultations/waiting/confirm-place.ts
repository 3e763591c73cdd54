import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';

const ConfirmPlaceDocument = graphql(`
  mutation ConfirmPlace($input: ConfirmWaitingListInput!) {
    confirmWaitingList(input: $input) {
      __typename
    }
  }
`);

/** Puts whoever has the mailed link on the list; again, it changes nothing. False: it opens nothing any more. */
export async function confirmPlace(request: Pick<PageServerRequest, 'run'>, token: string): Promise<boolean> {
  const { confirmWaitingList } = await request.run(ConfirmPlaceDocument, { input: { token } });
  return confirmWaitingList.__typename === 'WaitingListEntry';
}
