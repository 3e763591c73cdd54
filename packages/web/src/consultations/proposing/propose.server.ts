import { momentLabel } from '@clearing/shared/time/labels';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { draftOf, readDraft, wrongField, type ArrangementDraft } from '../arrangement/arrangement-draft.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';
import { proposableDays, type ProposableDay, type TimeToPropose } from './proposable-days.js';
import {
  OwnFreeTimesDocument,
  ProposableConsultationDocument,
  ProposeDocument,
  type ProposableConsultation,
} from './propose-documents.js';

export interface ProposeView {
  readonly consultation: ProposableConsultation;
  readonly here: string;
  readonly back: string;
  readonly days: readonly ProposableDay[];
  readonly chosen: readonly string[];
  readonly words: string;
  /** Of a request: how the talk is reached if they choose one, as it was typed or is usual; null: it was said before. */
  readonly arrangement: ArrangementDraft | null;
  /** What is sent under one key is sent once. */
  readonly key: string;
  /** The chosen times, to be looked at as the patient will read them; null while they are chosen. */
  readonly preview: readonly TimeToPropose[] | null;
  readonly isUnanswered: boolean;
  readonly trouble: Trouble | null;
}

/** A practitioner's own free times, up to three of which are proposed instead of the one asked for. */
export const proposeServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const { form } = request;
    const chosen = form.getAll('at');
    const words = (form.get('words') ?? '').replace(/\r\n?/g, '\n').trim();
    const arrangement = readDraft(form);
    const typed = { chosen, words, arrangement, ...(form.get('key') && { key: form.get('key') ?? '' }) };
    switch (form.get('do')) {
      case 'look':
        return show(request, { ...typed, looks: true });
      case 'send': {
        const input = {
          consultationId: request.params['id'] ?? '',
          startsAt: chosen,
          idempotencyKey: typed.key ?? '',
          message: words || null,
          arrangement,
          as: 'PRACTITIONER' as const,
        };
        const outcome = readOutcome((await request.run(ProposeDocument, { input })).result);
        // Sent twice, or answered by the clock or the patient meanwhile: how it stands now says it.
        const trouble = outcome.__typename === 'NotAllowedNow' ? null : troubleOf(outcome);
        return trouble ? show(request, { ...typed, trouble }) : { goTo: pathOf(request) };
      }
      default:
        return show(request, typed);
    }
  },
};

type Extras = Partial<Pick<ProposeView, 'chosen' | 'words' | 'arrangement' | 'key' | 'trouble'>> & {
  readonly looks?: boolean;
};

function show(request: PageServerRequest, { looks = false, ...extras }: Extras = {}): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const { consultation } = await request.run(ProposableConsultationDocument, { id: request.params['id'] ?? '' });
    if (!consultation) return { show: null, status: 404 };
    if (!consultation.viewerMay.includes('PROPOSE_TIME')) return { goTo: pathOf(request) };
    const { timeZone } = consultation;
    const chosen = extras.chosen ?? [];
    const isUnanswered = looks && chosen.length === 0;
    const asksHow = consultation.state === 'REQUESTED';
    const arrangement = asksHow ? (extras.arrangement ?? draftOf(consultation.usualArrangement)) : null;
    const field = looks && arrangement ? wrongField(arrangement, consultation.consultationType.mode) : null;
    const known = chosen.filter((startsAt) => !Number.isNaN(Date.parse(startsAt)));
    const view: ProposeView = {
      consultation,
      here: `${pathOf(request)}/times`,
      back: pathOf(request),
      days: await freeDays(request, consultation, chosen),
      words: '',
      key: crypto.randomUUID(),
      trouble: null,
      ...extras,
      ...(field && { trouble: { kind: 'ARRANGEMENT' as const, field } }),
      arrangement,
      chosen,
      isUnanswered,
      preview:
        looks && !isUnanswered && !field
          ? known.map((startsAt) => ({ startsAt, label: momentLabel(Date.parse(startsAt), timeZone) }))
          : null,
    };
    return { show: view };
  });
}

async function freeDays(
  request: PageServerRequest,
  { id, consultationType, summary, timeZone }: ProposableConsultation,
  chosen: readonly string[],
): Promise<ProposableDay[]> {
  const place = consultationType.mode === 'IN_PERSON' ? null : (summary?.patientLocation ?? null);
  const found = await request.run(OwnFreeTimesDocument, { id, place });
  return proposableDays(found.consultation?.timesToPropose ?? [], timeZone, chosen);
}

function pathOf({ params }: PageServerRequest): string {
  return `/requests/${encodeURIComponent(params['id'] ?? '')}`;
}
