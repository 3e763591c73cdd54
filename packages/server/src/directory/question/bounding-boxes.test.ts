import { distanceKm } from '@clearing/shared/distance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAround } from './bounding-boxes.js';

const point = fc.record({
  latitude: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('every point within the radius is in one of the boxes', () => {
  fc.assert(
    fc.property(point, fc.double({ min: 1, max: 500, noNaN: true }), point, (here, radiusKm, aside) => {
      // Somewhere close, most of the time inside the circle, also across the date line.
      const latitude = Math.max(-90, Math.min(90, here.latitude + (aside.latitude / 90) * (radiusKm / 111)));
      const east =
        (aside.longitude / 180) * (radiusKm / 111 / Math.max(0.01, Math.cos((here.latitude * Math.PI) / 180)));
      const longitude = ((((here.longitude + east + 180) % 360) + 360) % 360) - 180;
      fc.pre(distanceKm(here, { latitude, longitude }) <= radiusKm);
      const isInside = boxesAround(here, radiusKm).some(
        (box) => box.south <= latitude && latitude <= box.north && box.west <= longitude && longitude <= box.east,
      );
      expect(isInside).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Dallas', { latitude: 32.78, longitude: -96.8 }, 50, 1],
  ['the Aleutians, east of the date line', { latitude: 51.9, longitude: -179.9 }, 100, 2],
  ['the Aleutians, west of it', { latitude: 51.9, longitude: 179.9 }, 100, 2],
  ['the pole, where every direction is south', { latitude: 89.9, longitude: 0 }, 50, 1],
])('around %s', (_, here, radiusKm, count) => {
  const boxes = boxesAround(here, radiusKm);
  expect(boxes).toHaveLength(count);
  for (const box of boxes) {
    expect(box.west).toBeLessThanOrEqual(box.east);
    expect(box.west).toBeGreaterThanOrEqual(-180);
    expect(box.east).toBeLessThanOrEqual(180);
  }
});
