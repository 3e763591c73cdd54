import { momentLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';
import { otherClock } from '../times/other-clock.js';
import { AnswerProposalDocument, ProposedTimesDocument, type ProposedConsultation } from './choose-documents.js';

/** The last choice of the list: none of them. */
export const NONE = 'none';

export interface ChooseView {
  readonly consultation: ProposedConsultation;
  /** Where this page is, and where the request's own one, each with its zone. */
  readonly here: string;
  readonly back: string;
  readonly until: string;
  readonly times: readonly { readonly startsAt: string; readonly label: string; readonly there: string | null }[];
  readonly chosen: string | null;
  /** Nothing was chosen. */
  readonly isUnanswered: boolean;
  readonly trouble: Trouble | null;
}

/** The page that a mail about other times leads to: one is chosen, or none. Looking at it changes nothing. */
export const chooseServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const chosen = request.form.get('at');
    if (!chosen) return show(request, { isUnanswered: true });
    const input = { consultationId: request.params['id'] ?? '', accept: chosen === NONE ? null : chosen };
    const { result } = await request.run(AnswerProposalDocument, { input });
    const outcome = readOutcome(result);
    // Pressed twice, or too late: the request's own page says how it stands now.
    const trouble = outcome.__typename === 'NotAllowedNow' ? null : troubleOf(outcome);
    return trouble ? show(request, { chosen, trouble }) : { goTo: backFrom(request) };
  },
};

async function show(request: PageServerRequest, extras: Partial<ChooseView> = {}): Promise<PageOutcome> {
  const { zone: asked } = readReader(request.url.searchParams);
  const { consultation } = await request.run(ProposedTimesDocument, { id: request.params['id'] ?? '', zone: asked });
  if (!consultation) return { show: null, status: 404 };
  const { proposal, timeZone, viewerMay } = consultation;
  if (!proposal || !viewerMay.includes('ANSWER_PROPOSAL')) return { goTo: backFrom(request) };
  const zone = asked ?? timeZone;
  const view: ChooseView = {
    consultation,
    here: addressOf(request, '/times'),
    back: backFrom(request),
    until: momentLabel(Date.parse(proposal.expiresAt), zone),
    times: proposal.startsAt.map((startsAt) => {
      const [label, own] = [zone, timeZone].map((each) => momentLabel(Date.parse(startsAt), each)) as [string, string];
      return { startsAt, label, there: otherClock(label, own) };
    }),
    chosen: null,
    isUnanswered: false,
    trouble: null,
    ...extras,
  };
  return { show: view };
}

function backFrom(request: PageServerRequest): string {
  return addressOf(request, '');
}

function addressOf({ params, url }: PageServerRequest, page: string): string {
  const { zone } = readReader(url.searchParams);
  const path = `/consultations/${encodeURIComponent(params['id'] ?? '')}${page}`;
  return zone ? `${path}?${new URLSearchParams({ zone })}` : path;
}
