/*
 * Writes packages/web/src/listing/licences/state-outlines.json: one SVG path for each state, and what puts a dot on it.
 *
 *   node packages/server/data/gazetteer/state-outlines.mjs
 *
 * Each state is drawn flat (degrees of longitude shortened by the cosine of its middle latitude) in a box whose longer
 * side is `longSide`. With an entry { path, width, height, west, north, perLongitude, perLatitude } a point stands at
 *
 *   x = wrapped(longitude - west) * perLongitude        y = (north - latitude) * perLatitude
 *
 * where wrapped() brings the difference between -180 and 180: Alaska reaches over the date line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const longSide = 400;
/** How far, in units of the box, a line may be from the coast it stands for. */
const tolerance = 1.6;
/** Islands smaller than this part of the largest piece are left out; they would be specks. */
const smallestPiece = 0.002;

const codes = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA ' +
    '26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX ' +
    '49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), `US-${entry.slice(2)}`]),
);

const atlas = JSON.parse(gunzipSync(readFileSync(new URL('us-atlas-states-10m.json.gz', import.meta.url))).toString());
const arcs = atlas.arcs.map(absolute);

const outlines = {};
for (const state of atlas.objects.states.geometries) {
  const code = codes[state.id];
  if (code) outlines[code] = outline(state);
}
const sorted = Object.fromEntries(Object.entries(outlines).sort(([left], [right]) => (left < right ? -1 : 1)));
const target = new URL('../../../web/src/listing/licences/state-outlines.json', import.meta.url);
writeFileSync(
  target,
  `{\n${Object.entries(sorted)
    .map(([code, entry]) => `${JSON.stringify(code)}: ${JSON.stringify(entry)}`)
    .join(',\n')}\n}\n`,
);

function outline(state) {
  const polygons = state.type === 'Polygon' ? [state.arcs] : state.arcs;
  const pieces = polygons
    .map(([outer]) => ring(outer))
    .map((piece) => eastOfDateLine(piece, isBeyondDateLine(state.id)));
  const largest = Math.max(...pieces.map(area));
  const kept = pieces.filter((piece) => area(piece) >= largest * smallestPiece);
  const longitudes = kept.flat().map(([longitude]) => longitude);
  const latitudes = kept.flat().map(([, latitude]) => latitude);
  const [west, east, south, north] = [least(longitudes), most(longitudes), least(latitudes), most(latitudes)];
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perLatitude = longSide / Math.max((east - west) * shortening, north - south);
  const perLongitude = perLatitude * shortening;
  const path = kept
    .map((piece) =>
      piece.map(([longitude, latitude]) => [(longitude - west) * perLongitude, (north - latitude) * perLatitude]),
    )
    .map((piece) => simplified(piece))
    .filter((piece) => piece.length > 3)
    .map(drawn)
    .join('');
  return {
    path,
    width: Math.ceil((east - west) * perLongitude),
    height: Math.ceil((north - south) * perLatitude),
    west: rounded(west),
    north: rounded(north),
    perLongitude: rounded(perLongitude),
    perLatitude: rounded(perLatitude),
  };
}

/** Guam and the Northern Marianas lie wholly on the other side. */
function isBeyondDateLine(id) {
  return id === '66' || id === '69';
}

function eastOfDateLine(piece, isBeyond) {
  return piece.map(([longitude, latitude]) => [!isBeyond && longitude > 0 ? longitude - 360 : longitude, latitude]);
}

/** Arcs are stored as steps from the point before, in whole units of the atlas's own grid. */
function absolute(arc) {
  const { scale, translate } = atlas.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A negative number names an arc walked backwards; each arc begins where the one before it ended. */
function ring(indexes) {
  return indexes.flatMap((index, at) => {
    const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return at === 0 ? points : points.slice(1);
  });
}

function area(points) {
  return Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** Douglas and Peucker: keeps the point that lies furthest off the line, while it lies off by more than the tolerance. */
function simplified(points) {
  const keep = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [furthest, distance] = [from, tolerance];
    for (let at = from + 1; at < to; at++) {
      const off = distanceToLine(points[at], points[from], points[to]);
      if (off > distance) [furthest, distance] = [at, off];
    }
    if (furthest === from) continue;
    keep.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, at) => keep.has(at));
}

function distanceToLine([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  return Math.abs(dx * (fromY - y) - (fromX - x) * dy) / length;
}

/** Whole units, each step from the rounded point before it, so that rounding never adds up. */
function drawn(points) {
  let [x, y] = points[0].map(Math.round);
  let path = `M${x} ${y}l`;
  for (const point of points.slice(1, -1)) {
    const [nextX, nextY] = point.map(Math.round);
    if (nextX === x && nextY === y) continue;
    path += `${path.endsWith('l') ? '' : ' '}${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path.replace(/ -/g, '-')}z`;
}

function least(numbers) {
  return numbers.reduce((smallest, number) => Math.min(smallest, number));
}

function most(numbers) {
  return numbers.reduce((largest, number) => Math.max(largest, number));
}

function rounded(number) {
  return Math.round(number * 1e4) / 1e4;
}
