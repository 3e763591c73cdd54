import type { PageServerRequest } from '../../app/page-route.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import { acknowledged } from './acknowledged.js';
import { isForSomebodyElse, type RequestDraft } from './draft.js';
import type { Outcome } from './request-view.js';
import type { Road } from './road.js';
import { CheckScreeningDocument } from './screening-documents.js';
import { answersOf } from './sending.js';

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
      return { kind: 'OUTCOME', outcome: { summary, flags, removedMethods: removedMethods.map(({ name }) => name) } };
    }
  }
}

function wordsOf({ contact, message, forWhom }: RequestDraft): string[] {
  const written = [message, contact.accessNeeds, contact.name];
  if (isForSomebodyElse({ forWhom })) written.push(contact.requesterName);
  return written.map((text) => text.trim()).filter((text) => text !== '');
}
