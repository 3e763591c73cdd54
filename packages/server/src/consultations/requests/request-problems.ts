import { consentPolicyVersion } from '@clearing/shared/consent';
import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { findInstant } from '@clearing/shared/time/instants';
import { isTimeZone } from '@clearing/shared/time/zones';
import type { ConsultationMode } from '../../availability/words.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { leadsElsewhere } from '../../platform/leads-elsewhere.js';
import { isEmailAddress } from '../../platform/mail/email-address.js';
import type { GivenAnswer } from '../screening/screening-versions.js';
import { findScreening } from '../screening/screening-versions.js';
import type { RequestConsultationInput } from './request-consultation.inputs.js';

/** What the catalog knows by slug. */
export interface KnownWords {
  isDeliveryMethod(slug: string): boolean;
  isCondition(slug: string): boolean;
}

/** A changed text is a new version; an older one stays here as long as a form opened with it may still come in. */
const acceptedConsents: ReadonlySet<string> = new Set([consentPolicyVersion]);

export const LONGEST_MESSAGE = 2000;
const LONGEST_NAME = 100;
const LONGEST_ACCESS_NEEDS = 500;

/** Everything in a request that has to be mended, each with its path and a sentence. Empty: it can go on. */
export function problemsOf(input: RequestConsultationInput, known: KnownWords): readonly InputProblem[] {
  const problems = new Problems();
  checkKey(input.idempotencyKey, problems);
  if (!findInstant(input.startsAt)) problems.add(['startsAt'], 'Choose one of the times again: this is not a time.');
  checkPatient(input.patient, problems);
  if (input.requester) {
    checkName(['requester', 'name'], input.requester.name, problems);
    checkEmail(['requester', 'email'], input.requester.email, problems);
    checkIsTheirs(['patient', 'email'], input.patient.email, input.requester, problems);
  }
  checkPlace(['patientLocation'], input.patientLocation, problems);
  if (input.treatmentLocation != null) checkPlace(['treatmentLocation'], input.treatmentLocation, problems);
  checkWords('deliveryMethods', input.deliveryMethods, (slug) => known.isDeliveryMethod(slug), problems);
  checkWords('conditions', input.conditions, (slug) => known.isCondition(slug), problems);
  if (input.services.length > 3) problems.add(['services'], 'Choose from the list, each at most once.');
  checkAnswers(input.screening, problems);
  if (input.message != null) checkText(['message'], input.message, LONGEST_MESSAGE, problems);
  checkConsent(input.consent, problems);
  return problems.list;
}

/** What this kind of talk needs beside what every request does. */
export function problemsOfTalk(
  { patient }: Pick<RequestConsultationInput, 'patient'>,
  talk: { readonly mode: ConsultationMode },
): readonly InputProblem[] {
  const problems = new Problems();
  if (talk.mode === 'PHONE' && patient.phone == null) {
    problems.add(['patient', 'phone'], 'This talk is by phone, so we need a number to call.');
  }
  return problems.list;
}

/** Whoever asks for a patient cannot confirm for them. */
export function checkIsTheirs(
  path: readonly string[],
  email: string,
  requester: { readonly email: string } | null,
  problems: Problems,
): void {
  if (!requester || !isSameAddress(requester.email, email)) return;
  problems.add(
    path,
    'This is your own address. Give theirs: nothing about them is sent until they read you the code from their own email.',
  );
}

function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

export function checkEmail(path: readonly string[], email: string, problems: Problems): void {
  if (!isEmailAddress(email)) problems.add(path, 'This does not look like an email address. Example: ana@example.org');
}

