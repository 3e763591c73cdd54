import type { PageServer } from '../../app/page-route.js';
import { forPartner, type Partner } from '../partner-doors.js';

export interface KeysView {
  readonly partner: Partner;
  /** What was done a moment ago; null: nothing that we know. */
  readonly done: (typeof told)[number] | 'words-asked' | null;
}

const told = ['revoked', 'revoked-before', 'asked', 'agreed', 'words', 'words-back'] as const;

export const keysServer: PageServer = {
  onGet: (request) =>
    forPartner(request, (partner) => {
      const given = request.url.searchParams.get('done');
      const done = told.find((each) => each === given) ?? null;
      return { show: { partner, done: done && stillSo(done, partner) } satisfies KeysView };
    }),
};

/** An operator may have decided before this page was opened, or loaded anew. */
function stillSo(done: (typeof told)[number], { live, otherWords }: Partner): KeysView['done'] {
  switch (done) {
    // Whoever has a yes by now asks for nothing any more.
    case 'asked':
      return live === 'ASKED' ? done : 'agreed';
    case 'words':
      if (otherWords) return 'words-asked';
      return live === 'APPROVED' ? null : done;
    case 'words-back':
      return otherWords ? null : done;
    default:
      return done;
  }
}
