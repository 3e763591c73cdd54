import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';
import { besideWays, drawWays, findSaidAnew, readTypedWays, type DrawnWay, type TypedWay } from './typed-ways.js';
import { revisionIn, wholeNumber } from '../../lib/whole-number.js';

export interface TravelView extends HoursFormState {
  readonly slug: string;
  readonly revision: number;
  readonly ways: readonly DrawnWay[];
}

const KeepTravelDocument = graphql(`
  mutation KeepTravel($input: KeepTravelInput!) {
    keepTravel(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const travelServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) =>
      hours.timeZone === null ? { goTo: hoursPath(hours.slug, '/zone') } : { show: viewOf(hours, {}) },
    ),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const typed = readTypedWays(form);
      const saidAnew = findSaidAnew(typed, hours.travel);
      const revision = revisionIn(form);
      const travel = saidAnew.map(({ from, to, minutes }) => ({
        fromLocationId: from,
        toLocationId: to,
        // What is no number is out of range, and answered so.
        minutes: minutes === '' ? null : (wholeNumber(minutes) ?? -1),
      }));
      const input = { practitionerId: hours.practitionerId, revision, travel };
      const { keepTravel } = await request.run(KeepTravelDocument, { input });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, keepTravel), {
        done: `${hoursPath(hours.slug)}?kept=travel`,
        again: (state, now) => viewOf(now ?? hours, { ...state, ...(now ? {} : { revision }) }, typed, saidAnew),
      });
    }),
};

function viewOf(
  { slug, revision, travel }: KeptHoursFragment,
  { errors = [], refusal = null, ...state }: Partial<HoursFormState> & { readonly revision?: number },
  typed: readonly TypedWay[] = [],
  sent: readonly TypedWay[] = [],
): TravelView {
  const ways = drawWays(travel, typed);
  const wrong = besideWays(errors, sent, ways);
  return { slug, revision, ways, ...state, ...wrong, refusal: refusal ?? wrong.refusal };
}
