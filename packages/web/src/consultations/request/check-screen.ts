import type { PageServerRequest } from '../../app/page-route.js';
import type { CheckScreeningMutation } from '../../generated/graphql.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import { acknowledged } from './sending/acknowledged.js';
import { restsOn } from '../flags/rests-on.js';
import { isForSomebodyElse, type RequestDraft } from './draft.js';
import type { Outcome, OutcomeFlag } from './request-view.js';
import type { Road } from './road.js';
import { CheckScreeningDocument } from './screening-documents.js';
import { answersOf } from './sending/sending.js';

export type ScreenCheck =
  | { readonly kind: 'OUTCOME'; readonly outcome: Outcome }
  | { readonly kind: 'CRISIS'; readonly lines: readonly CrisisLine[]; readonly continueWith: string };

/** What is heard: at the danger question its answer alone, and before sending all that was written too. */
export type Heard = 'THE_ANSWER' | 'EVERYTHING';

/** What was said so far gives this much reason to talk, as it would be passed on. Nothing is stored. */
export async function checkScreen(
  request: Pick<PageServerRequest, 'run'>,
  draft: RequestDraft,
  { questions, facts, version, person }: Pick<Road, 'questions' | 'facts' | 'version' | 'person'>,
  heard: Heard,
): Promise<ScreenCheck> {
  const input = {
    deliveryMethods: draft.deliveryMethods,
    ageBand: draft.ageBand || null,
    forSomebodyElse: isForSomebodyElse(draft),
    askedName: person.givenName,
    words: heard === 'EVERYTHING' ? wordsOf(draft) : [],
    screening: { version, answers: answersOf(draft, { questions, facts }) },
  };
  const checked = await acknowledged(draft, async (safeAcknowledgement) => {
    const variables = { input: { ...input, safeAcknowledgement } };
    return (await request.run(CheckScreeningDocument, variables)).checkScreening;
  });
  switch (checked.__typename) {
    case 'CrisisSupport':
      return { kind: 'CRISIS', lines: checked.lines, continueWith: checked.continueWith };
    case 'InvalidInput':
      throw new Error(`The screen's own answers were refused at ${checked.problems[0]?.path.join('.')}`);
    case 'ScreeningOutcome': {
      const { summary, flags, removedMethods } = checked;
      const names = removedMethods.map(({ name }) => name);
      return { kind: 'OUTCOME', outcome: { summary, flags: flags.map(shownFlag), removedMethods: names } };
    }
  }
}

type Checked = Extract<CheckScreeningMutation['checkScreening'], { __typename: 'ScreeningOutcome' }>;

/** As a page carries it: each basis once, with the methods it is so for. What must not be given in one way may be in another. */
function shownFlag({ code, outcome, explanation, leftOpen }: Checked['flags'][number]): OutcomeFlag {
  if (!leftOpen) return { code, outcome, explanation, leftOpen: null };
  const { key, answer, about, why } = leftOpen;
  const precautions = leftOpen.precautions.map(({ name, appliesTo }) => ({ name, bases: restsOn(appliesTo) }));
  return { code, outcome, explanation, leftOpen: { key, answer, about, why: why ?? null, precautions } };
}

function wordsOf({ contact, message, forWhom }: RequestDraft): string[] {
  const written = [message, contact.accessNeeds, contact.name];
  if (isForSomebodyElse({ forWhom })) written.push(contact.requesterName);
  return written.map((text) => text.trim()).filter((text) => text !== '');
}
