import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { PageServer } from '../../app/page-route.js';
import { readReader, type Reader } from '../../listing/listing-address.js';
import { checkedJurisdictions, findAskedPerson, talkOf, type AskedPerson } from '../asked-person.js';
import { findElsewhere, type Elsewhere } from './elsewhere.js';
import { findFreeTimes, zoneOrOwn, type FreeTimes } from './free-times.js';

/** What the page of times draws; null: nobody is there. */
export interface TimesView {
  readonly person: AskedPerson;
  readonly talkId: string | null;
  readonly reader: Reader;
  readonly free: FreeTimes | null;
  readonly elsewhere: Elsewhere | null;
  /** In words, for when the place that was named is not among them. */
  readonly licensedIn: readonly string[];
}

export const timesServer: PageServer = {
  onGet: async (request) => {
    const { url, params } = request;
    const person = await findAskedPerson(request, params['slug'] ?? '');
    if (!person) return { show: null, status: 404 };
    const reader = readReader(url.searchParams);
    const talk = talkOf(person, url.searchParams.get('type'));
    const day = /^\d{4}-\d\d-\d\d$/.exec(url.searchParams.get('day') ?? '')?.[0] ?? null;
    const zone = talk && zoneOrOwn(reader.zone, person, talk);
    const free = talk && zone ? await findFreeTimes(request, { person, talk, place: reader.from, zone, day }) : null;
    const place = reader.from ?? person.locations[0]?.region ?? null;
    const view: TimesView = {
      person,
      talkId: talk?.id ?? null,
      reader,
      free,
      elsewhere: !free?.chosen && place ? await findElsewhere(request, place) : null,
      licensedIn: checkedJurisdictions(person, request.now.slice(0, 10)).map((code) => getJurisdiction(code).name),
    };
    return { show: view };
  },
};
