import { EARTH_RADIUS_KM, type Coordinates } from '@clearing/shared/distance';

/** Degrees; west is never east of `east`, so a box across the date line comes as two. */
export interface BoundingBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Wider by about a metre than asked, so that rounding never leaves out what the exact distance would keep. */
const MARGIN_DEGREES = 1e-5;

/** The smallest boxes that hold every point within the radius: what an index can look up before distances are exact. */
export function boxesAround({ latitude, longitude }: Coordinates, radiusKm: number): BoundingBox[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const south = latitude - degrees(angle) - MARGIN_DEGREES;
  const north = latitude + degrees(angle) + MARGIN_DEGREES;
  if (south <= -90 || north >= 90) {
    return [{ south: Math.max(south, -90), west: -180, north: Math.min(north, 90), east: 180 }];
  }
  const aside = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) + MARGIN_DEGREES;
  const [west, east] = [longitude - aside, longitude + aside];
  if (west < -180) {
    return [
      { south, west: west + 360, north, east: 180 },
      { south, west: -180, north, east },
    ];
  }
  if (east > 180) {
    return [
      { south, west, north, east: 180 },
      { south, west: -180, north, east: east - 360 },
    ];
  }
  return [{ south, west, north, east }];
}

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
