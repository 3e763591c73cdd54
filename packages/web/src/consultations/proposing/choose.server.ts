import { momentLabel } from '@clearing/shared/time/labels';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import { draftOf, readDraft, type ArrangementDraft } from '../arrangement/arrangement-draft.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';
import { isPlaceErased } from '../place-is-erased.js';
import { otherClock } from '../times/other-clock.js';
import { AnswerProposalDocument, ProposedTimesDocument, type ProposedConsultation } from './choose-documents.js';
import { NONE } from './no-time.js';

export interface ChooseView {
  readonly consultation: ProposedConsultation;
  readonly side: Side;
  /** Where this page is, and where the request's own one, each with its zone. */
  readonly here: string;
  readonly back: string;
  readonly until: string;
  readonly times: readonly { readonly startsAt: string; readonly label: string; readonly there: string | null }[];
  readonly chosen: string | null;
  /** Where they will be is erased, so that they say it with their choice. */
  readonly asksPlace: boolean;
  readonly place: string;
  /** A yes of whoever was asked: how the talk is reached, as it was typed or is usual; null: nothing of it is asked. */
  readonly arrangement: ArrangementDraft | null;
  /** Nothing was chosen. */
  readonly isUnanswered: boolean;
  readonly trouble: Trouble | null;
}

type Side = 'PATIENT' | 'PRACTITIONER';

/** The page that a mail about other times leads a patient to: one is chosen, or none. Looking at it changes nothing. */
export const chooseServer = chooseServerFor('PATIENT', show);

/** The same for whoever was asked, who signs in first. */
export const chooseOfPatientServer = chooseServerFor('PRACTITIONER', (request, side, extras) =>
  forBothSteps(request, () => show(request, side, extras)),
);

type Show = (request: PageServerRequest, side: Side, extras?: Partial<ChooseView>) => Promise<PageOutcome>;

function chooseServerFor(side: Side, draw: Show): PageServer {
  return {
    onGet: (request) => draw(request, side),
    onPost: async (request) => {
      const chosen = request.form.get('at');
      const place = request.form.get('place') ?? '';
      const typed = side === 'PRACTITIONER' ? { arrangement: readDraft(request.form) } : {};
      if (!chosen) return draw(request, side, { place, ...typed, isUnanswered: true });
      const accept = chosen === NONE ? null : chosen;
      const consultationId = request.params['id'] ?? '';
      const input = { consultationId, accept, patientLocation: place || null, as: side, ...typed };
      const { result } = await request.run(AnswerProposalDocument, { input });
      const outcome = readOutcome(result);
      // Pressed twice, or too late: the request's own page says how it stands now.
      const trouble = outcome.__typename === 'NotAllowedNow' ? null : troubleOf(outcome);
      return trouble ? draw(request, side, { chosen, place, ...typed, trouble }) : { goTo: backFrom(request, side) };
    },
  };
}

async function show(request: PageServerRequest, side: Side, extras: Partial<ChooseView> = {}): Promise<PageOutcome> {
  const { zone: asked } = readReader(request.url.searchParams);
  const variables = { id: request.params['id'] ?? '', zone: asked, as: side };
  const { consultation } = await request.run(ProposedTimesDocument, variables);
  if (!consultation) return { show: null, status: 404 };
  const { proposal, timeZone, viewerMay } = consultation;
  if (!proposal || !viewerMay.includes('ANSWER_PROPOSAL')) return { goTo: backFrom(request, side) };
  const zone = asked ?? timeZone;
  // Once it is confirmed, how it is reached was said with that, and is changed on the page of the request.
  const asksHow = side === 'PRACTITIONER' && consultation.state === 'REQUESTED';
  const view: ChooseView = {
    consultation,
    side,
    here: addressOf(request, side, side === 'PATIENT' ? '/times' : '/choose'),
    back: backFrom(request, side),
    until: momentLabel(Date.parse(proposal.expiresAt), zone),
    times: proposal.startsAt.map((startsAt) => {
      const [label, own] = [zone, timeZone].map((each) => momentLabel(Date.parse(startsAt), each)) as [string, string];
      return { startsAt, label, there: otherClock(label, own) };
    }),
    chosen: null,
    asksPlace: side === 'PATIENT' && isPlaceErased(consultation),
    place: '',
    isUnanswered: false,
    trouble: null,
    ...extras,
    arrangement: asksHow ? (extras.arrangement ?? draftOf(consultation.usualArrangement)) : null,
  };
  return { show: view };
}

function backFrom(request: PageServerRequest, side: Side): string {
  return addressOf(request, side, '');
}

function addressOf({ params, url }: PageServerRequest, side: Side, page: string): string {
  const { zone } = readReader(url.searchParams);
  const path = `/${side === 'PATIENT' ? 'consultations' : 'requests'}/${encodeURIComponent(params['id'] ?? '')}${page}`;
  return zone ? `${path}?${new URLSearchParams({ zone })}` : path;
}
