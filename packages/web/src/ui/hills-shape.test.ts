import { describe, expect, it } from 'vitest';
import { drawLandscape } from './hills-shape.js';

describe('a landscape', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawLandscape('ana-ruiz', 1200, 520)).toEqual(drawLandscape('ana-ruiz', 1200, 520));
    expect(drawLandscape('ana-ruiz', 1200, 520)).not.toEqual(drawLandscape('jun-park', 1200, 520));
  });

  it.each([
    ['tall', 1200, 520, 5_500],
    ['strip', 1200, 200, 4_500],
    ['horizon', 1200, 120, 4_500],
    ['portrait', 160, 160, 1_500],
  ])('%s holds nothing but numbers, its sun between the trees, and is small', (_, width, height, bytes) => {
    for (const seed of ['a', 'b', 'clearing', 'ana-ruiz', '', '🌲']) {
      const { sun, ...paths } = drawLandscape(seed, width, height);
      const text = Object.values(paths).join('');
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      expect(text.length).toBeLessThan(bytes);
      expect(sun.x).toBeGreaterThan(width * 0.55);
      expect(sun.x).toBeLessThan(width * 0.75);
      expect(sun.y).toBeLessThan(height * 0.7);
    }
  });
});
