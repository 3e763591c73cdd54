import { useId } from 'react';
import { drawLandscape } from './hills-shape.js';

export type Light = 'DAWN' | 'DAY' | 'DUSK' | 'NIGHT';

const boxes = {
  tall: [1200, 520],
  strip: [1200, 200],
  horizon: [1200, 120],
  portrait: [160, 160],
} as const;

interface HillsProps {
  readonly variant: keyof typeof boxes;
  /** The same text always draws the same land. */
  readonly seed: string;
  readonly light: Light;
  /** Horizon only: 0 before sunrise, 1 when the sun is up. */
  readonly progress?: number;
  /** Portrait only. */
  readonly initials?: string;
}

/** Bands of hills, trees with a gap, a low sun. A picture for the eye alone: hidden from assistive technology. */
export function Hills({ variant, seed, light, progress = 1, initials }: HillsProps) {
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
          <stop offset="0.72" className="hills__sky-low" />
        </linearGradient>
        <radialGradient id={`${id}glow`}>
          <stop offset="0.12" className="hills__glow" stopOpacity="0.85" />
          <stop offset="1" className="hills__glow" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width={width} height={height} fill={`url(#${id}sky)`} />
      <circle cx={land.sun.x} cy={land.sun.y + sunk} r={land.sun.radius * 5} fill={`url(#${id}glow)`} />
      <circle className="hills__sun" cx={land.sun.x} cy={land.sun.y + sunk} r={land.sun.radius} />
      <path className="hills__far" d={land.far} />
      <path className="hills__trees" d={land.trees} />
      <path className="hills__middle" d={land.middle} />
      <path className="hills__way" d={land.way} />
      <path className="hills__near" d={land.near} />
      {initials && (
        <text className="hills__initials" x={width / 2} y={height * 0.6} textAnchor="middle">
          {initials}
        </text>
      )}
    </svg>
  );
}
