import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';

const ElsewhereDocument = graphql(`
  query Elsewhere($place: Jurisdiction!, $before: DateTime) {
    practitioners(filter: { patientLocation: $place, availableBefore: $before }, sort: SOONEST_SLOT, first: 1) {
      totalCount
    }
  }
`);

/** Others with free times for somebody in that place. */
export interface Elsewhere {
  readonly place: string;
  readonly count: number;
  readonly href: string;
}

export async function findElsewhere(
  request: Pick<PageServerRequest, 'run' | 'now'>,
  place: string,
): Promise<Elsewhere | null> {
  const soon = new Date(Date.parse(request.now) + 14 * 86_400_000).toISOString();
  const { practitioners } = await request.run(ElsewhereDocument, { place, before: soon });
  if (!practitioners || practitioners.totalCount === 0) return null;
  const query = new URLSearchParams({ from: place, within: 'P14D', sort: 'SOONEST_SLOT' });
  return { place, count: practitioners.totalCount, href: `/search?${query}` };
}
