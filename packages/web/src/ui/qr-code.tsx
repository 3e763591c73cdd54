import { encode } from 'uqr';

/** The quiet edge that a camera needs, in squares. */
const EDGE = 4;

/**
 * A square picture that a camera reads. Drawn here and black on white whatever the page's colours: some cameras read no
 * other, and no other origin learns what it says.
 */
export function QrCode({ says, label }: { says: string; label: string }) {
  const { data, size } = encode(says, { ecc: 'M', border: EDGE });
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="240" height="240">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={outlineOf(data)} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** One stroke for each run of dark squares in a row. */
function outlineOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark && !row[x - 1] ? `M${x} ${y}h${runFrom(row, x)}v1H${x}z` : '')))
    .join('');
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end === -1 ? row.length : end) - start;
}
