import { dayOffReasons, type DayOffReason } from '@clearing/shared/safe-reasons';
import { forBothSteps } from '../../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { HoursOfListingDocument } from '../../availability/hours-documents.js';
import { hoursPath } from '../../availability/hours-path.js';
import { CallOffTodayDocument, TodayDocument, type TodayLeft } from './today-documents.js';

export interface TodayPageView {
  readonly today: TodayLeft;
  readonly here: string;
  /** How many were just called off; null: nothing was. */
  readonly calledOff: number | null;
  readonly isUnanswered: boolean;
  /** What was chosen, where it has to be sent once more. */
  readonly reason: DayOffReason | null;
  /** What stood in the way; null: nothing. */
  readonly refusal: string | null;
}

/** What is left of today, by its times, and one button that calls all of it off. Looking at it changes nothing. */
export const todayServer: PageServer = {
  onGet: (request) => {
    const told = request.url.searchParams.get('told');
    return show(request, { calledOff: told !== null && /^\d{1,3}$/.test(told) ? Number(told) : null });
  },
  onPost: async (request) => {
    const { form } = request;
    const reasons = Object.keys(dayOffReasons) as DayOffReason[];
    const reason = reasons.find((each) => each === form.get('reason'));
    if (!reason) return show(request, { isUnanswered: true });
    const { result } = await request.run(CallOffTodayDocument, {
      input: { practitionerId: form.get('practitioner') ?? '', date: form.get('date') ?? '', reason },
    });
    if (result.__typename === 'TodayCalledOff') return { goTo: `${hereOf(request)}?told=${result.count}` };
    const problem = result.__typename === 'InvalidInput' ? result.problems[0] : undefined;
    return show(request, { reason, refusal: problem?.message ?? result.message });
  },
};

type Extras = Partial<Pick<TodayPageView, 'calledOff' | 'isUnanswered' | 'reason' | 'refusal'>>;

function show(request: PageServerRequest, extras: Extras): Promise<PageOutcome> {
  return forBothSteps(request, async () => {
    const slug = request.params['slug'] ?? '';
    const { today } = await request.run(TodayDocument, { slug });
    if (!today) return withoutToday(request, slug);
    const view: TodayPageView = {
      today,
      here: hereOf(request),
      calledOff: null,
      isUnanswered: false,
      reason: null,
      refusal: null,
      ...extras,
    };
    return { show: view };
  });
}

/** Whoever keeps no hours yet has no today, and nobody is booked with them: their hours say what comes first. */
async function withoutToday({ run }: PageServerRequest, slug: string): Promise<PageOutcome> {
  const { keptHoursOf } = await run(HoursOfListingDocument, { slug });
  return keptHoursOf ? { goTo: hoursPath(slug) } : { show: null, status: 404 };
}

function hereOf({ params }: PageServerRequest): string {
  return `/my-hours/${encodeURIComponent(params['slug'] ?? '')}/today`;
}
