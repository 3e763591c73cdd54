import { seededRandom } from './seeded.js';

/** A landscape as SVG path data, in a box of the given size: pure, and the same for the same seed. */
export interface Landscape {
  readonly far: string;
  readonly middle: string;
  readonly trees: string;
  readonly near: string;
  /** The way from the foreground to the gap in the trees. */
  readonly way: string;
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number };
}

type Ridge = (x: number) => number;

export function drawLandscape(seed: string, width: number, height: number): Landscape {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const gap = width * between(0.56, 0.72);
  const far = ridge(random, width, height * 0.56, height * 0.075);
  const middle = ridge(random, width, height * 0.69, height * 0.05);
  const near = ridge(random, width, height * 0.86, height * 0.05);
  const radius = height * between(0.1, 0.13);
  return {
    far: band(far, width, height),
    middle: band(middle, width, height),
    trees: treeLine(random, middle, gap, width, height),
    near: band(near, width, height),
    way: wayOut(gap, middle, near, width, height),
    sun: {
      x: Math.round(gap + width * between(-0.012, 0.012)),
      y: Math.round(far(gap) - radius * 0.35),
      radius: Math.round(radius),
    },
  };
}

/** Three slow waves laid over each other: soft ground, never a saw. */
function ridge(random: () => number, width: number, base: number, swing: number): Ridge {
  const waves = [1, 2.3, 4.1].map((frequency, index) => ({
    frequency: (frequency * (0.8 + random() * 0.5) * Math.PI * 2) / 1200,
    phase: random() * Math.PI * 2,
    size: swing / (index + 1),
  }));
  void width;
  return (x) => base + waves.reduce((sum, wave) => sum + Math.sin(x * wave.frequency + wave.phase) * wave.size, 0);
}

function band(at: Ridge, width: number, height: number): string {
  const step = width / 16;
  const points = Array.from(
    { length: 17 },
    (_, index) => [Math.round(index * step), Math.round(at(index * step))] as const,
  );
  const [first, ...rest] = points;
  // Smooth cubic segments through the points: each control point lies level with its neighbours' slope.
  const curve = rest.map(([x, y], index) => {
    const [previousX, previousY] = points[index] ?? [0, 0];
    const third = (x - previousX) / 3;
    const slope = (position: number) => (at(position + 1) - at(position - 1)) / 2;
    return `C${Math.round(previousX + third)} ${Math.round(previousY + slope(previousX) * third)} ${Math.round(x - third)} ${Math.round(y - slope(x) * third)} ${x} ${y}`;
  });
  return `M0 ${height}V${first?.[1] ?? height}${curve.join('')}V${height}Z`;
}

/** Firs and round crowns standing on the ridge, thinning towards a gap they leave open. */
function treeLine(random: () => number, at: Ridge, gap: number, width: number, height: number): string {
  const trees: string[] = [];
  const opening = width * 0.062;
  for (let x = -10; x < width + 10; x += height * (0.022 + random() * 0.03)) {
    const distance = Math.abs(x - gap);
    if (distance < opening) continue;
    const closeness = Math.min(1, (distance - opening) / (width * 0.3));
    const tall = height * (0.05 + 0.12 * closeness * (0.55 + random() * 0.45) + random() * 0.03);
    const foot = at(x) + height * 0.02;
    trees.push(random() < 0.68 ? fir(x, foot, tall) : crown(x, foot, tall * 0.82));
  }
  return trees.join('');
}

function fir(x: number, foot: number, tall: number): string {
  const half = tall * 0.2;
  const [left, top] = [Math.round(x), Math.round(foot - tall)];
  return `M${left} ${top}q${Math.round(half * 0.35)} ${Math.round(tall * 0.6)} ${Math.round(half)} ${Math.round(tall)}h${-Math.round(half) * 2}q${Math.round(half * 0.65)} ${-Math.round(tall * 0.4)} ${Math.round(half)} ${-Math.round(tall)}Z`;
}

function crown(x: number, foot: number, tall: number): string {
  const half = Math.round(tall * 0.3);
  return `M${Math.round(x) - half} ${Math.round(foot)}v${-Math.round(tall * 0.55)}a${half} ${Math.round(tall * 0.45)} 0 0 1 ${half * 2} 0v${Math.round(tall * 0.55)}Z`;
}

function wayOut(gap: number, middle: Ridge, near: Ridge, width: number, height: number): string {
  const top = Math.round(middle(gap) + height * 0.005);
  const bend = Math.round(gap - width * 0.05);
  const turn = Math.round((top + near(bend)) / 2 + height * 0.02);
  const foot = Math.round(gap - width * 0.16);
  const spread = Math.round(width * 0.035);
  return `M${Math.round(gap) - 3} ${top}C${Math.round(gap)} ${turn} ${bend - 14} ${turn} ${foot - spread} ${height}h${spread * 2}C${bend + 30} ${turn + 8} ${Math.round(gap) + 12} ${turn} ${Math.round(gap) + 3} ${top}Z`;
}
