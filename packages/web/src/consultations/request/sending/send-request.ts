import type { PageOutcome, PageServerRequest } from '../../../app/page-route.js';
import type { RequestConsultationMutation } from '../../../generated/graphql.js';
import { dateIn } from '../../../lib/said-in.js';
import { acknowledged } from './acknowledged.js';
import { dangerKey, type RequestDraft } from '../draft.js';
import { drawStep, showCrisis, showOutside, showRefused, showUnderAge } from '../draw-step.js';
import type { RequestView } from '../request-view.js';
import type { Road } from '../road.js';
import { RequestConsultationDocument } from './send-documents.js';
import { inputOf, keyFor, placeOfProblems } from './sending.js';
import { questionStep, type Step } from '../steps.js';
import type { Problem } from '../typed.js';

type Result = RequestConsultationMutation['requestConsultation'];

/** Sends it, and says what came of it. */
export async function sendRequest(request: PageServerRequest, road: Road, draft: RequestDraft): Promise<PageOutcome> {
  const result = await tell(request, road, draft);
  switch (result.__typename) {
    case 'RequestedConsultation': {
      const zone = new URLSearchParams({ zone: draft.zone });
      const goTo = `/consultations/${encodeURIComponent(result.consultation.id)}?${zone}`;
      return { goTo, access: { remember: result.accessToken } };
    }
    case 'CrisisSupport':
      return showCrisis(request, { ...draft, safeWords: result.continueWith }, 'CHECK', result.lines);
    case 'UnderAge':
      return showUnderAge(request, draft, result.lines);
    case 'SlotNoLongerAvailable':
      return drawStep(request, road, { ...draft, startsAt: '', returnTo: 'CHECK' }, 'TIME', {
        notice: { kind: 'TAKEN' },
        near: result.alternatives,
        day: dateIn(draft.zone, draft.startsAt),
      });
    case 'OutsideLicensure':
      return result.reasons.some(({ deliveryMethod }) => deliveryMethod)
        ? showRefused(request, road, draft, result.reasons)
        : showOutside(request, road, draft, result.licensedIn);
    case 'ScreeningRequired':
      return askAgain(request, road, draft, result.missing);
    case 'NotFound':
      return { show: { kind: 'GONE' } satisfies RequestView, status: 404 };
    case 'InvalidInput': {
      const { step, problems } = placeOfProblems(result.problems, sentKeys(road, draft));
      return drawStep(request, road, { ...draft, returnTo: step === 'CHECK' ? null : 'CHECK' }, step, { problems });
    }
    case 'TooManyRequests': {
      const notice = { kind: 'TOO_MANY', retryAfterSeconds: result.retryAfterSeconds } as const;
      return { ...(await drawStep(request, road, draft, 'CHECK', { notice })), status: 429 };
    }
  }
}

/**
 * What was written is heard for danger as soon as its page is left, before anything else is said about it. It is told
 * without the consent to share, which the server stores nothing without.
 */
export async function hearWords(
  request: PageServerRequest,
  road: Road,
  draft: RequestDraft,
  step: Step,
): Promise<{ readonly crisis: PageOutcome } | { readonly crisis: null; readonly problems: readonly Problem[] }> {
  const result = await tell(request, road, { ...draft, share: false });
  if (result.__typename === 'CrisisSupport') {
    return { crisis: showCrisis(request, { ...draft, safeWords: result.continueWith }, step, result.lines) };
  }
  const problems = result.__typename === 'InvalidInput' ? result.problems : [];
  const here = problems.map((problem) => placeOfProblems([problem], sentKeys(road, draft)));
  return { crisis: null, problems: here.filter((placed) => placed.step === step).flatMap((placed) => placed.problems) };
}

async function tell(request: PageServerRequest, road: Road, draft: RequestDraft): Promise<Result> {
  const input = inputOf(draft, { ...road, practitionerId: road.person.id });
  const idempotencyKey = await keyFor(draft.nonce, input);
  return acknowledged(draft, async (safeAcknowledgement) => {
    const variables = { input: { ...input, idempotencyKey, safeAcknowledgement }, zone: draft.zone };
    return (await request.run(RequestConsultationDocument, variables)).requestConsultation;
  });
}

/** The danger question is open, or the questions have changed: the answers that still fit are kept. */
function askAgain(request: PageServerRequest, road: Road, draft: RequestDraft, missing: readonly string[]) {
  if (missing.includes(dangerKey)) return drawStep(request, road, { ...draft, returnTo: 'CHECK' }, 'DANGER');
  const first = road.questions.find(({ key }) => key !== dangerKey);
  const step = first ? questionStep(first.key) : 'OUTCOME';
  return drawStep(request, road, { ...draft, version: '', returnTo: null }, step, {
    notice: { kind: 'QUESTIONS_CHANGED' },
  });
}

function sentKeys(road: Road, draft: RequestDraft): string[] {
  return inputOf(draft, { ...road, practitionerId: road.person.id }).screening.answers.map(({ key }) => key);
}
