import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM, kmOf, milesOf } from './distance.js';

const dallas = { latitude: 32.7767, longitude: -96.797 };
const houston = { latitude: 29.7604, longitude: -95.3698 };
const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  test('from Dallas to Houston is about 362 km, 225 miles', () => {
    expect(distanceKm(dallas, houston)).toBeCloseTo(361.8, 0);
    expect(milesOf(distanceKm(dallas, houston))).toBeCloseTo(224.8, 0);
  });

  test('to the other side is half the way around', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      Math.PI * EARTH_RADIUS_KM,
      6,
    );
  });

  test('crosses the date line the short way', () => {
    expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
  });

  test('is the same both ways, nothing to itself, and never a detour', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });

  test('miles come back', () => {
    expect(kmOf(1)).toBe(1.609344);
    expect(milesOf(kmOf(30))).toBeCloseTo(30, 12);
  });
});
