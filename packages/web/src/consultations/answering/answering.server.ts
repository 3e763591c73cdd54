import { momentLabel, secondLabel } from '@clearing/shared/time/labels';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { forBothSteps } from '../../accounts/account-doors.js';
import { draftOf, readWas, wrongField } from '../arrangement/arrangement-draft.js';
import { ConfirmTimeDocument } from '../confirm-time-document.js';
import { readsInWords } from '../reads-in-words.js';
import { readOutcome, troubleOf, type ConsultationOutcome } from '../consultation-outcome.js';
import {
  AcceptDocument,
  ArrangeDocument,
  AskedConsultationDocument,
  CallOffDocument,
  CompleteDocument,
  DeclineDocument,
  MarkNoShowDocument,
  UndoDeclineDocument,
  type AskedConsultation,
} from './answering-documents.js';
import type { AnsweringView } from './answering-view.js';
import { TakeBackProposalDocument } from '../proposing/move-documents.js';
import { maySend } from './may-send.js';
import { answerOf, nothingTyped, readTyped, type Answer, type TypedAnswer } from './typed-answer.js';
import { unsentOf } from './unsent.js';

type Extras = Partial<Pick<AnsweringView, 'step' | 'preview' | 'typed' | 'was' | 'trouble' | 'lines'>> & {
  /** The answer that could not be given any more, or none of the three: what was typed for it is shown, to be copied. */
  readonly refused?: { readonly answer: Answer | null; readonly typed: TypedAnswer };
};

export const answeringServer: PageServer = {
  onGet: (request) => show(request),
  onPost: async (request) => {
    const { form } = request;
    const consultationId = request.params['id'] ?? '';
    const answer = answerOf(form);
    const typed = readTyped(form);
    switch (form.get('do')) {
      case 'undo': {
        const { result } = await request.run(UndoDeclineDocument, { input: { consultationId } });
        return follow(request, readOutcome(result), {});
      }
      case 'take-back': {
        const input = { consultationId, as: 'PRACTITIONER' as const };
        const { result } = await request.run(TakeBackProposalDocument, { input });
        return follow(request, readOutcome(result), {});
      }
      case 'took-place': {
        const { result } = await request.run(CompleteDocument, { input: { consultationId } });
        return follow(request, readOutcome(result), {});
      }
      case 'no-show': {
        const input = { consultationId, message: typed.words || null };
        const { result } = await request.run(MarkNoShowDocument, { input });
        return follow(request, readOutcome(result), { typed });
      }
      case 'time': {
        const { result } = await request.run(ConfirmTimeDocument, { input: { consultationId, as: 'PRACTITIONER' } });
        return follow(request, readOutcome(result), {});
      }
      case 'arrange': {
        const was = readWas(form);
        const input = { consultationId, arrangement: typed.draft ?? draftOf(null), was };
        const { result } = await request.run(ArrangeDocument, { input });
        return follow(request, readOutcome(result), { typed, ...(was && { was }) });
      }
      case 'send': {
        if (!answer) return show(request);
        const outcome = await send(request, answer, consultationId, typed);
        return follow(request, outcome, { step: answer, typed });
      }
      case 'look':
        return answer ? lookAgain(request, answer, typed) : show(request);
      case 'words':
        return show(request, { step: answer, typed });
      default:
        return show(request, { step: answer });
    }
  },
};

async function send(
  request: PageServerRequest,
  answer: Answer,
  consultationId: string,
  { words, draft, reason, suggests }: TypedAnswer,
): Promise<ConsultationOutcome> {
  const input = { consultationId, message: words || null };
  switch (answer) {
    case 'accept': {
      const accepted = await request.run(AcceptDocument, { input: { ...input, arrangement: draft ?? draftOf(null) } });
      return readOutcome(accepted.result);
    }
    case 'decline': {
      const declined = await request.run(DeclineDocument, { input: { ...input, reason, suggestOthers: suggests } });
      return readOutcome(declined.result);
    }
    case 'cancel': {
      const as = 'PRACTITIONER' as const;
      // Of what they looked at, and not of a time that was chosen meanwhile.
      const startsAt = request.form.get('startsAt');
      const called = { consultationId, reason: words || null, startsAt, as };
      const calledOff = await request.run(CallOffDocument, { input: called });
      return readOutcome(calledOff.result);
    }
  }
}

