import type { PageServer } from '../../app/page-route.js';
import { forPartner, type Partner } from '../partner-doors.js';

export interface KeysView {
  readonly partner: Partner;
  /** What was done a moment ago; null: nothing that we know. */
  readonly done: 'revoked' | 'revoked-before' | 'asked' | 'agreed' | null;
}

export const keysServer: PageServer = {
  onGet: (request) =>
    forPartner(request, (partner) => {
      const told = request.url.searchParams.get('done');
      const done = (['revoked', 'revoked-before', 'asked', 'agreed'] as const).find((each) => each === told) ?? null;
      // Whoever has a yes by now asks for nothing any more.
      const isAsked = done !== 'asked' || partner.live === 'ASKED';
      return { show: { partner, done: isAsked ? done : 'agreed' } satisfies KeysView };
    }),
};
