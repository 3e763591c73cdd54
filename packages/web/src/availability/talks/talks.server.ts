import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { readFragment } from '../../generated/index.js';
import type { KeepHoursAnswerFragment, KeptHoursFragment, KeptTalkFragment } from '../../generated/graphql.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';
import { findTalks } from './find-talks.js';
import { MoveTalkDocument, OfferTalkAgainDocument, StopTalkDocument } from './talks-documents.js';
import { revisionIn } from '../../lib/whole-number.js';

export interface TalksView extends HoursFormState {
  readonly slug: string;
  readonly revision: number;
  readonly places: KeptHoursFragment['places'];
  readonly conflicts: KeptHoursFragment['conflicts'];
  readonly talks: readonly KeptTalkFragment[];
  /** Whether patients see the listing now. */
  readonly isSeen: boolean;
  readonly noTimes: KeptHoursFragment['noTimes'];
  /** What was done a moment ago; null: nothing. */
  readonly changed: string | null;
}

export const talksServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (hours) =>
      hours.timeZone === null
        ? { goTo: hoursPath(hours.slug, '/zone') }
        : { show: await viewOf(request, hours, { changed: request.url.searchParams.get('changed') }) },
    ),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { what, answer } = await change(request, hours.practitionerId);
      // A talk that was changed in another window is another one now: the list says how it is.
      if (answer.__typename === 'NotFound') return { goTo: hoursPath(hours.slug, '/talks') };
      const talks = await findTalks(request, hours.slug);
      return keepOutcome(request, answer, {
        done: `${hoursPath(hours.slug, '/talks')}?changed=${what}`,
        again: (state, now) => ({ ...viewWith(now ?? hours, talks), ...state }),
      });
    }),
};

async function change(
  { form, run }: PageServerRequest,
  practitionerId: string,
): Promise<{ what: string; answer: KeepHoursAnswerFragment }> {
  const input = { practitionerId, revision: revisionIn(form), talkId: form.get('talk') ?? '' };
  switch (form.get('do')) {
    case 'stop': {
      const { stopTalk } = await run(StopTalkDocument, { input });
      return { what: 'stopped', answer: readFragment(KeepHoursAnswerDocument, stopTalk) };
    }
    case 'offer': {
      const { offerTalkAgain } = await run(OfferTalkAgainDocument, { input });
      return { what: 'offered', answer: readFragment(KeepHoursAnswerDocument, offerTalkAgain) };
    }
    default: {
      const step = form.get('do') === 'earlier' ? 'EARLIER' : 'LATER';
      const { moveTalk } = await run(MoveTalkDocument, { input: { ...input, step } });
      return { what: 'moved', answer: readFragment(KeepHoursAnswerDocument, moveTalk) };
    }
  }
}

async function viewOf(
  request: PageServerRequest,
  hours: KeptHoursFragment,
  more: Partial<TalksView>,
): Promise<TalksView> {
  return { ...viewWith(hours, await findTalks(request, hours.slug)), ...more };
}

function viewWith(
  { slug, revision, places, conflicts, isSeen, noTimes }: KeptHoursFragment,
  talks: readonly KeptTalkFragment[],
): TalksView {
  return { ...nothingWrong, slug, revision, places, conflicts, isSeen, noTimes, talks, changed: null };
}