/** On to what they will read, unless a field cannot be sent as it is. */
async function lookAgain(request: PageServerRequest, answer: Answer, typed: TypedAnswer): Promise<PageOutcome> {
  const outcome = await show(request, { preview: answer, typed });
  const view = 'show' in outcome ? (outcome.show as AnsweringView | null) : null;
  const mode = view?.consultation.consultationType.mode;
  const field = answer === 'accept' && typed.draft && mode ? wrongField(typed.draft, mode) : null;
  if (!field) return outcome;
  return show(request, { step: answer, typed, trouble: { kind: 'ARRANGEMENT', field } });
}

function follow(
  request: PageServerRequest,
  outcome: ConsultationOutcome,
  extras: Extras,
): Promise<PageOutcome> | PageOutcome {
  // Sent twice, or answered by the clock, the patient or in another window: how it stands now says it, and nothing is to mend.
  if (outcome.__typename === 'NotAllowedNow') {
    return show(request, extras.typed ? { refused: { answer: extras.step ?? null, typed: extras.typed } } : {});
  }
  const trouble = troubleOf(outcome);
  if (trouble) return show(request, { ...extras, trouble });
  const lines = outcome.__typename === 'Consultation' ? outcome.helpLines : [];
  return lines.length > 0 ? show(request, { lines }) : { goTo: hereOf(request) };
}

function proposedOf({ proposal, timeZone }: AskedConsultation): AnsweringView['proposed'] {
  if (!proposal) return null;
  const label = (instant: string) => momentLabel(Date.parse(instant), timeZone);
  return {
    isOwn: proposal.by === 'PRACTITIONER',
    until: label(proposal.expiresAt),
    times: proposal.startsAt.map(label),
  };
}

function hereOf({ params }: PageServerRequest): string {
  return `/requests/${encodeURIComponent(params['id'] ?? '')}`;
}

/**
 * Whoever is asked signs in first, with both steps, and comes back. Somebody else's request, and none at all, look the
 * same to them. The answers are read where they are shown, and nowhere else: each reading is on record.
 */
function show(request: PageServerRequest, { refused, ...extras }: Extras = {}): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const variables = { id: request.params['id'] ?? '', opens: !extras.preview && !extras.step };
    const { consultation } = await request.run(AskedConsultationDocument, variables);
    if (!consultation) return { show: null, status: 404 };
    const { timeZone, respondBy, declinePendingUntil, reads } = consultation;
    const written = extras.step ?? extras.preview;
    const typed = written && !maySend(consultation, written) ? extras.typed : null;
    const notSent = refused ?? (written && typed ? { answer: written, typed } : null);
    const view: AnsweringView = {
      consultation,
      here: hereOf(request),
      answerBy: respondBy ? momentLabel(Date.parse(respondBy), timeZone) : null,
      undoUntil: declinePendingUntil ? secondLabel(Date.parse(declinePendingUntil), timeZone) : null,
      proposed: proposedOf(consultation),
      acted: consultation.history.flatMap(({ at, state, kind, actedBy }) =>
        actedBy ? [{ at: momentLabel(Date.parse(at), timeZone), by: actedBy, state, kind }] : [],
      ),
      reads: readsInWords(reads, timeZone),
      step: null,
      preview: null,
      typed: nothingTyped,
      draft: extras.typed?.draft ?? draftOf(consultation.arrangement ?? consultation.usualArrangement),
      was: draftOf(consultation.arrangement),
      unsent: notSent && unsentOf(consultation, notSent.answer, notSent.typed),
      trouble: null,
      lines: [],
      ...extras,
    };
    return { show: view };
  });
}
