import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { aroundBreaks } from '../hours/hours-around-breaks.js';
import { hoursPath } from '../hours-path.js';
import { readTypedHours, typedOf, windowInput, type TypedHours } from '../hours/typed-hours.js';
import { longDate, weekdayOfDate } from './calendar-date.js';
import { revisionIn } from '../../lib/whole-number.js';

export interface DateView extends HoursFormState {
  readonly slug: string;
  readonly date: string;
  /** "Thursday, December 24, 2026" */
  readonly label: string;
  readonly revision: number;
  readonly places: KeptHoursFragment['places'];
  readonly timeZoneWords: string | null;
  readonly typed: TypedHours;
  readonly emptyRows: number;
  /** Whether the date has hours of its own now, or is closed. */
  readonly isChanged: boolean;
}

const KeepDateDocument = graphql(`
  mutation KeepDate($input: KeepDateInput!) {
    keepDate(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

const ClearDateDocument = graphql(`
  mutation ClearDate($input: ClearDateInput!) {
    clearDate(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const dateServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) => {
      const date = request.url.searchParams.get('date') ?? '';
      const label = longDate(date);
      if (hours.timeZone === null) return { goTo: hoursPath(hours.slug, '/zone') };
      if (label === null) return { goTo: hoursPath(hours.slug, '/dates') };
      return { show: viewOf(hours, { date, label, typed: kept(hours, date) }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const date = request.url.searchParams.get('date') ?? '';
      const label = longDate(date) ?? date;
      const doing = form.get('do');
      const typed = doing === 'close' ? { windows: [], breaks: [] } : readTypedHours(form);
      const revision = revisionIn(form);
      if (doing === 'more') return { show: viewOf(hours, { date, label, typed, revision, emptyRows: 2 }) };
      const input = { practitionerId: hours.practitionerId, revision, date };
      const answer =
        doing === 'clear'
          ? (await request.run(ClearDateDocument, { input })).clearDate
          : (await request.run(KeepDateDocument, { input: { ...input, windows: typed.windows.map(windowInput) } }))
              .keepDate;
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, answer), {
        done: `${hoursPath(hours.slug)}?kept=date`,
        again: (state, now) => viewOf(now ?? hours, { ...state, date, label, typed, ...(now ? {} : { revision }) }),
      });
    }),
};

/** The date's own hours; those of its weekday while it has none, around the breaks that it would lose otherwise. */
function kept(hours: KeptHoursFragment, date: string): TypedHours {
  const own = hours.dates.find((each) => each.date === date);
  const ofWeek = hours.week.find(({ weekday }) => weekday === weekdayOfDate(date));
  const { windows, breaks } = typedOf(own ? { ...own, breaks: [] } : (ofWeek ?? { windows: [], breaks: [] }));
  return { windows: aroundBreaks(windows, breaks), breaks: [] };
}

function viewOf(
  { slug, revision, places, dates, timeZoneWords }: KeptHoursFragment,
  more: Partial<DateView> & Pick<DateView, 'typed' | 'date' | 'label'>,
): DateView {
  const emptyRows = more.typed.windows.length === 0 ? 1 : 0;
  const isChanged = dates.some(({ date }) => date === more.date);
  return { ...nothingWrong, slug, revision, places, timeZoneWords, emptyRows, isChanged, ...more };
}
