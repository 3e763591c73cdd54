import { forBothSteps, secondStepPath, signInPath, type Viewer } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import type { HeldSharesQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';
import { GiveShareBackDocument, HeldSharesDocument, TakeShareDocument } from './shares-documents.js';

type Held = HeldSharesQuery['heldShares'][number];

export interface HeldShareRow extends Pick<Held, 'shareId' | 'kind' | 'standing' | 'practitionerName'> {
  readonly begins: string | null;
  readonly ends: string | null;
  readonly offeredUntil: string;
}

export interface HeldSharesView {
  readonly rows: readonly HeldShareRow[];
  /** Whether a second step was shown: nothing is taken without one. */
  readonly hasShownBothSteps: boolean;
  readonly done: string | null;
  /** Why it could not be taken; null: nothing was tried, or it was. */
  readonly refusal: string | null;
}

const here = '/account/shares';

/** What somebody may do for others, and what they were asked. */
export const heldSharesServer: PageServer = {
  onGet: (request) =>
    forBothSteps(request, (viewer) => show(request, viewer, { done: request.url.searchParams.get('done') })),
  onPost: (request) =>
    forBothSteps(request, async (viewer) => {
      const input = { shareId: request.form.get('share') ?? '' };
      if (request.form.get('do') === 'back') {
        await request.run(GiveShareBackDocument, { input });
        return { goTo: `${here}?done=back` };
      }
      const { result } = await request.run(TakeShareDocument, { input });
      switch (result.__typename) {
        case 'ShareTaken':
          return { goTo: `${here}?done=taken` };
        case 'SignInNeeded':
          return { goTo: signInPath(here) };
        case 'SecondFactorNeeded':
          return { goTo: secondStepPath(here) };
        case 'NotFound':
          return { goTo: `${here}?done=gone` };
        case 'InvalidInput':
          return show(request, viewer, { refusal: result.problems[0]?.message ?? null }, 422);
      }
    }),
};

async function show(
  request: PageServerRequest,
  { secondFactorPassed }: Viewer,
  more: Partial<HeldSharesView>,
  status?: 422,
): Promise<PageOutcome> {
  const { heldShares } = await request.run(HeldSharesDocument, {});
  const view: HeldSharesView = {
    rows: heldShares
      .filter(({ standing }) => standing !== 'OVER')
      .map(({ shareId, kind, standing, practitionerName, timeZone, ...times }) => {
        const words = saidIn(timeZone, request.now);
        return {
          ...{ shareId, kind, standing, practitionerName },
          begins: times.beginsAt ? words(times.beginsAt) : null,
          ends: times.endsAt ? words(times.endsAt) : null,
          offeredUntil: words(times.offeredUntil),
        };
      }),
    hasShownBothSteps: secondFactorPassed,
    done: null,
    refusal: null,
    ...more,
  };
  return { show: view, ...(status && { status }) };
}
