import type { ReactNode } from 'react';

export interface Bar {
  readonly key: string;
  /** Null: nothing is known of it. */
  readonly value: number | null;
  /** It still grows: drawn as an outline. */
  readonly isOpen: boolean;
}

interface BarChartProps {
  readonly name: ReactNode;
  /** The whole of it in a sentence, for those who do not see it. */
  readonly words: string;
  /** From the first to the last; fewer than there is room for stand at the end. */
  readonly bars: readonly Bar[];
  readonly room: number;
  readonly most: ReactNode;
  /** From when to when. */
  readonly range: ReactNode;
}

/** Of a bar with its gap, as long as a dozen have room; of more, each is narrower and the drawing stays as large. */
const STEP = 26;
const DOZEN = 12;
const PART_OF_STEP = 20 / 26;
const HEIGHT = 72;
const LEAST = 2;

/** A few bars drawn on the server. What they say exactly stands in a table beside it. */
export function BarChart({ name, words, bars, room, most, range }: BarChartProps) {
  const highest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const step = Math.min(STEP, (STEP * DOZEN) / room);
  const barWidth = step * PART_OF_STEP;
  const width = room * step - (step - barWidth);
  return (
    <figure className="bars card">
      <figcaption className="bars__name">{name}</figcaption>
      <p className="bars__most muted" aria-hidden="true">
        {most}
      </p>
      <svg className="bars__drawing" viewBox={`0 0 ${width} ${HEIGHT + 1}`} role="img" aria-label={words}>
        {bars.map(({ key, value, isOpen }, index) => {
          const height = value ? Math.max(LEAST, Math.round((value / highest) * HEIGHT)) : 0;
          const inset = isOpen ? Math.min(1, barWidth / 4) : 0;
          return (
            height > 0 && (
              <rect
                key={key}
                className={isOpen ? 'bars__bar bars__bar--open' : 'bars__bar'}
                x={(room - bars.length + index) * step + inset}
                y={HEIGHT - height + inset}
                width={barWidth - 2 * inset}
                height={Math.max(1, height - inset)}
              />
            )
          );
        })}
        <line className="bars__ground" x1="0" x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <p className="bars__range muted" aria-hidden="true">
        {range}
      </p>
    </figure>
  );
}
