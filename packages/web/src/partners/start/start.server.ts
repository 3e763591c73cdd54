import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { firstPlace, firstQuery } from './first-query.js';

export interface StartView {
  readonly place: string;
  /** Null: it was not run. */
  readonly ran: RunNow | null;
}

/** What the public API answered a moment ago. */
export interface RunNow {
  /** As it came, indented. */
  readonly text: string;
  readonly milliseconds: number;
  /** What it took and what is left, in points; null: it was refused before anybody counted. */
  readonly points: { readonly taken: number; readonly left: number; readonly limit: number } | null;
  readonly isRefused: boolean;
}

const LONGEST_PLACE = 80;

export const startServer: PageServer = {
  onGet: async (request) => {
    const typed = request.url.searchParams.get('place');
    const place = (typed ?? firstPlace).trim().slice(0, LONGEST_PLACE);
    const ran = typed === null ? null : await runNow(request, place);
    return { show: { place, ran } satisfies StartView };
  },
};

/** As anybody without a key: by the same guards, and counted by the reader's address. */
async function runNow({ executePublic }: PageServerRequest, place: string): Promise<RunNow> {
  const began = performance.now();
  const answer = await executePublic({ query: firstQuery, variables: { place } });
  const milliseconds = Math.max(1, Math.round(performance.now() - began));
  const cost = answer.extensions?.['cost'] as Cost | undefined;
  return {
    text: JSON.stringify(answer, null, 2),
    milliseconds,
    points: cost ? { taken: cost.actual, left: cost.throttleStatus.remaining, limit: cost.throttleStatus.limit } : null,
    isRefused: answer.data === undefined,
  };
}

interface Cost {
  readonly actual: number;
  readonly throttleStatus: { readonly remaining: number; readonly limit: number };
}
