import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import type { ConsultationReach } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { readReader } from '../../listing/listing-address.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';

const HowFarDocument = graphql(`
  query HowFar($id: ID!) {
    consultation(id: $id, as: PATIENT) {
      id
      viewerReach
    }
  }
`);

const MailLinkToEverythingDocument = graphql(`
  mutation MailLinkToEverything($input: ConsultationIdInput!) {
    result: mailLinkToEverything(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export interface MoreView {
  readonly here: string;
  readonly back: string;
  /** It was asked for. Whether a mail leaves is said to nobody. */
  readonly isAsked: boolean;
  readonly trouble: Trouble | null;
}

/** Where whoever came by a link for less asks for the one to everything: it is mailed, and never shown. */
export const moreServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const input = { consultationId: request.params['id'] ?? '' };
    const outcome = readOutcome((await request.run(MailLinkToEverythingDocument, { input })).result);
    if (outcome.__typename === 'NotFound') return { show: null, status: 404 };
    const trouble = troubleOf(outcome);
    return trouble ? show(request, { trouble }) : { show: viewOf(request, { isAsked: true }) };
  },
};

/** Of a page whose link opens less: to where the other one is asked for. */
export function askForMore(request: PageServerRequest): PageOutcome {
  return { goTo: addressOf(request, '/more') };
}

async function show(request: PageServerRequest, said: Partial<MoreView> = {}): Promise<PageOutcome> {
  const { consultation } = await request.run(HowFarDocument, { id: request.params['id'] ?? '' });
  const reach: readonly ConsultationReach[] = consultation?.viewerReach ?? [];
  if (!reach.includes('STANDING')) return { show: null, status: 404 };
  const view = viewOf(request, said);
  return reach.includes('EVERYTHING') ? { goTo: view.back } : { show: view };
}

function viewOf(request: PageServerRequest, said: Partial<MoreView>): MoreView {
  return {
    here: addressOf(request, '/more'),
    back: addressOf(request, ''),
    isAsked: false,
    trouble: null,
    ...said,
  };
}

function addressOf({ params, url }: PageServerRequest, page: string): string {
  const { zone } = readReader(url.searchParams);
  const path = `/consultations/${encodeURIComponent(params['id'] ?? '')}${page}`;
  return zone ? `${path}?${new URLSearchParams({ zone })}` : path;
}