/** Every answer belongs to a question of the version and is one of its options. An unknown version is told elsewhere. */
export function checkAnswers(
  given: { readonly version: string; readonly answers: readonly GivenAnswer[] },
  problems: Problems,
  at: readonly string[] = ['screening'],
): void {
  const screening = findScreening(given.version);
  if (!screening) return;
  const seen = new Set<string>();
  given.answers.slice(0, 100).forEach((answer, index) => {
    const path = [...at, 'answers', String(index)];
    const question = screening.questions.find(({ key }) => key === answer.key);
    if (!question) return problems.add([...path, 'key'], 'This question is not part of the safety screen.');
    if (seen.has(answer.key)) return problems.add([...path, 'key'], 'This question was answered twice.');
    seen.add(answer.key);
    const allowed = new Set(question.options.map((option) => option.value));
    const most = question.kind === 'MULTIPLE_CHOICE' ? allowed.size : 1;
    if (answer.values.length > most || answer.values.some((value) => !allowed.has(value))) {
      problems.add([...path, 'values'], 'Choose from the answers shown.');
    }
  });
  if (given.answers.length > 100) problems.add([...at, 'answers'], 'There are more answers than questions.');
}

export function checkKey(key: string, problems: Problems): void {
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) {
    problems.add(['idempotencyKey'], 'Give a key of 8 to 200 letters, digits or symbols, without spaces.');
  }
}

export function checkPatient(patient: RequestConsultationInput['patient'], problems: Problems): void {
  checkName(['patient', 'name'], patient.name, problems);
  checkEmail(['patient', 'email'], patient.email, problems);
  if (patient.phone != null && !/^\+[1-9]\d{6,14}$/.test(patient.phone)) {
    problems.add(['patient', 'phone'], 'Write the number with its country, such as +12145550123.');
  }
  if (patient.phone == null && patient.preferredContact === 'PHONE') {
    problems.add(['patient', 'phone'], 'You would rather be called, so we need a number.');
  }
  if (patient.accessNeeds != null) {
    checkText(['patient', 'accessNeeds'], patient.accessNeeds, LONGEST_ACCESS_NEEDS, problems);
  }
  if (!isTimeZone(patient.timeZone)) problems.add(['patient', 'timeZone'], 'We do not know this time zone.');
}

/** A name stands in a mail to somebody who does not know its writer: it may be any, but not look like our own words. */
function checkName(path: readonly string[], name: string, problems: Problems): void {
  if (UNSEEN.test(name)) return problems.add(path, 'Tell us what to call you. Any name will do.');
  if (/[\r\n\u0085\u2028\u2029]/.test(name)) return problems.add(path, 'Write the name on one line.');
  if (leadsElsewhere(name))
    return problems.add(path, 'Write only the name, without a web address, email address or phone number.');
  checkText(path, name, LONGEST_NAME, problems);
}

/** Nothing that anybody would see: spaces, marks without a letter, fillers that are drawn as nothing. */
export const UNSEEN = /^[\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]*$/u;

/** A control character, NUL or a lone half of a character. */
export const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]/u;

/** Letters of any script and emoji are fine. Control characters, a lone half of a character and NUL are not text. */
export function checkText(path: readonly string[], text: string, longest: number, problems: Problems): void {
  const length = [...text].length;
  if (length > longest) {
    problems.add(path, `This is ${length} characters long. There is room for ${longest}.`);
  } else if (UNREADABLE.test(text)) {
    problems.add(path, 'This contains a character that cannot be read. Type it again or remove it.');
  }
}

function checkPlace(path: readonly string[], code: string, problems: Problems): void {
  if (!isJurisdiction(code)) problems.add(path, 'Choose a state or territory from the list.');
}

export function checkWords(
  field: string,
  slugs: readonly string[],
  isKnown: (slug: string) => boolean,
  problems: Problems,
): void {
  if (slugs.length > 20) return problems.add([field], 'Choose at most 20.');
  slugs.forEach((slug, index) => {
    if (!isKnown(slug)) problems.add([field, String(index)], 'Choose from the list: we do not know this word.');
  });
}

function checkConsent(consent: RequestConsultationInput['consent'], problems: Problems): void {
  if (!consent.collect) {
    problems.add(['consent', 'collect'], 'We may only keep your answers if you agree to it.');
  }
  if (!consent.shareWithPractitioner) {
    problems.add(['consent', 'shareWithPractitioner'], 'We may only pass this on if you agree to it.');
  }
  if (!acceptedConsents.has(consent.policyVersion)) {
    problems.add(['consent', 'policyVersion'], 'Please read the current text and agree to it again.');
  }
}
