import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';
import { readTypedHours, typedOf, windowInput, type TypedHours } from './typed-hours.js';
import { WEEKDAY_SLUGS, weekdayOfSlug } from './weekday-words.js';
import { revisionIn } from '../../lib/whole-number.js';

export interface WeekdayView extends HoursFormState {
  readonly weekday: number;
  readonly slug: string;
  readonly revision: number;
  readonly places: KeptHoursFragment['places'];
  readonly timeZoneWords: string | null;
  readonly typed: TypedHours;
  /** The days that get the same hours. */
  readonly copyTo: readonly number[];
  /** How many empty rows follow what is there. */
  readonly emptyRows: number;
}

const KeepWeekdayDocument = graphql(`
  mutation KeepWeekday($input: KeepWeekdayInput!) {
    keepWeekday(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const weekdayServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) => {
      const weekday = weekdayOfSlug(request.params['weekday']);
      const day = hours.week.find((each) => each.weekday === weekday);
      if (weekday === null || !day) return { show: null, status: 404 };
      if (hours.timeZone === null) return { goTo: hoursPath(hours.slug, '/zone') };
      return { show: viewOf(hours, weekday, { typed: typedOf(day) }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const weekday = weekdayOfSlug(request.params['weekday']);
      if (weekday === null) return { show: null, status: 404 };
      const { form } = request;
      const typed = readTypedHours(form);
      const copyTo = form.getAll('copy').map(Number).filter(isWeekday);
      const revision = revisionIn(form);
      if (form.get('do') === 'more') {
        return { show: viewOf(hours, weekday, { typed, copyTo, revision, emptyRows: 2 }) };
      }
      const input = {
        practitionerId: hours.practitionerId,
        revision,
        weekdays: [weekday, ...copyTo.filter((each) => each !== weekday)],
        windows: typed.windows.map(windowInput),
        breaks: [...typed.breaks],
      };
      const { keepWeekday } = await request.run(KeepWeekdayDocument, { input });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, keepWeekday), {
        done: `${hoursPath(hours.slug)}?kept=${WEEKDAY_SLUGS[weekday - 1]}`,
        again: (state, now) => viewOf(now ?? hours, weekday, { ...state, typed, copyTo, ...(now ? {} : { revision }) }),
      });
    }),
};

function viewOf(
  { slug, revision, places, timeZoneWords }: KeptHoursFragment,
  weekday: number,
  more: Partial<WeekdayView> & Pick<WeekdayView, 'typed'>,
): WeekdayView {
  const emptyRows = more.typed.windows.length === 0 ? 1 : 0;
  return { ...nothingWrong, weekday, slug, revision, places, timeZoneWords, copyTo: [], emptyRows, ...more };
}

function isWeekday(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}
