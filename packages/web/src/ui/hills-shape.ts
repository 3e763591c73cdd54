import { seededRandom } from './seeded.js';

/** A landscape as SVG path data, in a box of the given size: pure, and the same for the same seed. */
export interface Landscape {
  readonly far: string;
  readonly wood: string;
  readonly meadow: string;
  /** The way from the foreground to the gap in the trees. */
  readonly way: string;
  readonly near: string;
  /** The firs one stands between, at both edges. */
  readonly edge: string;
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number };
}

type Ridge = (x: number) => number;
type Point = readonly [x: number, y: number];

interface Box {
  readonly width: number;
  readonly height: number;
}

export function drawLandscape(seed: string, width: number, height: number): Landscape {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const box = { width, height };
  const gap = width * between(0.6, 0.7);
  const far = ridge(random, height * 0.54, height * 0.07);
  const wood = ridge(random, height * 0.63, height * 0.035);
  const meadow = ridge(random, height * 0.73, height * 0.028);
  const near = ridge(random, height * 0.93, height * 0.022);
  const radius = height * between(0.075, 0.095);
  return {
    far: band(far, box),
    wood: band(wood, box) + distantTrees(random, wood, gap, box),
    meadow: band(meadow, box),
    way: wayOut(gap, meadow, box),
    near: band(near, box),
    edge: edgeTrees(random, near, gap, box),
    sun: { x: Math.round(gap + width * 0.008), y: Math.round(far(gap) - radius * 0.2), radius: Math.round(radius) },
  };
}

/** Three slow waves laid over each other: soft ground, never a saw. */
function ridge(random: () => number, base: number, swing: number): Ridge {
  const waves = [1, 2.3, 4.1].map((frequency, index) => ({
    frequency: (frequency * (0.8 + random() * 0.5) * Math.PI * 2) / 1200,
    phase: random() * Math.PI * 2,
    size: swing / (index + 1),
  }));
  return (x) => base + waves.reduce((sum, wave) => sum + Math.sin(x * wave.frequency + wave.phase) * wave.size, 0);
}

/** The ground below a ridge, its edge a smooth curve through a point for every hundred units of width. */
function band(at: Ridge, { width, height }: Box): string {
  const pieces = Math.max(3, Math.round(width / 100));
  const step = width / pieces;
  const slope = (x: number) => (at(x + 1) - at(x - 1)) / 2;
  const curves = Array.from({ length: pieces }, (_, index) => {
    const [from, to, third] = [index * step, (index + 1) * step, step / 3];
    const leave = `${round(from + third)} ${round(at(from) + slope(from) * third)}`;
    const arrive = `${round(to - third)} ${round(at(to) - slope(to) * third)}`;
    return `C${leave} ${arrive} ${round(to)} ${round(at(to))}`;
  });
  return `M0 ${height}V${round(at(0))}${curves.join('')}V${height}Z`;
}

/** A wood seen from afar: small firs shoulder to shoulder, lower towards the gap they leave open. */
function distantTrees(random: () => number, at: Ridge, gap: number, { width, height }: Box): string {
  const opening = width * 0.045;
  const closest = Math.max(5, width * 0.007);
  const wood = (from: number, to: number) => {
    const points: Point[] = [[from, at(from)]];
    for (let x = from; x < to;) {
      const closeness = Math.min(1, Math.abs(x - gap) / (width * 0.25));
      const tall = height * (0.022 + 0.075 * closeness * (0.35 + random() * 0.65) + random() * 0.012);
      const wide = closest * (0.7 + random() * 0.9);
      points.push([x + wide * 0.5, at(x) + height * 0.015 - tall], [x + wide, at(x + wide) + height * 0.006]);
      x += wide;
    }
    // Down to the lower edge of the picture: a straight line back would cut across the trees where the ground dips.
    return outline([...points, [to, height], [from, height]]);
  };
  return wood(0, gap - opening) + wood(gap + opening, width);
}

/** Tall firs at both edges of the picture, as a frame; the middle stays open. */
function edgeTrees(random: () => number, at: Ridge, gap: number, { width, height }: Box): string {
  const trees: string[] = [];
  const stand = (from: number, to: number, tallest: number) => {
    const step = Math.max(12, width * 0.018);
    const count = Math.max(1, Math.round(Math.abs(to - from) / step));
    for (let index = 0; index < count; index += 1) {
      const inward = index / count;
      const x = from + (to - from) * inward + (random() - 0.5) * step;
      const tall = height * tallest * (1 - inward * 0.72) * (0.72 + random() * 0.4);
      trees.push(fir(random, x, at(x) + height * 0.03, tall));
    }
  };
  stand(0, Math.min(width * 0.26, gap * 0.5), 0.5);
  stand(width, Math.max(width * 0.86, gap + width * 0.12), 0.62);
  return trees.join('');
}

/** One fir: its boughs hang in tiers, each wider than the one above, none quite even. */
function fir(random: () => number, x: number, foot: number, tall: number): string {
  const tiers = tall > 90 ? 5 : tall > 30 ? 4 : 3;
  const spread = tall * (0.15 + random() * 0.05);
  const side = (direction: 1 | -1) =>
    Array.from({ length: tiers }, (_, index): Point[] => {
      const out = spread * ((index + 1) / tiers) * (0.86 + random() * 0.28);
      const y = foot - tall + (tall * (index + 1)) / (tiers + 0.35);
      const point: Point = [x + direction * out, y + tall * 0.02];
      return index === tiers - 1 ? [point] : [point, [x + direction * out * 0.42, y - tall * 0.01]];
    });
  const trunk = Math.max(0.5, tall * 0.016);
  return outline([
    [x, foot - tall],
    ...side(1).flat(),
    [x + trunk, foot - tall * 0.05],
    [x + trunk, foot],
    [x - trunk, foot],
    [x - trunk, foot - tall * 0.05],
    ...side(-1).flat().reverse(),
  ]);
}

/** Wide where one stands, narrow at the gap, and bending once. */
function wayOut(gap: number, meadow: Ridge, { width, height }: Box): string {
  const top = meadow(gap) + 1;
  const depth = height - top;
  const [foot, half] = [gap - width * 0.17, width * 0.04];
  const bend = gap + width * 0.018;
  const left = `${round(bend)} ${round(top + depth * 0.3)} ${round(foot - half + width * 0.07)} ${round(top + depth * 0.45)}`;
  const right = `${round(foot + half + width * 0.09)} ${round(top + depth * 0.5)} ${round(bend + width * 0.03)} ${round(top + depth * 0.32)}`;
  return `M${round(gap - 2)} ${round(top)}C${left} ${round(foot - half)} ${height}H${round(foot + half)}C${right} ${round(gap + 3)} ${round(top)}Z`;
}

/** A closed line through points, each told from the one before: a picture stands on many pages, so every byte counts. */
function outline(points: readonly Point[]): string {
  const [first = [0, 0], ...others] = points.map(([x, y]) => [round(x), round(y)] as const);
  let [fromX, fromY] = first;
  const steps = others.map(([x, y]) => {
    const step = `${x - fromX}${y < fromY ? '' : ' '}${y - fromY}`;
    [fromX, fromY] = [x, y];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}Z`;
}

/** Whole units: a box is wider than it is ever drawn in pixels, or nearly so. */
function round(value: number): number {
  return Math.round(value);
}
