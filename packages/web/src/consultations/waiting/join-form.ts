import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { instantOf } from '@clearing/shared/time/wall-clock';
import { epochDayOfIso } from '@clearing/shared/time/calendar-days';
import { isTimeZone } from '@clearing/shared/time/zones';

/** What was typed on the page that asks for a place on a list. An empty text means "not said". */
export interface JoinForm {
  readonly typeId: string;
  /** Where they will be: "US-TX". */
  readonly place: string;
  readonly zone: string;
  /** "2026-12-09": the last day that is of use to them. */
  readonly until: string;
  readonly name: string;
  readonly email: string;
  readonly ageBand: string;
}

export function readJoinForm(form: URLSearchParams, otherwise: JoinForm): JoinForm {
  const one = (name: string) => (form.get(name) ?? '').trim();
  const zone = one('zone');
  return {
    typeId: one('type') || otherwise.typeId,
    place: findJurisdiction(one('place'))?.code ?? '',
    zone: isTimeZone(zone) ? zone : otherwise.zone,
    until: one('until'),
    name: one('name'),
    // Pasted from an address book, it may stand between marks that cannot be seen.
    email: one('email').replace(/\p{Cf}/gu, ''),
    ageBand: one('ageBand'),
  };
}

/** The instant at which the named day is over by their clock; null: none was named, or it is no day. */
export function endOfDay(date: string, zone: string): string | null {
  // A date that is none, such as February 30, is read as another day or as nothing.
  const midnight = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (!midnight || Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return null;
  return new Date(instantOf(zone, epochDayOfIso(date) + 1, 0)).toISOString();
}
