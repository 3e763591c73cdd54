import type { PageServer } from '../app/page-route.js';
import { forPartner, type Partner } from './partner-doors.js';

export interface KeysView {
  readonly partner: Partner;
  /** What was done a moment ago; null: nothing that we know. */
  readonly done: 'revoked' | 'asked' | null;
}

export const keysServer: PageServer = {
  onGet: (request) =>
    forPartner(request, (partner) => {
      const told = request.url.searchParams.get('done');
      const done = (['revoked', 'asked'] as const).find((each) => each === told) ?? null;
      return { show: { partner, done } satisfies KeysView };
    }),
};
