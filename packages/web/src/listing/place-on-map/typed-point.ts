import { kmOf, type Coordinates } from '@clearing/shared/distance';
import type { Fields } from '../workspace/fields.js';
import { MAP_PIXELS, movedBy, pointAt, ZOOMS, type Zoom } from './map-view.js';

/** How far one press moves a point, in miles. */
export const STEPS = ['0.05', '0.25', '1', '5'] as const;

const DIRECTIONS: Readonly<Record<string, { readonly north: number; readonly east: number }>> = {
  north: { north: 1, east: 0 },
  south: { north: -1, east: 0 },
  east: { north: 0, east: 1 },
  west: { north: 0, east: -1 },
};

/** As people read it from other maps: to about a yard. */
export function asTypedPoint({ latitude, longitude }: Coordinates) {
  return { latitude: [latitude.toFixed(5)], longitude: [longitude.toFixed(5)] };
}

/** "32.7876" and "-96.7994", also with a comma between the two in the first field, as other maps copy them; null: neither. */
export function pointIn(fields: Fields): Coordinates | null {
  const typed = [fields['latitude']?.[0], fields['longitude']?.[0]].join(' ');
  const numbers = typed.split(/[\s,;]+/u).filter((part) => part !== '');
  const [latitude, longitude] = numbers.map((part) => (/^[-+]?\d{1,3}(\.\d{1,15})?$/u.test(part) ? Number(part) : NaN));
  if (numbers.length !== 2 || latitude === undefined || longitude === undefined) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

export function zoomIn(fields: Fields): Zoom {
  return ZOOMS.find((zoom) => String(zoom) === fields['zoom']?.[0]) ?? 12;
}

/** What a press makes of the typed point. Anything but "save" is drawn again, and nothing is kept. */
export function arrangedPoint(fields: Fields): { readonly fields: Fields; readonly isDrawn: boolean } {
  const drawn = (more: Fields = {}) => ({ fields: { ...fields, ...more }, isDrawn: true });
  if (fields['at.x']) {
    const pressed = pressedIn(fields);
    return pressed ? drawn(asTypedPoint(pressed)) : drawn();
  }
  const [deed = 'save', detail = ''] = (fields['do']?.[0] ?? 'save').split(':');
  const point = pointIn(fields);
  switch (deed) {
    case 'save':
      return { fields, isDrawn: false };
    case 'move': {
      const step = kmOf(Number(STEPS.find((each) => each === fields['step']?.[0]) ?? '0.25'));
      const to = DIRECTIONS[detail];
      const moved = point && to && movedBy(point, { north: to.north * step, east: to.east * step });
      return moved ? drawn(asTypedPoint(moved)) : drawn();
    }
    case 'zoom':
      return drawn({ zoom: [String(zoomIn({ zoom: [detail] }))] });
    case 'put': {
      const there = pointIn({ latitude: [detail] });
      return there ? drawn(asTypedPoint(there)) : drawn();
    }
    default:
      return drawn();
  }
}

/** Null: not pressed with a pointer, which is said as the very corner; or on no map that we drew. */
function pressedIn(fields: Fields): Coordinates | null {
  const [x, y] = ['at.x', 'at.y'].map((name) => Number(fields[name]?.[0]));
  const center = pointIn({ latitude: fields['mapLatitude'] ?? [], longitude: fields['mapLongitude'] ?? [] });
  const miles = Number(fields['mapMiles']?.[0]);
  const isOnMap = (pixel: number | undefined): pixel is number =>
    pixel !== undefined && pixel >= 0 && pixel <= MAP_PIXELS;
  if (!isOnMap(x) || !isOnMap(y) || (x === 0 && y === 0) || !center || !(miles > 0 && miles < 10_000)) return null;
  return pointAt({ center, miles }, x, y);
}
