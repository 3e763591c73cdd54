import { distanceKm, kmOf } from '@clearing/shared/distance';
import { describe, expect, test } from 'vitest';
import { MAP_PIXELS, pixelOf, pointAt, viewOf, ZOOMS } from './map-view.js';
import { arrangedPoint, pointIn } from './typed-point.js';

const dallas = { latitude: 32.7876, longitude: -96.7994 };
const asFields = { latitude: ['32.78760'], longitude: ['-96.79940'], zoom: ['12'] };

test.each([
  ['two fields', ['32.7876', '-96.7994'], dallas],
  ['both in the first, as other maps copy them', ['32.7876, -96.7994', ''], dallas],
  ['a plus and spaces', [' +32.7876 ', ' -96.7994 '], dallas],
  ['one alone', ['32.7876', ''], null],
  ['three', ['32.7876, -96.7994', '1'], null],
  ['a comma for a dot', ['32,7876', '-96.7994'], null],
  ['words', ['Dallas', 'Texas'], null],
  ['no number that a map has', ['1e1', 'Infinity'], null],
  ['beyond the pole', ['96.7994', '32.7876'], null],
])('degrees as they are typed: %s', (_, [latitude, longitude], point) => {
  expect(pointIn({ latitude: [latitude ?? ''], longitude: [longitude ?? ''] })).toEqual(point);
});

describe('what a press makes of a point', () => {
  test('on the map, is where the map was pressed, whatever it shows', () => {
    for (const zoom of ZOOMS) {
      const view = viewOf('US-TX', dallas, zoom);
      const there = pixelOf(view, pointAt(view, 40, 200));
      expect(Math.hypot(there.x - 40, there.y - 200)).toBeLessThan(0.001);
      const map = {
        mapLatitude: [String(view.center.latitude)],
        mapLongitude: [String(view.center.longitude)],
        mapMiles: [String(view.miles)],
      };
      const { fields, isDrawn } = arrangedPoint({ ...asFields, ...map, 'at.x': ['40'], 'at.y': ['200'] });
      expect(isDrawn).toBe(true);
      expect(distanceKm(pointIn(fields) ?? dallas, pointAt(view, 40, 200))).toBeLessThan(0.002);
    }
  });

  test.each([
    ['by a key, which presses its corner', { 'at.x': ['0'], 'at.y': ['0'] }],
    ['outside', { 'at.x': ['999'], 'at.y': ['1'] }],
    ['nowhere', { 'at.x': ['a'], 'at.y': ['b'] }],
  ])('on the map %s, is nothing', (_, at) => {
    const map = { mapLatitude: ['32.78760'], mapLongitude: ['-96.79940'], mapMiles: ['12'] };
    const pressed = { ...asFields, ...map, ...at };
    expect(arrangedPoint(pressed)).toEqual({ fields: pressed, isDrawn: true });
  });

  test.each([
    ['move:north', 1, 0],
    ['move:south', -1, 0],
    ['move:east', 0, 1],
    ['move:west', 0, -1],
  ])('on %s, is so many miles away', (deed, north, east) => {
    const { fields } = arrangedPoint({ ...asFields, step: ['1'], do: [deed] });
    const now = pointIn(fields) ?? dallas;
    expect(distanceKm(dallas, now)).toBeCloseTo(kmOf(1), 2);
    expect(Math.sign(Number((now.latitude - dallas.latitude).toFixed(4)))).toBe(north);
    expect(Math.sign(Number((now.longitude - dallas.longitude).toFixed(4)))).toBe(east);
  });

  test('to go back, is where it was found; to save, is what is typed; anything else is drawn again', () => {
    expect(arrangedPoint({ ...asFields, do: ['put:32.1,-96.2'] }).fields).toMatchObject({ latitude: ['32.10000'] });
    expect(arrangedPoint({ ...asFields, do: ['save'] })).toMatchObject({ isDrawn: false });
    expect(arrangedPoint(asFields)).toMatchObject({ isDrawn: false });
    for (const deed of ['zoom:80', 'zoom:7', 'look', 'move:up', 'put:here', 'none'])
      expect(arrangedPoint({ ...asFields, do: [deed] })).toMatchObject({
        isDrawn: true,
        fields: { latitude: ['32.78760'] },
      });
    expect(arrangedPoint({ ...asFields, do: ['zoom:80'] }).fields).toMatchObject({ zoom: ['80'] });
  });
});

test('the map of a state holds all of it', () => {
  for (const region of ['US-TX', 'US-AK', 'US-HI', 'US-DC', 'US-RI']) {
    const view = viewOf(region, dallas, 0);
    const { x, y } = pixelOf(view, view.center);
    expect([x, y]).toEqual([MAP_PIXELS / 2, MAP_PIXELS / 2]);
  }
  const texas = viewOf('US-TX', dallas, 0);
  for (const corner of [
    { latitude: 36.5, longitude: -103.04 },
    { latitude: 25.84, longitude: -97.4 },
    { latitude: 31.78, longitude: -106.6 },
  ]) {
    const { x, y } = pixelOf(texas, corner);
    expect([x, y].every((each) => each > 0 && each < MAP_PIXELS)).toBe(true);
  }
});
