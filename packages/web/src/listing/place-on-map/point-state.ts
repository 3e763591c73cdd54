import { distanceKm, type Coordinates } from '@clearing/shared/distance';
import type { PageServerRequest } from '../../app/page-route.js';
import type { FieldError } from '../../ui/error-summary.js';
import { fieldsFrom, type Fields, type TypedFields } from '../workspace/fields.js';
import { isSameAddress, lookUpOnMap, type OnMap, type PlaceAddress } from './map-documents.js';
import { asTypedPoint, pointIn } from './typed-point.js';

/** Closer than this, a point is where it was found: what is typed is rounded. */
export const NOT_CORRECTED_KM = 0.02;

export interface PlaceWithPoint extends PlaceAddress, Coordinates {
  readonly timeZone?: string | null | undefined;
}

/** A point of a place on its way to being saved. */
export interface PointState {
  /** As it is saved. */
  readonly place: PlaceWithPoint;
  readonly point: Coordinates;
  readonly onMap: OnMap;
  /** Whether the address was saved a moment ago. */
  readonly isSaved: boolean;
  /** Whether where somebody had put the point went with the address of before. */
  readonly isDropped: boolean;
  readonly isClockChanged: boolean;
}

/** Places of before points were read say none of theirs. */
export function withPoint<Place extends PlaceAddress>(
  place: Place & { readonly latitude?: number | null | undefined; readonly longitude?: number | null | undefined },
): Place & Coordinates {
  return { ...place, latitude: place.latitude ?? 0, longitude: place.longitude ?? 0 };
}

export function fieldsOfPoint(place: PlaceWithPoint): Fields {
  return { ...fieldsFrom({ timeZone: place.timeZone }), ...asTypedPoint(place) };
}

export async function pointState(
  request: PageServerRequest,
  place: PlaceWithPoint,
  fields: Fields,
): Promise<PointState> {
  const point = pointIn(fields) ?? place;
  const said = request.url.searchParams;
  return {
    place,
    point: { latitude: point.latitude, longitude: point.longitude },
    onMap: await lookUpOnMap(request, place, point),
    isSaved: said.get('saved') === 'yes',
    isDropped: said.get('dropped') === 'yes',
    isClockChanged: said.get('clock') === 'yes',
  };
}

/** What is saved of it. As it was drawn, it is as it was: rounding moves nothing. */
export function typedPoint(typed: TypedFields, place: PlaceWithPoint) {
  const point = pointIn(typed.fields);
  if (!point)
    typed.errors.push({ id: 'latitude', message: 'Write degrees, north and then east: 32.78750 and -96.79940.' });
  const drawn = asTypedPoint(place);
  const isAsDrawn =
    drawn.latitude[0] === point?.latitude.toFixed(5) && drawn.longitude[0] === point?.longitude.toFixed(5);
  const { latitude, longitude } = isAsDrawn || !point ? place : point;
  return { latitude, longitude, timeZone: typed.textOrNull('timeZone') ?? place.timeZone ?? null };
}

/** Where to, once a place is saved: to its point when it is new or moved, saying what went with the address. */
export async function afterAddress(
  request: PageServerRequest,
  path: string,
  before: PlaceWithPoint | null,
  now: PlaceWithPoint,
): Promise<string | null> {
  if (!before) return `${path}?saved=yes`;
  if (isSameAddress(before, now)) return null;
  const { found } = await lookUpOnMap(request, before, before);
  const said = new URLSearchParams({ saved: 'yes' });
  if (found && distanceKm(found, before) > NOT_CORRECTED_KM) said.set('dropped', 'yes');
  if (before.timeZone !== now.timeZone) said.set('clock', 'yes');
  return `${path}?${said.toString()}`;
}

/** An address is said on its own page: here it is wrong as a whole. */
export function errorsOfPoint(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.map((error) => (error.id === 'timeZone' ? error : { ...error, id: 'latitude' }));
}
