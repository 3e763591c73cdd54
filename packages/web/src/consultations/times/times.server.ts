import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { PageServer } from '../../app/page-route.js';
import { readReader, type Reader } from '../../listing/listing-address.js';
import { checkedJurisdictions, findAskedPerson, talkOf, type AskedPerson, type Talk } from '../asked-person.js';
import { findCameBy, leadsTo, trialPath } from '../referral/came-by.js';
import { findElsewhere, wishOfTalk, type Elsewhere } from './elsewhere.js';
import { findFreeTimes, zoneOrOwn, type FreeTimes } from './free-times.js';

/** What the page of times draws; null: nobody is there. */
export interface TimesView {
  readonly person: AskedPerson;
  readonly talkId: string | null;
  /** Whether they came for a kind of talk that is not offered now: links live longer than those. */
  readonly isTalkGone: boolean;
  readonly reader: Reader;
  /** The partner by whose link they came; null: by none that counts. */
  readonly sentBy: string | null;
  readonly free: FreeTimes | null;
  readonly elsewhere: Elsewhere | null;
  /** In words, for when the place that was named is not among them. */
  readonly licensedIn: readonly string[];
}

export const timesServer: PageServer = {
  onGet: async (request) => {
    const { url, params } = request;
    const cameBy = await findCameBy(request);
    if (cameBy?.isTrial) return { goTo: trialPath(cameBy) };
    const person = await findAskedPerson(request, params['slug'] ?? '');
    if (!person) return { show: null, status: 404 };
    const sentBy = cameBy && leadsTo(cameBy, person) ? cameBy : null;
    const reader = { ...readReader(url.searchParams), referral: sentBy?.handle ?? null };
    const day = /^\d{4}-\d\d-\d\d$/.exec(url.searchParams.get('day') ?? '')?.[0] ?? null;
    const timesOf = async (talk: Talk) => {
      const zone = zoneOrOwn(reader.zone, person, talk);
      return { talk, free: await findFreeTimes(request, { person, talk, place: reader.from, zone, day }) };
    };
    const asked = (url.searchParams.get('type') ?? sentBy?.consultationTypeId) || null;
    const first = talkOf(person, asked);
    const isTalkGone = asked !== null && asked !== first?.id;
    let shown = first && (await timesOf(first));
    // Whoever did not choose a kind of talk is not told that there are no times, while there are of another kind.
    for (const other of asked === null || isTalkGone ? person.consultationTypes.slice(1) : []) {
      if (!shown || shown.free.chosen || shown.free.isOutsideLicensure) break;
      const next = await timesOf(other);
      if (next.free.chosen) shown = next;
    }
    const { talk, free } = shown ?? { talk: null, free: null };
    const place = reader.from ?? person.locations[0]?.region ?? null;
    const view: TimesView = {
      person,
      talkId: talk?.id ?? null,
      isTalkGone,
      reader,
      sentBy: sentBy?.partnerName ?? null,
      free,
      elsewhere:
        (!free?.chosen || free.noneUntil) && place ? await findElsewhere(request, wishOfTalk(place, talk)) : null,
      licensedIn: checkedJurisdictions(person).map((code) => getJurisdiction(code).name),
    };
    return { show: view };
  },
};
