import { longDateLabel, momentLabel } from '@clearing/shared/time/labels';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';
import { groupByDay } from '../times/slot-days.js';
import {
  OwnFreeTimesDocument,
  ProposableConsultationDocument,
  ProposeDocument,
  type ProposableConsultation,
} from './propose-documents.js';

export interface OwnTime {
  readonly startsAt: string;
  readonly label: string;
}

/** A coming day that has free times, with all of them. */
export interface ProposableDay {
  readonly words: string;
  readonly times: readonly OwnTime[];
  readonly isOpen: boolean;
}

export interface ProposeView {
  readonly consultation: ProposableConsultation;
  readonly here: string;
  readonly back: string;
  readonly days: readonly ProposableDay[];
  readonly chosen: readonly string[];
  readonly words: string;
  /** What is sent under one key is sent once. */
  readonly key: string;
  /** The chosen times, to be looked at as the patient will read them; null while they are chosen. */
  readonly preview: readonly OwnTime[] | null;
  readonly isUnanswered: boolean;
  readonly trouble: Trouble | null;
}

/** As many as fit on a page that is read with one thumb. */
const SHOWN_DAYS = 10;
/** A full choice is seen at once, however few times the first day has left. */
const SEEN_TIMES = 3;

/** A practitioner's own free times, up to three of which are proposed instead of the one asked for. */
export const proposeServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const { form } = request;
    const chosen = form.getAll('at');
    const words = (form.get('words') ?? '').replace(/\r\n?/g, '\n').trim();
    const typed = { chosen, words, ...(form.get('key') && { key: form.get('key') ?? '' }) };
    switch (form.get('do')) {
      case 'look':
        return show(request, { ...typed, looks: true });
      case 'send': {
        const input = {
          consultationId: request.params['id'] ?? '',
          startsAt: chosen,
          idempotencyKey: typed.key ?? '',
          message: words || null,
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

type Extras = Partial<Pick<ProposeView, 'chosen' | 'words' | 'key' | 'trouble'>> & { readonly looks?: boolean };

function show(request: PageServerRequest, { looks = false, ...extras }: Extras = {}): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const { consultation } = await request.run(ProposableConsultationDocument, { id: request.params['id'] ?? '' });
    if (!consultation) return { show: null, status: 404 };
    if (!consultation.viewerMay.includes('PROPOSE_TIME')) return { goTo: pathOf(request) };
    const { timeZone } = consultation;
    const chosen = extras.chosen ?? [];
    const isUnanswered = looks && chosen.length === 0;
    const known = chosen.filter((startsAt) => !Number.isNaN(Date.parse(startsAt)));
    const view: ProposeView = {
      consultation,
      here: `${pathOf(request)}/times`,
      back: pathOf(request),
      days: openDays(await freeDays(request, consultation), chosen),
      words: '',
      key: crypto.randomUUID(),
      trouble: null,
      ...extras,
      chosen,
      isUnanswered,
      preview:
        looks && !isUnanswered
          ? known.map((startsAt) => ({ startsAt, label: momentLabel(Date.parse(startsAt), timeZone) }))
          : null,
    };
    return { show: view };
  });
}

async function freeDays(
  request: PageServerRequest,
  { id, consultationType, summary, startsAt, timeZone }: ProposableConsultation,
): Promise<Omit<ProposableDay, 'isOpen'>[]> {
  const place = consultationType.mode === 'IN_PERSON' ? null : (summary?.patientLocation ?? null);
  const found = await request.run(OwnFreeTimesDocument, { id, place });
  const free = found.consultation?.timesToPropose ?? [];
  const slots = free.filter((slot) => Date.parse(slot.startsAt) !== Date.parse(startsAt));
  return groupByDay(slots, timeZone)
    .slice(0, SHOWN_DAYS)
    .map(({ slots: times }) => ({ words: longDateLabel(Date.parse(times[0]?.startsAt ?? ''), timeZone), times }));
}

/** The first days, as many as show enough times, and those with a chosen one. */
export function openDays(days: readonly Omit<ProposableDay, 'isOpen'>[], chosen: readonly string[]): ProposableDay[] {
  let seen = 0;
  return days.map((day) => {
    const isOpen = seen < SEEN_TIMES || day.times.some(({ startsAt }) => chosen.includes(startsAt));
    seen += day.times.length;
    return { ...day, isOpen };
  });
}

function pathOf({ params }: PageServerRequest): string {
  return `/requests/${encodeURIComponent(params['id'] ?? '')}`;
}
