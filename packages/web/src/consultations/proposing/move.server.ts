import { momentLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import { readOutcome, troubleOf, type Trouble } from '../consultation-outcome.js';
import { isLateFor } from '../late.js';
import { isPlaceErased } from '../place-is-erased.js';
import { MovableConsultationDocument, type MovableConsultation } from './move-documents.js';
import { proposableDays, type ProposableDay } from './proposable-days.js';
import { ProposeDocument } from './propose-documents.js';

export interface MoveView {
  readonly consultation: MovableConsultation;
  readonly here: string;
  readonly back: string;
  readonly days: readonly ProposableDay[];
  /** Booked at once, so moved at once: one time is chosen, and nobody is asked. */
  readonly atOnce: boolean;
  /** The notice rule that was agreed to has passed; it stops nothing. */
  readonly isLate: boolean;
  readonly chosen: readonly string[];
  readonly words: string;
  /** Where they will be is erased, so that they say it with their times. */
  readonly asksPlace: boolean;
  readonly place: string;
  /** What is sent under one key is sent once. */
  readonly key: string;
  readonly isUnanswered: boolean;
  readonly trouble: Trouble | null;
  /** It was sent, and what was written speaks of danger. */
  readonly lines: readonly CrisisLine[];
}

/** Where a patient proposes other times, or takes one at once. Words of danger never stop it: help follows. */
export const moveServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const { form } = request;
    const chosen = form.getAll('at');
    const words = (form.get('words') ?? '').replace(/\r\n?/g, '\n').trim();
    const key = form.get('key') ?? '';
    const place = form.get('place') ?? '';
    const typed = { chosen, words, place, ...(key && { key }) };
    if (chosen.length === 0) return show(request, { ...typed, isUnanswered: true });
    const input = {
      consultationId: request.params['id'] ?? '',
      startsAt: chosen,
      idempotencyKey: key,
      message: words || null,
      patientLocation: place || null,
      as: 'PATIENT' as const,
    };
    const outcome = readOutcome((await request.run(ProposeDocument, { input })).result);
    // Sent twice, or answered meanwhile: the request's own page says how it stands now.
    const trouble = outcome.__typename === 'NotAllowedNow' ? null : troubleOf(outcome);
    if (trouble) return show(request, { ...typed, trouble });
    const lines = outcome.__typename === 'Consultation' ? outcome.helpLines : [];
    return lines.length > 0 ? show(request, { lines }) : { goTo: addressOf(request, '') };
  },
};

async function show(request: PageServerRequest, extras: Partial<MoveView> = {}): Promise<PageOutcome> {
  const { zone: asked } = readReader(request.url.searchParams);
  const variables = { id: request.params['id'] ?? '', zone: asked };
  const { consultation } = await request.run(MovableConsultationDocument, variables);
  if (!consultation) return { show: null, status: 404 };
  const back = addressOf(request, '');
  const wasSent = (extras.lines ?? []).length > 0;
  if (!consultation.viewerMay.includes('PROPOSE_TIME') && !wasSent) return { goTo: back };
  const zone = asked ?? consultation.timeZone;
  const chosen = extras.chosen ?? [];
  const times = consultation.timesToPropose.map(({ startsAt }) => ({
    startsAt,
    label: momentLabel(Date.parse(startsAt), zone),
  }));
  const view: MoveView = {
    consultation,
    here: addressOf(request, '/move'),
    back,
    days: proposableDays(times, zone, chosen),
    atOnce: consultation.state === 'CONFIRMED' && consultation.consultationType.bookingPolicy === 'INSTANT',
    isLate: isLateFor(consultation, request.now),
    chosen,
    words: '',
    asksPlace: isPlaceErased(consultation),
    place: '',
    key: crypto.randomUUID(),
    isUnanswered: false,
    trouble: null,
    lines: [],
    ...extras,
  };
  return { show: view };
}

function addressOf({ params, url }: PageServerRequest, page: string): string {
  const { zone } = readReader(url.searchParams);
  const path = `/consultations/${encodeURIComponent(params['id'] ?? '')}${page}`;
  return zone ? `${path}?${new URLSearchParams({ zone })}` : path;
}
