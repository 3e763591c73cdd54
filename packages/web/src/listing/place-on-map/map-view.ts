import { kmOf, type Coordinates } from '@clearing/shared/distance';
import outlines from '../licences/state-outlines.json' with { type: 'json' };

export interface Outline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly west: number;
  readonly north: number;
  readonly perLongitude: number;
  readonly perLatitude: number;
}

/** Fixed, and never scaled: what a press on it means is counted in these. It fits the narrowest phone. */
export const MAP_PIXELS = 288;

/** How many miles a map shows from side to side; 0: the whole state. */
export const ZOOMS = [2, 12, 80, 0] as const;
export type Zoom = (typeof ZOOMS)[number];

/** What a map shows: it is square, and north is up. */
export interface MapView {
  readonly center: Coordinates;
  readonly miles: number;
}

const KM_PER_DEGREE = 111.195;

export function outlineOf(region: string): Outline | null {
  return (outlines as Readonly<Record<string, Outline>>)[region] ?? null;
}

/** Around the point, or, from far, around its state. */
export function viewOf(region: string, point: Coordinates, zoom: Zoom): MapView {
  const outline = outlineOf(region);
  if (zoom !== 0 || !outline) return { center: point, miles: zoom === 0 ? 500 : zoom };
  const { west, north, width, height, perLongitude, perLatitude } = outline;
  const center = { latitude: north - height / perLatitude / 2, longitude: west + width / perLongitude / 2 };
  const kmAcross = (width / perLongitude) * kmPerLongitude(center);
  const kmDown = (height / perLatitude) * KM_PER_DEGREE;
  return { center, miles: (Math.max(kmAcross, kmDown) * 1.06) / kmOf(1) };
}

/** Where a point stands in the picture, in pixels from its upper left corner. */
export function pixelOf({ center, miles }: MapView, { latitude, longitude }: Coordinates) {
  const perKm = MAP_PIXELS / kmOf(miles);
  return {
    x: MAP_PIXELS / 2 + (longitude - center.longitude) * kmPerLongitude(center) * perKm,
    y: MAP_PIXELS / 2 + (center.latitude - latitude) * KM_PER_DEGREE * perKm,
  };
}

/** Which point was pressed. */
export function pointAt({ center, miles }: MapView, x: number, y: number): Coordinates {
  const kmPerPixel = kmOf(miles) / MAP_PIXELS;
  return movedBy(center, { north: (MAP_PIXELS / 2 - y) * kmPerPixel, east: (x - MAP_PIXELS / 2) * kmPerPixel });
}

/** So many kilometres away, to the north and to the east. */
export function movedBy(from: Coordinates, { north, east }: { readonly north: number; readonly east: number }) {
  return {
    latitude: from.latitude + north / KM_PER_DEGREE,
    longitude: from.longitude + east / kmPerLongitude(from),
  };
}

function kmPerLongitude({ latitude }: Coordinates): number {
  return KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
}
