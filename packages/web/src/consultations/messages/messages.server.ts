import { momentLabel } from '@clearing/shared/time/labels';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import { readOutcome, troubleOf } from '../consultation-outcome.js';
import { ConversationDocument, SendMessageDocument, type Conversation } from './message-documents.js';
import { askForMore } from '../private-link/more.server.js';
import { keyOf, readTyped, type Typed } from './typed-message.js';
import type { ConversationView, MessagesView, ShownMessage, Side } from './messages-view.js';

const PAGE = 20;

/** With a private link, or signed in with the address that its code confirmed. */
export const patientMessagesServer: PageServer = {
  onGet: (request) => show(request, 'PATIENT'),
  onPost: (request) => send(request, 'PATIENT'),
};

/** Whoever is asked signs in first, with both steps, and comes back. */
export const practitionerMessagesServer: PageServer = {
  onGet: (request) => forBothSteps(request, () => show(request, 'PRACTITIONER')),
  onPost: (request) => forBothSteps(request, () => send(request, 'PRACTITIONER')),
};

async function send(request: PageServerRequest, side: Side): Promise<PageOutcome> {
  const typed = readTyped(request);
  if (request.form.get('do') === 'back') return show(request, side, { typed: typed.text, nonce: typed.nonce });
  const { result } = await request.run(SendMessageDocument, {
    input: {
      consultationId: request.params['id'] ?? '',
      as: side,
      text: typed.text,
      safeAcknowledgement: typed.safe,
      idempotencyKey: await keyOf(typed),
    },
  });
  if (result.__typename === 'CrisisSupport') {
    const sealed = request.seal({ ...typed, safe: result.continueWith } satisfies Typed);
    return { show: { kind: 'CRISIS', lines: result.lines, sealed } satisfies MessagesView, shell: 'BARE' };
  }
  const outcome = readOutcome(result);
  if (outcome.__typename === 'NotFound') return show(request, side, { typed: typed.text, nonce: typed.nonce });
  const trouble = troubleOf(outcome);
  if (trouble) return show(request, side, { trouble, typed: typed.text, nonce: typed.nonce });
  const lines = outcome.__typename === 'Consultation' ? outcome.helpLines : [];
  return lines.length > 0
    ? show(request, side, { lines, isSent: true })
    : { goTo: addressOf(request, { sent: 'yes' }) };
}

type Extras = Partial<Pick<ConversationView, 'trouble' | 'typed' | 'nonce' | 'lines' | 'isSent'>>;

async function show(request: PageServerRequest, side: Side, extras: Extras = {}): Promise<PageOutcome> {
  const { searchParams } = request.url;
  const before = searchParams.get('before');
  const { zone: asked } = readReader(searchParams);
  const variables = { id: request.params['id'] ?? '', as: side, zone: asked, last: PAGE, before };
  const { consultation } = await request.run(ConversationDocument, variables);
  if (!consultation?.viewerReach.includes('MESSAGES')) return notOpen(request, consultation !== null, extras.typed);
  const { messages, ...about } = consultation;
  if (isNotTheirs(consultation)) return { show: null, status: 404 };
  const zone = asked ?? consultation.timeZone;
  const { hasPreviousPage, startCursor } = messages.pageInfo;
  const view: ConversationView = {
    kind: 'CONVERSATION',
    side,
    consultation: about,
    messages: messages.edges.map(({ node }) => shownMessage(node, side, zone)),
    here: addressOf(request),
    requestHref: addressOf(request, {}, ''),
    earlierHref: hasPreviousPage && startCursor ? addressOf(request, { before: startCursor }) : null,
    latestHref: before === null ? null : addressOf(request),
    answerBy:
      consultation.state === 'REQUESTED' && consultation.respondBy
        ? momentLabel(Date.parse(consultation.respondBy), zone)
        : null,
    nonce: crypto.randomUUID(),
    typed: '',
    trouble: null,
    isSent: searchParams.get('sent') === 'yes',
    lines: [],
    ...extras,
  };
  return { show: view satisfies MessagesView };
}

/** Also when the link that they came by ended while they wrote: then their words are shown once more, and how to go on. */
function notOpen(request: PageServerRequest, mayAskForMore: boolean, typed = ''): PageOutcome {
  const moreHref = mayAskForMore ? addressOf(request, {}, '/more') : null;
  if (typed !== '') return { show: { kind: 'NOT_SENT', typed, moreHref } satisfies MessagesView, status: 404 };
  return mayAskForMore ? askForMore(request) : { show: null, status: 404 };
}

/** Whoever acts for the practitioner, and was not let read: to them there are no messages. */
function isNotTheirs({ viewerShare, viewerMay, messages }: Conversation): boolean {
  return viewerShare != null && !viewerMay.includes('MESSAGE') && messages.edges.length === 0;
}

function shownMessage(
  { id, at, by, writtenBy, text, afterHelp }: Conversation['messages']['edges'][number]['node'],
  side: Side,
  zone: string,
): ShownMessage {
  const when = momentLabel(Date.parse(at), zone);
  const writer = by === 'PATIENT' ? 'PATIENT' : 'PRACTITIONER';
  return { id, at, when, by: writer, isOwn: writer === side, writtenBy: writtenBy ?? null, text, afterHelp };
}

/** This page, or that of the request, with the zone it is read in. */
function addressOf(
  { url }: PageServerRequest,
  said: Readonly<Record<string, string>> = {},
  page: '/messages' | '/more' | '' = '/messages',
): string {
  const { zone } = readReader(url.searchParams);
  const query = new URLSearchParams({ ...(zone && { zone }), ...said }).toString();
  const path = `${url.pathname.replace(/\/messages\/?$/, '')}${page}`;
  return query ? `${path}?${query}` : path;
}
