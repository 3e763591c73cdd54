import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { dateIn } from '../../lib/said-in.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';
import { revisionIn } from '../../lib/whole-number.js';

export interface DatesView extends HoursFormState {
  readonly hours: KeptHoursFragment;
  readonly typed: TypedTimeOff;
  /** The first date that may be chosen: today, by the clock of the hours. */
  readonly today: string;
  readonly hasRemoved: boolean;
}

interface TypedTimeOff {
  readonly fromDate: string;
  readonly fromTime: string;
  readonly untilDate: string;
  readonly untilTime: string;
}

const nothingTyped: TypedTimeOff = { fromDate: '', fromTime: '', untilDate: '', untilTime: '' };

const TakeTimeOffDocument = graphql(`
  mutation TakeTimeOff($input: TakeTimeOffInput!) {
    takeTimeOff(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

const GiveUpTimeOffDocument = graphql(`
  mutation GiveUpTimeOff($input: GiveUpTimeOffInput!) {
    giveUpTimeOff(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const datesServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) => {
      if (hours.timeZone === null) return { goTo: hoursPath(hours.slug, '/zone') };
      const hasRemoved = request.url.searchParams.has('removed');
      return { show: viewOf(hours, request.now, { hasRemoved }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const whose = { practitionerId: hours.practitionerId, revision: revisionIn(form) };
      const timeOffId = form.get('timeOff');
      const field = (name: keyof TypedTimeOff) => (form.get(name) ?? '').trim();
      const typed: TypedTimeOff = {
        fromDate: field('fromDate'),
        fromTime: field('fromTime'),
        // One date is enough for one day.
        untilDate: field('untilDate') || field('fromDate'),
        untilTime: field('untilTime'),
      };
      const again = (state: HoursFormState, now: KeptHoursFragment | null) =>
        viewOf(now ?? hours, request.now, { ...state, ...(timeOffId === null ? { typed } : {}) });
      if (timeOffId !== null) {
        const { giveUpTimeOff } = await request.run(GiveUpTimeOffDocument, { input: { ...whose, timeOffId } });
        const answer = readFragment(KeepHoursAnswerDocument, giveUpTimeOff);
        const done = `${hoursPath(hours.slug, '/dates')}?removed=yes`;
        // What is gone already is what was asked for.
        return answer.__typename === 'NotFound' ? { goTo: done } : keepOutcome(request, answer, { done, again });
      }
      const input = { ...whose, ...typed, fromTime: typed.fromTime || null, untilTime: typed.untilTime || null };
      const { takeTimeOff } = await request.run(TakeTimeOffDocument, { input });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, takeTimeOff), {
        done: `${hoursPath(hours.slug)}?kept=time-off`,
        again,
      });
    }),
};

function viewOf(hours: KeptHoursFragment, now: string, more: Partial<DatesView>): DatesView {
  return {
    ...nothingWrong,
    hours,
    typed: nothingTyped,
    today: dateIn(hours.timeZone ?? 'UTC', now),
    hasRemoved: false,
    ...more,
  };
}
