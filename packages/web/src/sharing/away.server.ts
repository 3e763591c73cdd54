import { momentLabel } from '@clearing/shared/time/labels';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { KeepHoursAnswerDocument } from '../availability/hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../availability/hours-doors.js';
import { hoursPath } from '../availability/hours-path.js';
import type { KeptHoursFragment } from '../generated/graphql.js';
import { graphql, readFragment } from '../generated/index.js';
import { dateIn } from '../lib/said-in.js';
import { revisionIn } from '../lib/whole-number.js';

export interface AwayView extends HoursFormState {
  readonly hours: KeptHoursFragment;
  readonly typed: { readonly fromDate: string; readonly untilDate: string };
  /** The first date that may be chosen. */
  readonly today: string;
  /** Requests to this listing that wait for an answer now. */
  readonly waiting: readonly WaitingRequest[];
  /** What the page before did, by its name; null: nothing. */
  readonly done: string | null;
}

export interface WaitingRequest {
  readonly id: string;
  readonly label: string;
  readonly answerBy: string | null;
}

const WaitingDocument = graphql(`
  query WaitingBeforeAbsence {
    consultations(as: PRACTITIONER, part: WAITING, first: 50) {
      edges {
        node {
          id
          label
          respondBy
          timeZone
          practitioner {
            slug
          }
        }
      }
    }
  }
`);

const GoAwayDocument = graphql(`
  mutation GoAway($input: TakeTimeOffInput!) {
    takeTimeOff(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

const StayDocument = graphql(`
  mutation StayAfterAll($input: GiveUpTimeOffInput!) {
    giveUpTimeOff(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const awayServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (hours) => {
      if (hours.timeZone === null) return { goTo: hoursPath(hours.slug, '/zone') };
      return { show: await viewOf(request, hours, { done: request.url.searchParams.get('done') }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const whose = { practitionerId: hours.practitionerId, revision: revisionIn(form) };
      const here = hoursPath(hours.slug, '/away');
      const timeOffId = form.get('timeOff');
      const shown = await viewOf(request, hours, {});
      if (timeOffId !== null) {
        const { giveUpTimeOff } = await request.run(StayDocument, { input: { ...whose, timeOffId } });
        const answer = readFragment(KeepHoursAnswerDocument, giveUpTimeOff);
        const done = `${here}?done=stays`;
        // What is gone already is what was asked for.
        if (answer.__typename === 'NotFound') return { goTo: done };
        return keepOutcome(request, answer, {
          done,
          again: (state, now) => ({ ...shown, ...state, hours: now ?? hours }) satisfies AwayView,
        });
      }
      const field = (name: string) => (form.get(name) ?? '').trim();
      // One date is enough for one day.
      const typed = { fromDate: field('fromDate'), untilDate: field('untilDate') || field('fromDate') };
      const { takeTimeOff } = await request.run(GoAwayDocument, { input: { ...whose, ...typed, tellsPatients: true } });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, takeTimeOff), {
        done: `${here}?done=away`,
        again: (state, now) => ({ ...shown, ...state, typed, hours: now ?? hours }) satisfies AwayView,
      });
    }),
};

async function viewOf(
  request: PageServerRequest,
  hours: KeptHoursFragment,
  more: Partial<AwayView>,
): Promise<AwayView> {
  const { consultations } = await request.run(WaitingDocument, {});
  const waiting = consultations.edges.flatMap(({ node }) => {
    if (node.practitioner.slug !== hours.slug) return [];
    const answerBy = node.respondBy ? momentLabel(Date.parse(node.respondBy), node.timeZone) : null;
    return [{ id: node.id, label: node.label, answerBy }];
  });
  const today = dateIn(hours.timeZone ?? 'UTC', request.now);
  return { ...nothingWrong, hours, typed: { fromDate: '', untilDate: '' }, today, waiting, done: null, ...more };
}
