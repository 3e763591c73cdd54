/** A point on the ground in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A tenth of a millimetre. */
const NEXT_TO_NONE_DEGREES = 1e-9;

/** A point as it was typed, for PostgreSQL, which refuses to reckon with a number that is next to none. */
export function onMap({ latitude, longitude }: Coordinates): Coordinates {
  const settle = (degrees: number) => (Math.abs(degrees) < NEXT_TO_NONE_DEGREES ? 0 : degrees);
  return { latitude: settle(latitude), longitude: settle(longitude) };
}

/** The Earth's mean radius (IUGG), which every distance of the product is measured with. */
export const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_MILE = 1.609344;

/** The great-circle (haversine) distance. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const halfLatitude = radians(to.latitude - from.latitude) / 2;
  const halfLongitude = radians(to.longitude - from.longitude) / 2;
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const chord = Math.sin(halfLatitude) ** 2 + across * Math.sin(halfLongitude) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function milesOf(km: number): number {
  return km / KM_PER_MILE;
}

export function kmOf(miles: number): number {
  return miles * KM_PER_MILE;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
