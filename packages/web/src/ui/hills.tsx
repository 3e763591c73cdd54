import { useId } from 'react';
import { drawLandscape } from './hills-shape.js';

export type Light = 'DAWN' | 'DAY' | 'DUSK' | 'NIGHT';

const boxes = {
  tall: [1200, 520],
  strip: [1200, 200],
  horizon: [1200, 120],
} as const;

interface HillsProps {
  readonly variant: keyof typeof boxes;
  /** The same text always draws the same land. */
  readonly seed: string;
  readonly light: Light;
  /** Horizon only: 0 before sunrise, 1 when the sun is up. */
  readonly progress?: number;
}

/** Bands of hills, trees with a gap, a low sun. A picture for the eye alone: hidden from assistive technology. */
export function Hills({ variant, seed, light, progress = 1 }: HillsProps) {
  const id = useId();
  const [width, height] = boxes[variant];
  const land = drawLandscape(seed, width, height);
  const sunk = variant === 'horizon' ? Math.round((1 - progress) * land.sun.radius * 1.9) : 0;
  const stage = variant === 'horizon' ? ` hills--stage-${Math.round(progress * 4)}` : '';
  return (
    <svg
      className={`hills hills--${variant} hills--${light.toLowerCase()}${stage}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={`${id}sky`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="hills__sky-high" />
          <stop offset="0.62" className="hills__sky-low" />
        </linearGradient>
        <radialGradient id={`${id}glow`}>
          <stop offset="0.1" className="hills__glow" stopOpacity="0.9" />
          <stop offset="0.45" className="hills__glow" stopOpacity="0.3" />
          <stop offset="1" className="hills__glow" stopOpacity="0" />
        </radialGradient>
        <Ground id={`${id}far`} name="far" />
        <Ground id={`${id}wood`} name="wood" />
        <Ground id={`${id}meadow`} name="meadow" />
      </defs>
      <rect width={width} height={height} fill={`url(#${id}sky)`} />
      <circle cx={land.sun.x} cy={land.sun.y + sunk} r={land.sun.radius * 6} fill={`url(#${id}glow)`} />
      <circle className="hills__sun" cx={land.sun.x} cy={land.sun.y + sunk} r={land.sun.radius} />
      <path d={land.far} fill={`url(#${id}far)`} />
      <path d={land.wood} fill={`url(#${id}wood)`} />
      <path d={land.meadow} fill={`url(#${id}meadow)`} />
      <path className="hills__way" d={land.way} />
      <path className="hills__near" d={land.near + land.edge} />
    </svg>
  );
}

/** Ground that loses its colour in the mist further down. */
function Ground({ id, name }: { id: string; name: 'far' | 'wood' | 'meadow' }) {
  return (
    <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0.05" className={`hills__${name}`} />
      <stop offset="0.75" className={`hills__${name}-mist`} />
    </linearGradient>
  );
}
