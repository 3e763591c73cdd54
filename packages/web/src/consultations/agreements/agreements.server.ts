import { consentPolicyVersion } from '@clearing/shared/consent';
import { momentLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import { readOutcome, troubleOf, type ConsultationOutcome, type Trouble } from '../consultation-outcome.js';
import { askForMore } from '../private-link/more.server.js';
import { readsInWords } from '../reads-in-words.js';
import {
  AgreementsDocument,
  EraseConsultationDocument,
  EverythingKeptDocument,
  ShareAgainDocument,
  WithdrawConsentDocument,
  type Agreements,
} from './agreements-documents.js';
import { ConversationDocument, type Conversation } from '../messages/message-documents.js';
import type { AgreementInWords, AgreementsView, EverythingView, Step } from './agreements-view.js';

/** What was agreed to, who read it, and the ways to take it back. Each is asked once more before it is done. */
export const agreementsServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const consultationId = request.params['id'] ?? '';
    switch (request.form.get('do')) {
      case 'ask':
        return show(request, { step: stepOf(request.form) });
      case 'COLLECT': {
        const { result } = await request.run(WithdrawConsentDocument, {
          input: { consultationId, purpose: 'COLLECT' },
        });
        return follow(request, readOutcome(result));
      }
      case 'SHARE': {
        const input = { consultationId, purpose: 'SHARE_WITH_PRACTITIONER' as const };
        const { result } = await request.run(WithdrawConsentDocument, { input });
        return follow(request, readOutcome(result));
      }
      case 'AGAIN': {
        const input = { consultationId, policyVersion: consentPolicyVersion };
        const { result } = await request.run(ShareAgainDocument, { input });
        return follow(request, readOutcome(result));
      }
      case 'ERASE': {
        const { result } = await request.run(EraseConsultationDocument, { input: { consultationId, confirm: true } });
        if (result.__typename !== 'ConsultationErased') return show(request);
        const view: AgreementsView = { is: 'ERASED', calledOff: result.calledOff };
        return { show: view, access: 'FORGET' };
      }
      default:
        return show(request);
    }
  },
};

/** Everything that is kept with one request, on one page to print. */
export const everythingServer: PageServer = {
  onGet: async (request) => {
    const { zone: asked } = readReader(request.url.searchParams);
    const { consultation } = await request.run(EverythingKeptDocument, { id: request.params['id'] ?? '', zone: asked });
    if (!consultation) return { show: null, status: 404 };
    if (!consultation.viewerReach.includes('EVERYTHING')) return askForMore(request);
    const zone = asked ?? consultation.timeZone;
    const label = (instant: string) => momentLabel(Date.parse(instant), zone);
    const view: EverythingView = {
      consultation,
      agreements: inWords(consultation.consents, zone),
      reads: readsInWords(consultation.reads, zone),
      asked: label(consultation.requestedAt),
      history: consultation.history.map((event) => ({ ...event, at: label(event.at) })),
      messages: (await everyMessage(request, consultation.id)).map(({ id, at, by, writtenBy, text }) => ({
        id,
        text,
        at: label(at),
        by: by === 'PATIENT' ? '' : (writtenBy ?? consultation.practitioner.displayName),
      })),
      printed: label(request.now),
      back: addressOf(request, '/privacy'),
    };
    return { show: view };
  },
};

type Message = Conversation['messages']['edges'][number]['node'];

/** All that both sides wrote, page by page; each message that is read is on record. */
async function everyMessage(request: PageServerRequest, id: string, before: string | null = null): Promise<Message[]> {
  const wanted = { id, as: 'PATIENT' as const, zone: null, last: 50, before };
  const { consultation } = await request.run(ConversationDocument, wanted);
  if (!consultation) return [];
  const { edges, pageInfo } = consultation.messages;
  const page = edges.map(({ node }) => node);
  if (!pageInfo.hasPreviousPage || pageInfo.startCursor == null) return page;
  return [...(await everyMessage(request, id, pageInfo.startCursor)), ...page];
}

function stepOf(form: URLSearchParams): Step | null {
  const steps: readonly Step[] = ['COLLECT', 'SHARE', 'AGAIN', 'ERASE'];
  return steps.find((step) => step === form.get('step')) ?? null;
}

function follow(request: PageServerRequest, outcome: ConsultationOutcome): Promise<PageOutcome> | PageOutcome {
  const trouble = troubleOf(outcome);
  return trouble ? show(request, { trouble }) : { goTo: addressOf(request, '/privacy') };
}

async function show(
  request: PageServerRequest,
  { step = null, trouble = null }: { readonly step?: Step | null; readonly trouble?: Trouble | null } = {},
): Promise<PageOutcome> {
  const { zone: asked } = readReader(request.url.searchParams);
  const { consultation } = await request.run(AgreementsDocument, { id: request.params['id'] ?? '', zone: asked });
  if (!consultation) return { show: null, status: 404 };
  if (!consultation.viewerReach.includes('EVERYTHING')) return askForMore(request);
  const zone = asked ?? consultation.timeZone;
  const view: AgreementsView = {
    is: 'OPEN',
    consultation,
    agreements: inWords(consultation.consents, zone),
    reads: readsInWords(consultation.reads, zone),
    here: addressOf(request, '/privacy'),
    back: addressOf(request, ''),
    everything: addressOf(request, '/everything'),
    step,
    trouble,
    hasToWait: request.url.searchParams.get('wait') === 'yes',
  };
  return { show: view };
}

function inWords(consents: Agreements['consents'], zone: string): AgreementInWords[] {
  return consents.map(({ purpose, to, textVersion, givenAt, withdrawnAt }) => ({
    ...{ purpose, to, version: textVersion },
    given: momentLabel(Date.parse(givenAt), zone),
    takenBack: withdrawnAt ? momentLabel(Date.parse(withdrawnAt), zone) : null,
  }));
}

/** A page of this request, with the zone it is read in. */
function addressOf({ params, url }: PageServerRequest, page: string): string {
  const { zone } = readReader(url.searchParams);
  const query = zone ? `?${new URLSearchParams({ zone }).toString()}` : '';
  return `/consultations/${encodeURIComponent(params['id'] ?? '')}${page}${query}`;
}
