import { consentPolicyVersion } from '@clearing/shared/consent';
import type { RequestConsultationInput } from '../../../generated/graphql.js';
import { dangerKey, isForSomebodyElse, type RequestDraft } from '../draft.js';
import { readPhone } from '@clearing/shared/phone';
import { questionKeyOf, questionStep, stepsOf, type RoadFacts, type Step } from '../steps.js';
import type { Question } from '../screening-documents.js';
import type { Problem } from '../typed.js';

type Unkeyed = Omit<RequestConsultationInput, 'idempotencyKey' | 'safeAcknowledgement'>;

export interface SendingFacts {
  readonly practitionerId: string;
  readonly questions: readonly Question[];
  readonly facts: RoadFacts;
}

/** What is sent, made of the draft: only questions that were asked, only answers that were offered. */
export function inputOf(draft: RequestDraft, facts: SendingFacts): Unkeyed {
  const { contact } = draft;
  return {
    practitionerId: facts.practitionerId,
    consultationTypeId: draft.typeId,
    startsAt: draft.startsAt,
    patient: {
      name: contact.name,
      email: contact.email,
      phone: contact.phone.trim() === '' ? null : (readPhone(contact.phone) ?? contact.phone),
      preferredContact: contact.preferredContact,
      mayLeaveMessage: contact.mayLeaveMessage,
      accessNeeds: contact.accessNeeds.trim() || null,
      timeZone: draft.zone,
      ageBand: draft.ageBand || 'FROM_18_TO_64',
    },
    requester: isForSomebodyElse(draft)
      ? {
          name: contact.requesterName,
          email: contact.requesterEmail,
          relation: draft.forWhom === 'PATIENT' ? 'REFERRING_CLINICIAN' : 'LOVED_ONE',
        }
      : null,
    patientLocation: draft.place,
    services: draft.services,
    deliveryMethods: draft.deliveryMethods,
    conditions: draft.conditions,
    screening: { version: draft.version, answers: answersOf(draft, facts) },
    message: draft.message.trim() || null,
    waitingListEntryId: draft.waitingId,
    ...(draft.referral && { bookingReferral: draft.referral.handle }),
    consent: { collect: draft.collect, shareWithPractitioner: draft.share, policyVersion: consentPolicyVersion },
  };
}

/** In the order of the questions. A question that another answer took off the road is not sent. */
export function answersOf(draft: RequestDraft, { questions, facts }: Pick<SendingFacts, 'questions' | 'facts'>) {
  const asked = new Set([dangerKey, ...stepsOf(draft, facts).map(questionKeyOf)]);
  return questions.flatMap(({ key, options }) => {
    const values = draft.answers[key];
    if (!asked.has(key) || values === undefined) return [];
    return [{ key, values: values.filter((value) => options.some((option) => option.value === value)) }];
  });
}

/**
 * The key under which the same words are sent only once, however often Send is pressed, and other words are another
 * request.
 */
export async function keyFor(nonce: string, input: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${nonce}.${hex.slice(0, 40)}`;
}

/** The page a problem of the server's belongs to, and the field it stands at. */
export function placeOfProblem(path: readonly string[], sentKeys: readonly string[]): { step: Step; field: string } {
  const [first = '', second = '', third = ''] = path;
  switch (first) {
    case 'patient':
      if (second === 'timeZone') return { step: 'PLACE', field: 'zone' };
      if (second === 'ageBand') return { step: 'AGE', field: 'ageBand' };
      return { step: 'CONTACT', field: second };
    case 'requester':
      return { step: 'CONTACT', field: second === 'name' ? 'requesterName' : 'requesterEmail' };
    case 'patientLocation':
      return { step: 'PLACE', field: 'place' };
    case 'startsAt':
      return { step: 'TIME', field: 'at' };
    case 'services':
    case 'deliveryMethods':
    case 'conditions':
      return {
        step: 'WISHES',
        field: first === 'services' ? 'service' : first === 'conditions' ? 'condition' : 'method',
      };
    case 'screening': {
      const key = second === 'answers' ? sentKeys[Number(third)] : undefined;
      if (key === undefined) return { step: 'OUTCOME', field: 'answers' };
      return { step: key === dangerKey ? 'DANGER' : questionStep(key), field: 'answer' };
    }
    case 'message':
      return { step: 'MESSAGE', field: 'message' };
    case 'consent':
      return { step: 'CHECK', field: second === 'collect' ? 'collect' : 'share' };
    default:
      return { step: 'CHECK', field: 'send' };
  }
}

/** The first page with something to mend, and everything to mend there. */
export function placeOfProblems(
  problems: readonly { readonly path: readonly string[]; readonly message: string }[],
  sentKeys: readonly string[],
): { step: Step; problems: Problem[] } {
  const placed = problems.map(({ path, message }) => ({ ...placeOfProblem(path, sentKeys), words: message }));
  const step = placed[0]?.step ?? 'CHECK';
  const here = placed.filter((problem) => problem.step === step);
  return { step, problems: here.map(({ field, words }) => ({ field, says: { words } })) };
}
