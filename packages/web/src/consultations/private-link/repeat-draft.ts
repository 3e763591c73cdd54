import type { RequestToRepeatQuery } from '../../generated/graphql.js';
import { dangerKey, newDraft, type RequestDraft } from '../request/draft.js';
import type { ScreeningForm } from '../request/screening-documents.js';

export type RequestToRepeat = NonNullable<NonNullable<RequestToRepeatQuery['consultation']>['request']>;

interface Whom extends Pick<RequestDraft, 'nonce' | 'slug' | 'typeId' | 'startsAt' | 'zone'> {
  /** What they offer and treat: of what was in mind, only this is asked of them. */
  readonly methods: readonly string[];
  readonly conditions: readonly string[];
}

/**
 * The same request for somebody else. Answers are kept as words, so each is found again by its question's words; one whose
 * words have changed since is left open. How somebody is now is asked anew, and so are both agreements.
 */
export function repeatDraft(said: RequestToRepeat, screening: ScreeningForm, whom: Whom): RequestDraft {
  const { methods, conditions, ...about } = whom;
  const { patient } = said;
  return {
    ...newDraft({ ...about, place: said.patientLocation }),
    // Whoever asked the first time, it is the patient who holds the link and asks again.
    forWhom: 'ME',
    ageBand: said.ageBand,
    services: [...said.services],
    deliveryMethods: said.deliveryMethods.map(({ slug }) => slug).filter((slug) => methods.includes(slug)),
    conditions: said.conditions.map(({ slug }) => slug).filter((slug) => conditions.includes(slug)),
    version: screening.version,
    answers: answersAgain(said, screening),
    contact: {
      name: patient.name,
      email: patient.email,
      phone: patient.phone ?? '',
      preferredContact: patient.preferredContact,
      mayLeaveMessage: patient.mayLeaveMessage,
      accessNeeds: patient.accessNeeds ?? '',
      requesterName: '',
      requesterEmail: '',
    },
    message: said.message ?? '',
    returnTo: 'CHECK',
  };
}

function answersAgain({ answers }: RequestToRepeat, { questions }: ScreeningForm): Record<string, string[]> {
  const found = answers.flatMap(({ question: text, answer }) => {
    const question = questions.find((each) => each.text === text);
    if (!question || question.key === dangerKey) return [];
    const values = question.options.filter(({ label }) => answer.includes(label)).map(({ value }) => value);
    return [[question.key, values] as const];
  });
  return Object.fromEntries(found);
}
