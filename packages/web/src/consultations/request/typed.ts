import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { findInstant } from '@clearing/shared/time/instants';
import { isTimeZone } from '@clearing/shared/time/zones';
import type { AskedPerson } from '../asked-person.js';
import { dangerKey, isForSomebodyElse, type RequestDraft } from './draft.js';
import { readPhone } from '@clearing/shared/phone';
import { lacksNumber, questionKeyOf, type RoadFacts, type Step } from './steps.js';

/** Something to mend on a page, by the field it stands at. What it says is the page's. */
export type ProblemCode =
  | 'CHOOSE_TIME'
  | 'CHOOSE'
  | 'DANGER'
  | 'PLACE'
  | 'COLLECT'
  | 'SHARE'
  | 'NAME'
  | 'EMAIL'
  | 'PHONE'
  | 'PHONE_NEEDED'
  | 'PHONE_FOR_TALK'
  | 'REQUESTER_NAME'
  | 'REQUESTER_EMAIL'
  | 'TOO_LONG';

export interface Problem {
  /** The name of the field. */
  readonly field: string;
  /** What is wrong, or the server's own sentence about it. */
  readonly says: ProblemCode | { readonly words: string };
}

export const longestMessage = 2000;
export const longestAccessNeeds = 500;

/**
 * The draft with what this page's form holds. What was typed is kept as it is and judged later; a choice that no page
 * offers is as if it had not been made.
 */
export function withTyped(draft: RequestDraft, step: Step, form: URLSearchParams): RequestDraft {
  const one = (name: string) => form.get(name) ?? '';
  const text = (name: string) => one(name).replace(/\r\n?/g, '\n');
  /** Pasted from an address book, it may stand between marks that cannot be seen. */
  const address = (name: string) =>
    one(name)
      .replace(/\p{Cf}/gu, '')
      .trim();
  const among = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === one(name)) ?? otherwise;
  const key = questionKeyOf(step);
  if (key !== null)
    return { ...draft, answers: { ...draft.answers, [key]: withoutContradiction(form.getAll('answer')) } };
  switch (step) {
    case 'TIME':
      return { ...draft, startsAt: findInstant(one('at'))?.toString() ?? draft.startsAt };
    case 'WHO':
      return { ...draft, forWhom: among('forWhom', ['ME', 'LOVED_ONE', 'PATIENT'], draft.forWhom) };
    case 'DANGER':
      return one('answer') ? { ...draft, answers: { ...draft.answers, [dangerKey]: [one('answer')] } } : draft;
    case 'PLACE':
      return {
        ...draft,
        place: findJurisdiction(one('place'))?.code ?? '',
        zone: isTimeZone(one('zone')) ? one('zone') : draft.zone,
      };
    case 'AGE':
      return { ...draft, ageBand: among('ageBand', ['UNDER_18', 'FROM_18_TO_64', 'OVER_64'], draft.ageBand) };
    case 'COLLECT':
      return { ...draft, collect: one('collect') === 'yes' };
    case 'WISHES':
      return {
        ...draft,
        services: (['KETAMINE_TREATMENT', 'KAP', 'INTEGRATION_ONLY'] as const).filter((service) =>
          form.getAll('service').includes(service),
        ),
        deliveryMethods: form.getAll('method'),
        conditions: form.getAll('condition'),
      };
    case 'CONTACT':
      return {
        ...draft,
        contact: {
          name: one('name'),
          email: address('email'),
          phone: one('phone'),
          preferredContact: among('preferredContact', ['EMAIL', 'PHONE'], 'EMAIL'),
          mayLeaveMessage: one('mayLeaveMessage') === 'yes',
          accessNeeds: text('accessNeeds'),
          requesterName: one('requesterName'),
          requesterEmail: address('requesterEmail'),
        },
      };
    case 'MESSAGE':
      return { ...draft, message: text('message') };
    case 'CHECK':
      return { ...draft, collect: one('collect') === 'yes', share: one('share') === 'yes' };
    default:
      return draft;
  }
}

/** Of what was in mind, only what they offer and treat: a listing may change while a request is filled in. */
export function offeredOf(
  draft: RequestDraft,
  { offerings, conditions }: Pick<AskedPerson, 'offerings' | 'conditions'>,
): RequestDraft {
  const methods = new Set(offerings.map(({ deliveryMethod }) => deliveryMethod.slug));
  const treated = new Set(conditions.map(({ slug }) => slug));
  return {
    ...draft,
    deliveryMethods: [...new Set(draft.deliveryMethods)].filter((slug) => methods.has(slug)),
    conditions: [...new Set(draft.conditions)].filter((slug) => treated.has(slug)),
  };
}

/** "None of these" beside something else: what was named counts. */
function withoutContradiction(values: readonly string[]): string[] {
  const named = values.filter((value) => value !== 'NONE');
  return named.length > 0 ? named : [...values];
}

/** What keeps this page from being left by Next. Health questions may always be left open. */
export function problemsOf(draft: RequestDraft, step: Step, { mode }: Pick<RoadFacts, 'mode'>): Problem[] {
  const wrong = (field: string, says: ProblemCode, is: boolean): Problem[] => (is ? [{ field, says }] : []);
  switch (step) {
    case 'TIME':
      return wrong('at', 'CHOOSE_TIME', draft.startsAt === '');
    case 'WHO':
      return wrong('forWhom', 'CHOOSE', draft.forWhom === '');
    case 'DANGER':
      return wrong('answer', 'DANGER', (draft.answers[dangerKey] ?? []).length === 0);
    case 'PLACE':
      return wrong('place', 'PLACE', draft.place === '');
    case 'AGE':
      return wrong('ageBand', 'CHOOSE', draft.ageBand === '');
    case 'COLLECT':
      return wrong('collect', 'COLLECT', !draft.collect);
    case 'CONTACT':
      return problemsOfContact(draft, mode);
    case 'MESSAGE':
      return wrong('message', 'TOO_LONG', [...draft.message].length > longestMessage);
    case 'CHECK':
      return [...wrong('collect', 'COLLECT', !draft.collect), ...wrong('share', 'SHARE', !draft.share)];
    default:
      return [];
  }
}

function problemsOfContact(
  { contact, forWhom }: Pick<RequestDraft, 'contact' | 'forWhom'>,
  mode: RoadFacts['mode'],
): Problem[] {
  const wrong = (field: string, says: ProblemCode, is: boolean): Problem[] => (is ? [{ field, says }] : []);
  const isForOther = isForSomebodyElse({ forWhom });
  const hasPhone = contact.phone.trim() !== '';
  const talkNeedsPhone = lacksNumber({ contact }, mode);
  return [
    ...wrong('name', 'NAME', contact.name.trim() === ''),
    ...wrong('email', 'EMAIL', !looksLikeEmail(contact.email)),
    ...wrong('requesterName', 'REQUESTER_NAME', isForOther && contact.requesterName.trim() === ''),
    ...wrong('requesterEmail', 'REQUESTER_EMAIL', isForOther && !looksLikeEmail(contact.requesterEmail)),
    ...wrong('phone', 'PHONE', hasPhone && readPhone(contact.phone) === null),
    ...wrong('phone', 'PHONE_FOR_TALK', talkNeedsPhone),
    ...wrong('phone', 'PHONE_NEEDED', !hasPhone && !talkNeedsPhone && contact.preferredContact === 'PHONE'),
    ...wrong('accessNeeds', 'TOO_LONG', [...contact.accessNeeds].length > longestAccessNeeds),
  ];
}

/** A first look, so that a slip is caught on its page. The server has the last word. */
export function looksLikeEmail(typed: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(typed);
}
