import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { forBothSteps } from '../../accounts/account-doors.js';
import { readsInWords } from '../reads-in-words.js';
import { readOutcome, troubleOf, type ConsultationOutcome } from '../consultation-outcome.js';
import {
  AcceptDocument,
  AskedConsultationDocument,
  CallOffDocument,
  DeclineDocument,
  UndoDeclineDocument,
} from './answering-documents.js';
import type { AnsweringView, Answer } from './answering-view.js';

type Extras = Partial<Pick<AnsweringView, 'preview' | 'words' | 'trouble' | 'lines'>>;

export const answeringServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const { form } = request;
    const consultationId = request.params['id'] ?? '';
    const words = (form.get('words') ?? '').replace(/\r\n?/g, '\n').trim();
    const answer = answers.find((each) => each === form.get('answer'));
    switch (form.get('do')) {
      case 'undo': {
        const { result } = await request.run(UndoDeclineDocument, { input: { consultationId } });
        return follow(request, readOutcome(result), {});
      }
      case 'send': {
        if (!answer) return show(request);
        const outcome = await send(request, answer, consultationId, words);
        return follow(request, outcome, { words });
      }
      case 'words':
        return show(request, { words });
      default:
        return show(request, answer ? { preview: { answer, words }, words } : { words });
    }
  },
};

const answers: readonly Answer[] = ['accept', 'decline', 'cancel'];

async function send(
  request: PageServerRequest,
  answer: Answer,
  consultationId: string,
  words: string,
): Promise<ConsultationOutcome> {
  const input = { consultationId, message: words || null };
  if (answer === 'accept') return readOutcome((await request.run(AcceptDocument, { input })).result);
  if (answer === 'decline') return readOutcome((await request.run(DeclineDocument, { input })).result);
  const calledOff = await request.run(CallOffDocument, {
    input: { consultationId, reason: words || null, as: 'PRACTITIONER' },
  });
  return readOutcome(calledOff.result);
}

function follow(
  request: PageServerRequest,
  outcome: ConsultationOutcome,
  extras: Extras,
): Promise<PageOutcome> | PageOutcome {
  // Sent twice, or answered by the clock or the patient meanwhile: how it stands now says it, and nothing is to mend.
  if (outcome.__typename === 'NotAllowedNow') return show(request);
  const trouble = troubleOf(outcome);
  if (trouble) return show(request, { ...extras, trouble });
  const lines = outcome.__typename === 'Consultation' ? outcome.helpLines : [];
  return lines.length > 0 ? show(request, { lines }) : { goTo: hereOf(request) };
}

function hereOf({ params }: PageServerRequest): string {
  return `/requests/${encodeURIComponent(params['id'] ?? '')}`;
}

/**
 * Whoever is asked signs in first, with both steps, and comes back. Somebody else's request, and none at all, look the
 * same to them. The answers are read where they are shown, and nowhere else: each reading is on record.
 */
function show(request: PageServerRequest, extras: Extras = {}): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const variables = { id: request.params['id'] ?? '', opens: !extras.preview };
    const { consultation } = await request.run(AskedConsultationDocument, variables);
    if (!consultation) return { show: null, status: 404 };
    const { timeZone, respondBy, declinePendingUntil, reads } = consultation;
    const view: AnsweringView = {
      consultation,
      here: hereOf(request),
      answerBy: respondBy ? momentLabel(Date.parse(respondBy), timeZone) : null,
      undoUntil: declinePendingUntil ? timeLabel(Date.parse(declinePendingUntil), timeZone) : null,
      reads: readsInWords(reads, timeZone),
      preview: null,
      words: '',
      trouble: null,
      lines: [],
      ...extras,
    };
    return { show: view };
  });
}
