import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { askForMore } from './more.server.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';

const LinkOwnerDocument = graphql(`
  query LinkOwner($id: ID!) {
    consultation(id: $id, as: PATIENT) {
      id
      contactErased
      viewerReach
    }
  }
`);

const RenewPrivateLinkDocument = graphql(`
  mutation RenewPrivateLink($input: ConsultationIdInput!) {
    result: renewPrivateLink(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export interface NewLinkView {
  readonly here: string;
  readonly back: string;
  /** The old links are closed, in this browser, too, and the new one is on its way. */
  readonly isMade: boolean;
  readonly trouble: Trouble | null;
}

/** Asks whether every link so far is to stop, and does it. The new one is mailed and never shown. */
export const newLinkServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const input = { consultationId: request.params['id'] ?? '' };
    const outcome = readOutcome((await request.run(RenewPrivateLinkDocument, { input })).result);
    const trouble = troubleOf(outcome);
    return trouble ? show(request, trouble) : { show: viewOf(request, { isMade: true }) };
  },
};

async function show(request: PageServerRequest, trouble: Trouble | null = null): Promise<PageOutcome> {
  const { consultation } = await request.run(LinkOwnerDocument, { id: request.params['id'] ?? '' });
  if (!consultation) return { show: null, status: 404 };
  if (!consultation.viewerReach.includes('EVERYTHING')) return askForMore(request);
  const view = viewOf(request, { trouble });
  return consultation.contactErased ? { goTo: view.back } : { show: view };
}

function viewOf({ params }: PageServerRequest, said: Partial<NewLinkView>): NewLinkView {
  const back = `/consultations/${encodeURIComponent(params['id'] ?? '')}`;
  return { here: `${back}/new-link`, back, isMade: false, trouble: null, ...said };
}
