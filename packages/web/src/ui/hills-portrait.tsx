import { drawLandscape } from './hills-shape.js';
import type { Light } from './hills.js';

const size = 160;

/**
 * Where no photo was given: initials on their own hills, hidden like every picture. A page of results shows twenty of
 * them, so their colours are flat and the sky behind them is the style sheet's.
 */
export function HillsPortrait({ seed, light, initials }: { seed: string; light: Light; initials: string }) {
  const { sun, far, wood, meadow, way, near } = drawLandscape(seed, size, size);
  return (
    <svg
      className={`hills hills--portrait hills--${light.toLowerCase()}`}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <circle className="hills__sun" cx={sun.x} cy={sun.y} r={sun.radius} />
      <path className="hills__far" d={far} />
      <path className="hills__wood" d={wood} />
      <path className="hills__meadow" d={meadow} />
      <path className="hills__way" d={way} />
      <path className="hills__near" d={near} />
      <text className="hills__initials" x={size / 2} y={size * 0.58} textAnchor="middle">
        {initials}
      </text>
    </svg>
  );
}
