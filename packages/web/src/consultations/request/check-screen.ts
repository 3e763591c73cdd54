import type { PageServerRequest } from '../../app/page-route.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { RequestDraft } from './draft.js';
import type { Outcome } from './request-view.js';
import type { Road } from './road.js';
import { CheckScreeningDocument } from './screening-documents.js';
import { answersOf } from './sending.js';

export type ScreenCheck =
  | { readonly kind: 'OUTCOME'; readonly outcome: Outcome }
  | { readonly kind: 'CRISIS'; readonly lines: readonly CrisisLine[]; readonly continueWith: string };

/** What the answers so far give reason to talk about. Nothing is stored. */
export async function checkScreen(
  request: Pick<PageServerRequest, 'run'>,
  draft: RequestDraft,
  { questions, facts, version }: Pick<Road, 'questions' | 'facts' | 'version'>,
): Promise<ScreenCheck> {
  const { checkScreening: checked } = await request.run(CheckScreeningDocument, {
    input: {
      deliveryMethods: draft.deliveryMethods,
      screening: { version, answers: answersOf(draft, { questions, inPerson: facts.inPerson }) },
      safeAcknowledgement: draft.safeAnswer,
    },
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
