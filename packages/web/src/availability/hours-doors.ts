import { forViewer, secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServerRequest } from '../app/page-route.js';
import { readFragment } from '../generated/index.js';
import type { KeepHoursAnswerFragment, KeptHoursFragment } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';
import { HoursOfListingDocument, KeptHoursDocument } from './hours-documents.js';

/** What a form of these pages draws after it was sent. */
export interface HoursFormState {
  readonly errors: readonly FieldError[];
  /** What stood in the way of the whole form; null: nothing. */
  readonly refusal: string | null;
}

export const nothingWrong: HoursFormState = { errors: [], refusal: null };

/** Draws a page about the hours of the listing in its address, for whoever keeps them: to all others it is not there. */
export function forKeeper(
  request: PageServerRequest,
  draw: (hours: KeptHoursFragment) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forViewer(request, async (viewer) => {
    if (viewer.needsSecondFactor) return { goTo: secondStepPath(request.url.pathname) };
    const { keptHoursOf } = await request.run(HoursOfListingDocument, { slug: request.params['slug'] ?? '' });
    return keptHoursOf ? draw(readFragment(KeptHoursDocument, keptHoursOf)) : { show: null, status: 404 };
  });
}

/** What a change was answered: back to the hours when they were kept, else the form again with all that was typed. */
export function keepOutcome(
  request: PageServerRequest,
  answer: KeepHoursAnswerFragment,
  { done, again }: { done: string; again: (state: HoursFormState, now: KeptHoursFragment | null) => unknown },
): PageOutcome {
  switch (answer.__typename) {
    case 'HoursKept':
      return { goTo: done };
    case 'SignInNeeded':
      return { goTo: signInPath(request.url.pathname) };
    case 'SecondFactorNeeded':
      return { goTo: secondStepPath(request.url.pathname) };
    case 'NotFound':
      return { show: null, status: 404 };
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.join('-'), message }));
      return { show: again({ errors, refusal: null }, null), status: 422 };
    }
    case 'HoursChangedMeanwhile': {
      const now = readFragment(KeptHoursDocument, answer.hours);
      return { show: again({ errors: [], refusal: answer.message }, now), status: 409 };
    }
    case 'TooManyRequests':
      return { show: again({ errors: [], refusal: answer.message }, null), status: 429 };
  }
}
