import { searchAddress } from '@clearing/shared/search-address';
import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import type { ReminderLead } from '../../generated/graphql.js';
import { readReader } from '../../listing/listing-address.js';
import { readsInWords } from '../reads-in-words.js';
import { readOutcome, troubleOf, type ConsultationOutcome, type Trouble } from '../consultation-outcome.js';
import { hasBegun, isLateFor } from '../late.js';
import { TakeBackProposalDocument } from '../proposing/move-documents.js';
import { findElsewhere } from '../times/elsewhere.js';
import {
  CancelDocument,
  ChangeEmailDocument,
  ChooseRemindersDocument,
  ConfirmEmailDocument,
  LetColleagueReadDocument,
  PatientConsultationDocument,
  ResendCodeDocument,
  WhereTheCodeWentDocument,
  type PatientConsultation,
} from './consultation-documents.js';
import type { ConsultationView } from './consultation-view.js';
import { ConfirmTimeDocument } from '../confirm-time-document.js';
import { findOthers, sealSameAgain } from './others.js';
import { findSuggested, whatWasWished } from './suggested.js';

type Extras = Partial<
  Pick<ConsultationView, 'trouble' | 'typed' | 'reason' | 'sentAgain' | 'remindersSaved' | 'isForOther' | 'lines'>
> & {
  readonly looksForOthers?: boolean;
};

export const consultationServer: PageServer = {
  onGet: (request) =>
    show(request, {
      sentAgain: request.url.searchParams.get('sent') === 'again',
      remindersSaved: request.url.searchParams.get('saved') === 'reminders',
      isForOther: request.url.searchParams.get('for') === 'them',
    }),
  onPost: async (request) => {
    const consultationId = request.params['id'] ?? '';
    const { form } = request;
    switch (form.get('do')) {
      case 'others':
        return show(request, { looksForOthers: true });
      case 'reminders': {
        const leads = remindersOf(form);
        const { result } = await request.run(ChooseRemindersDocument, { input: { consultationId, leads } });
        const outcome = readOutcome(result);
        // Called off or begun meanwhile: the page as it now is says so.
        if (outcome.__typename === 'NotAllowedNow') return show(request);
        return follow(request, outcome, { saved: 'reminders' });
      }
      case 'take-back': {
        const input = { consultationId, as: 'PATIENT' as const };
        const outcome = readOutcome((await request.run(TakeBackProposalDocument, { input })).result);
        // Chosen or run out meanwhile: the page as it now is says so.
        if (outcome.__typename === 'NotAllowedNow') return show(request);
        return follow(request, outcome, {});
      }
      case 'colleague': {
        const agrees = form.get('agrees') === 'yes';
        const input = { consultationId, shareId: form.get('colleague') ?? '', agrees };
        const { result } = await request.run(LetColleagueReadDocument, { input });
        const outcome = readOutcome(result);
        // Who does not answer any more is not asked about any more: the page as it now is says so.
        if (outcome.__typename === 'NotFound' || outcome.__typename === 'NotAllowedNow') return show(request);
        return follow(request, outcome, {});
      }
      case 'time': {
        const { result } = await request.run(ConfirmTimeDocument, { input: { consultationId, as: 'PATIENT' } });
        return follow(request, readOutcome(result), {});
      }
      case 'resend': {
        const { result } = await request.run(ResendCodeDocument, { input: { consultationId } });
        return follow(request, readOutcome(result), { sent: 'again' });
      }
      case 'mend': {
        const email = (form.get('email') ?? '').trim();
        const { result } = await request.run(ChangeEmailDocument, { input: { consultationId, email } });
        return follow(request, readOutcome(result), { sent: 'again' }, { typed: { email } });
      }
      default: {
        const code = form.get('code') ?? '';
        const { result } = await request.run(ConfirmEmailDocument, { input: { consultationId, code } });
        // Run out, or typed elsewhere meanwhile: the page as it now is says so.
        if (result.__typename === 'NotAllowedNow') return show(request);
        // Whoever was told the code by the patient: on the page that follows, and in every mail, "you" is not them.
        const said: Record<string, string> = form.get('for') === 'them' ? { for: 'them' } : {};
        const followed = await follow(request, readOutcome(result), said);
        // Whoever typed the code has just read the confirmed address: no mail is asked of this browser for half an hour.
        const everything = result.__typename === 'Consultation' ? result.linkToEverything : null;
        return everything ? { ...followed, access: { remember: everything } } : followed;
      }
    }
  },
};

/** The page that asks whether to call it off, and does it. Words of danger never stop it: help follows. */
export const cancelServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const consultationId = request.params['id'] ?? '';
    const reason = (request.form.get('reason') ?? '').trim() || null;
    const { result } = await request.run(CancelDocument, { input: { consultationId, reason, as: 'PATIENT' } });
    // There was nothing left to call off: how it stands, and whom to talk to now.
    if (result.__typename === 'CrisisSupport') return show(request, { lines: result.lines });
    const outcome = readOutcome(result);
    if (outcome.__typename === 'Consultation' && outcome.helpLines.length > 0) {
      return show(request, { lines: outcome.helpLines });
    }
    return follow(request, outcome, {}, { reason: reason ?? '' });
  },
};

