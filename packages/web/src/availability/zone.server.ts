import type { PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import type { KeptHoursFragment } from '../generated/graphql.js';
import { KeepHoursAnswerDocument } from './hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from './hours-doors.js';
import { hoursPath } from './hours-path.js';
import { revisionIn, wholeNumber } from '../lib/whole-number.js';

export interface ZoneView extends HoursFormState {
  readonly slug: string;
  readonly revision: number;
  readonly typed: { readonly timeZone: string; readonly dailyCap: string };
}

const KeepHoursZoneDocument = graphql(`
  mutation KeepHoursZone($input: KeepHoursZoneInput!) {
    keepHoursZone(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const zoneServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, (hours) => {
      const timeZone = hours.timeZone ?? hours.suggestedTimeZone ?? '';
      return { show: viewOf(hours, { typed: { timeZone, dailyCap: String(hours.dailyCap ?? '') } }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const typed = { timeZone: form.get('timeZone') ?? '', dailyCap: (form.get('dailyCap') ?? '').trim() };
      const revision = revisionIn(form);
      // What is no number is out of range, and answered so.
      const dailyCap = typed.dailyCap === '' ? null : (wholeNumber(typed.dailyCap) ?? 0);
      const input = { practitionerId: hours.practitionerId, revision, timeZone: typed.timeZone, dailyCap };
      const { keepHoursZone } = await request.run(KeepHoursZoneDocument, { input });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, keepHoursZone), {
        done: `${hoursPath(hours.slug)}?kept=zone`,
        again: (state, now) => viewOf(now ?? hours, { ...state, typed, ...(now ? {} : { revision }) }),
      });
    }),
};

function viewOf({ slug, revision }: KeptHoursFragment, more: Partial<ZoneView> & Pick<ZoneView, 'typed'>): ZoneView {
  return { ...nothingWrong, slug, revision, ...more };
}
