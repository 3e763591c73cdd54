import { kmOf } from '@clearing/shared/distance';
import { searchAddress, SOON_DAYS, type AskedFor } from '@clearing/shared/search-address';
import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';

const ElsewhereDocument = graphql(`
  query Elsewhere($near: NearInput, $filter: PractitionerFilter!) {
    practitioners(near: $near, filter: $filter, sort: SOONEST_SLOT, first: 1) {
      totalCount
    }
  }
`);

/** Others with free times for somebody in that place. */
export interface Elsewhere {
  readonly place: string;
  readonly count: number;
  readonly href: string;
  /** How they are talked with first; null: in whichever way. */
  readonly mode: AskedFor['mode'];
}

/** What is looked for again; the place is known. */
export interface Wish extends AskedFor {
  readonly from: string;
}

/** As it was asked for, and with less of it where nobody is left: without the methods, then in whichever way. */
export async function findElsewhere(
  request: Pick<PageServerRequest, 'run' | 'now'>,
  wish: Wish,
): Promise<Elsewhere | null> {
  for (const each of wider(wish)) {
    const found = await findAsWished(request, each);
    if (found) return found;
  }
  return null;
}

/** Null when nobody is free soon for just this. */
export async function findAsWished(
  { run, now }: Pick<PageServerRequest, 'run' | 'now'>,
  wish: Wish,
): Promise<Elsewhere | null> {
  const { from, mode, methods = [] } = wish;
  const near = mode === 'IN_PERSON' ? wish.near : null;
  const { practitioners } = await run(ElsewhereDocument, {
    near: near ? { place: near, radiusKm: Math.round(kmOf(miles) * 100) / 100, includeRemote: false } : null,
    filter: {
      patientLocation: from,
      availableBefore: new Date(Date.parse(now) + SOON_DAYS * 86_400_000).toISOString(),
      ...(mode && { consultationModes: [mode] }),
      ...(methods.length > 0 && { deliveryMethods: [...methods] }),
    },
  });
  const count = practitioners?.totalCount ?? 0;
  return count === 0 ? null : { place: from, count, href: searchAddress(wish), mode };
}

/** As the search measures when nobody says otherwise. */
const miles = 30;

function wider(wish: Wish): Wish[] {
  const { from, mode, near, methods = [] } = wish;
  return [
    wish,
    ...(methods.length > 0 ? [{ from, mode, near }] : []),
    ...(mode ? [{ from, mode: null, near: null }] : []),
  ];
}

/** How somebody would talk with others, as they would with this one. */
export function wishOfTalk(
  from: string,
  talk: {
    readonly mode: NonNullable<AskedFor['mode']>;
    readonly location?: { readonly postalCode: string } | null;
  } | null,
): Wish {
  return { from, mode: talk?.mode ?? null, near: talk?.location?.postalCode ?? null };
}