function remindersOf(form: URLSearchParams): ReminderLead[] {
  const leads: readonly ReminderLead[] = ['THREE_DAYS', 'ONE_DAY', 'TWO_HOURS'];
  return leads.filter((lead) => form.getAll('lead').includes(lead));
}

/** On to the page as it now is; or this page again, with what is in the way. */
function follow(
  request: PageServerRequest,
  outcome: ConsultationOutcome,
  said: Readonly<Record<string, string>>,
  extras: Extras = {},
): Promise<PageOutcome> | PageOutcome {
  const trouble = troubleOf(outcome);
  if (trouble) return show(request, { ...extras, trouble });
  return { goTo: addressOf(request, said) };
}

/** The page's own address, with the zone it is read in. */
function addressOf(
  { params, url }: PageServerRequest,
  said: Readonly<Record<string, string>> = {},
  page: '/join' | '' = '',
): string {
  const { zone } = readReader(url.searchParams);
  const query = new URLSearchParams({ ...(zone && { zone }), ...said }).toString();
  const path = `/consultations/${encodeURIComponent(params['id'] ?? '')}${page}`;
  return query ? `${path}?${query}` : path;
}

/** From when the way in is shown; null where there is none, and once the talk is over: it opens no more. */
function joinFromOf({ arrangement }: PatientConsultation, zone: string, now: string): string | null {
  if (!arrangement?.joinFrom || !arrangement.joinUntil) return null;
  return Date.parse(now) < Date.parse(arrangement.joinUntil)
    ? momentLabel(Date.parse(arrangement.joinFrom), zone)
    : null;
}

async function show(
  request: PageServerRequest,
  { looksForOthers = false, ...extras }: Extras = {},
): Promise<PageOutcome> {
  const id = request.params['id'] ?? '';
  const { zone: asked } = readReader(request.url.searchParams);
  const { consultation } = await request.run(PatientConsultationDocument, { id, zone: asked });
  if (!consultation) return { show: null, status: 404 };
  // A link to the way in opens that, and nothing else.
  if (!consultation.viewerReach.includes('STANDING')) return { goTo: addressOf(request, {}, '/join') };
  const zone = asked ?? consultation.timeZone;
  const isOver = ['DECLINED', 'EXPIRED', 'CANCELLED', 'WITHDRAWN', 'NO_SHOW'].includes(consultation.state);
  const suggested = consultation.suggestsOthers ? await findSuggested(request, consultation) : null;
  const wish = isOver && !suggested ? await whatWasWished(request, consultation) : null;
  const view: ConsultationView = {
    consultation,
    zone,
    here: addressOf(request),
    confirmBy: consultation.confirmEmailBy ? timeLabel(Date.parse(consultation.confirmEmailBy), zone) : null,
    answerBy: consultation.respondBy ? momentLabel(Date.parse(consultation.respondBy), zone) : null,
    proposed: proposedOf(consultation, zone),
    joinFrom: joinFromOf(consultation, zone, request.now),
    isLate: isLateFor(consultation, request.now),
    hasBegun: hasBegun(consultation, request.now),
    isTimeOver: Date.parse(consultation.startsAt) <= Date.parse(request.now),
    reads: readsInWords(consultation.reads, zone),
    remindersToCome: (consultation.reminders?.toCome ?? []).map((at) => momentLabel(Date.parse(at), zone)),
    codeWent: consultation.state === 'AWAITING_EMAIL' ? await whereTheCodeWent(request, id) : null,
    elsewhere: wish?.from ? await findElsewhere(request, { ...wish, from: wish.from }) : null,
    searchHref: wish && searchAddress(wish),
    suggested,
    others: looksForOthers && isOver ? await findOthers(request, consultation, zone) : null,
    again: mayChooseAgain(consultation, extras.trouble) ? await sealSameAgain(request, consultation, zone) : null,
    trouble: null,
    typed: null,
    reason: '',
    sentAgain: false,
    remindersSaved: false,
    isForOther: false,
    lines: [],
    ...extras,
  };
  return { show: view };
}

function proposedOf({ proposal }: PatientConsultation, zone: string): ConsultationView['proposed'] {
  if (!proposal) return null;
  const label = (instant: string) => momentLabel(Date.parse(instant), zone);
  return { isOwn: proposal.by === 'PATIENT', until: label(proposal.expiresAt), times: proposal.startsAt.map(label) };
}

/** Its time went to somebody else before the code was typed, or the practitioner had to call it off. */
function mayChooseAgain({ state, history }: PatientConsultation, trouble: Trouble | null | undefined): boolean {
  const isCalledOff = state === 'CANCELLED' && history.at(-1)?.by === 'PRACTITIONER';
  return isCalledOff || state === 'NO_SHOW' || trouble?.kind === 'TAKEN';
}

async function whereTheCodeWent(request: PageServerRequest, id: string): Promise<ConsultationView['codeWent']> {
  const { consultation } = await request.run(WhereTheCodeWentDocument, { id });
  const asked = consultation?.request;
  return asked ? { to: asked.patient.email, isOfOther: asked.requester != null } : null;
}
