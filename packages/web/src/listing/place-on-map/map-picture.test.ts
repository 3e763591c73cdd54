import { expect, test } from 'vitest';
import { mapPicture } from './map-picture.js';
import { viewOf } from './map-view.js';

const dallas = { latitude: 32.7876, longitude: -96.7994 };

function drawn(towns: readonly { label: string; latitude: number; longitude: number }[]): string {
  const view = viewOf('US-TX', dallas, 12);
  const address = mapPicture({ region: 'US-TX', view, point: dallas, found: dallas, towns });
  return decodeURIComponent(address.slice('data:image/svg+xml,'.length));
}

test('the town around a point is named beside it, each name once and over no other', () => {
  const near = { latitude: 32.788, longitude: -96.8 };
  const names = [
    ...drawn([
      { label: 'Dallas, TX', ...near },
      { label: 'Dallas Downtown, TX', ...near },
    ]).matchAll(/<text x="([^"]+)" y="([^"]+)">([^<]+)/gu),
  ];
  expect(names.map(([, , , name]) => name)).toEqual(['Dallas', 'Dallas Downtown', '2 miles']);
  const heights = names.map(([, , y]) => Number(y));
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(14);
});

test('what lies beyond the map is not on it, and no name is markup', () => {
  const svg = drawn([
    { label: 'Houston, TX', latitude: 29.76, longitude: -95.37 },
    { label: '<script>&, TX', latitude: 32.81, longitude: -96.81 },
  ]);
  expect(svg).not.toContain('Houston');
  expect(svg).toContain('&lt;script&gt;&amp;');
});
