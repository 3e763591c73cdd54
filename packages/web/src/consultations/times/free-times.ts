import { dateLabel, longDateLabel } from '@clearing/shared/time/labels';
import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { talkZone, type AskedPerson, type Talk } from '../asked-person.js';
import { chooseDay, groupByDay } from './slot-days.js';

const FreeTimesDocument = graphql(`
  query FreeTimes(
    $slug: String!
    $type: ID!
    $place: Jurisdiction
    $from: DateTime!
    $to: DateTime!
    $zone: TimeZone!
  ) {
    practitioner(slug: $slug) {
      slots(consultationType: $type, patientLocation: $place, from: $from, to: $to) {
        startsAt
        timeZone
        label(in: $zone)
        own: label
      }
    }
  }
`);

const NextFreeDocument = graphql(`
  query NextFree($slug: String!, $place: Jurisdiction) {
    practitioner(slug: $slug) {
      consultationTypes {
        id
        nextSlot(patientLocation: $place) {
          startsAt
        }
      }
    }
  }
`);

export interface FreeTime {
  readonly startsAt: string;
  /** "Tue, Dec 8, 3:00 pm Central time", by the patient's clock. */
  readonly label: string;
  /** The same by the practitioner's clock. */
  readonly own: string;
}

export interface FreeDay {
  readonly date: string;
  /** "Tuesday, December 8" */
  readonly words: string;
  /** "Tue, Dec 8" */
  readonly short: string;
  readonly count: number;
}

/** The times of a kind of talk, one day open, as both the page of times and a request show them. */
export interface FreeTimes {
  readonly zone: string;
  readonly days: readonly FreeDay[];
  readonly chosen: (FreeDay & { readonly times: readonly (FreeTime & { readonly timeZone: string })[] }) | null;
  readonly earlier: string | null;
  readonly later: string | null;
  /** The first day with times, when that is a week off or more, or after the day that was asked for; else null. */
  readonly noneUntil: FreeDay | null;
  /** There are times, but not for somebody who will be in the place that was named. */
  readonly isOutsideLicensure: boolean;
}

interface Wanted {
  readonly person: AskedPerson;
  readonly talk: Talk;
  /** Where the patient will be: "US-TX"; null while not known, or when the talk has its own place. */
  readonly place: string | null;
  readonly zone: string;
  /** "2026-12-09": the day to open, or the first after it. */
  readonly day: string | null;
}

const reachDays = 62;
const dayMs = 86_400_000;

export async function findFreeTimes(
  request: Pick<PageServerRequest, 'run' | 'now'>,
  wanted: Wanted,
): Promise<FreeTimes> {
  const place = wanted.talk.mode === 'IN_PERSON' ? null : wanted.place;
  const near = await slotsBetween(request, { ...wanted, place }, request.now, later(request.now, reachDays));
  const slots = near.length > 0 ? near : await slotsFarOff(request, { ...wanted, place });
  const { days, chosen, earlier, later: laterDay } = chooseDay(groupByDay(slots, wanted.zone), wanted.day);
  const dayInWords = ({ date, slots: ofDay }: (typeof days)[number]): FreeDay => ({
    date,
    words: longDateLabel(Date.parse(ofDay[0]?.startsAt ?? ''), wanted.zone),
    short: dateLabel(Date.parse(ofDay[0]?.startsAt ?? ''), wanted.zone),
    count: ofDay.length,
  });
  const opened = chosen && dayInWords(chosen);
  return {
    zone: wanted.zone,
    days: days.map(dayInWords),
    chosen: chosen && opened && { ...opened, times: chosen.slots },
    earlier,
    later: laterDay,
    noneUntil: opened && isFarOff(opened, chosen?.slots[0]?.startsAt ?? '', wanted, request.now) ? opened : null,
    isOutsideLicensure: slots.length === 0 && place !== null && (await hasTimesElsewhere(request, wanted)),
  };
}

export type TimeVerdict = 'FREE' | 'TAKEN' | 'OUTSIDE_LICENSURE';

/** Whether a time can be asked for by somebody in that place. The server decides again when it is sent. */
export async function judgeTime(
  request: Pick<PageServerRequest, 'run'>,
  wanted: Omit<Wanted, 'day'> & { readonly startsAt: string },
): Promise<TimeVerdict> {
  const isFree = async (place: string | null) => {
    const slots = await slotsBetween(request, { ...wanted, place }, wanted.startsAt, later(wanted.startsAt, 1 / 24));
    return slots.some(({ startsAt }) => Date.parse(startsAt) === Date.parse(wanted.startsAt));
  };
  const place = wanted.talk.mode === 'IN_PERSON' ? null : wanted.place;
  if (await isFree(place)) return 'FREE';
  return place !== null && (await isFree(null)) ? 'OUTSIDE_LICENSURE' : 'TAKEN';
}

/** A week without a free time is long to whoever waits: then the page says so, and what else there is. */
const longDays = 7;

function isFarOff(opened: FreeDay, startsAt: string, { day }: Wanted, now: string): boolean {
  if (day !== null) return opened.date > day;
  return Date.parse(startsAt) >= Date.parse(now) + longDays * dayMs;
}

/** Two months are full, but farther off there may be a time: the next free date is shown, and the days after it. */
async function slotsFarOff(request: Pick<PageServerRequest, 'run'>, wanted: Omit<Wanted, 'day'>) {
  const { person, talk, place } = wanted;
  const { practitioner } = await request.run(NextFreeDocument, { slug: person.slug, place });
  const next = practitioner?.consultationTypes.find(({ id }) => id === talk.id)?.nextSlot?.startsAt;
  return next ? slotsBetween(request, wanted, next, later(next, reachDays)) : [];
}

async function hasTimesElsewhere(request: Pick<PageServerRequest, 'run' | 'now'>, wanted: Wanted): Promise<boolean> {
  const anywhere = { ...wanted, place: null };
  return (await slotsBetween(request, anywhere, request.now, later(request.now, reachDays))).length > 0;
}

async function slotsBetween(
  request: Pick<PageServerRequest, 'run'>,
  { person, talk, place, zone }: Omit<Wanted, 'day'>,
  from: string,
  to: string,
) {
  const { practitioner } = await request.run(FreeTimesDocument, {
    slug: person.slug,
    type: talk.id,
    place,
    from,
    to,
    zone,
  });
  return practitioner?.slots ?? [];
}

function later(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * dayMs).toISOString();
}

/** The zone a patient reads times in, when they have not said: the talk's own. */
export function zoneOrOwn(zone: string | null, person: AskedPerson, talk: Talk): string {
  return zone ?? talkZone(person, talk);
}
