import type { Coordinates } from '@clearing/shared/distance';
import { MAP_PIXELS, outlineOf, pixelOf, type MapView } from './map-view.js';

interface Town extends Coordinates {
  readonly label: string;
}

export interface MapOf {
  readonly region: string;
  readonly view: MapView;
  readonly point: Coordinates;
  /** Where the ZIP code lies. */
  readonly found: Coordinates | null;
  readonly towns: readonly Town[];
}

/** Beside its dot, so far that the ring of a ZIP code leaves it free. */
const LABEL = { height: 14, perLetter: 6.4, after: 10 };

/**
 * A picture of its own, so that a press on it says where, without scripts. It knows no page: the colours of the design
 * system are written out, by day and by night.
 */
export function mapPicture({ region, view, point, found, towns }: MapOf): string {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_PIXELS}" height="${MAP_PIXELS}">`,
    `<style>
      text{font:12px system-ui,sans-serif;fill:#22302f;stroke:#fff;stroke-width:3px;paint-order:stroke}
      .sea{fill:#f2ebdf}.land{fill:#fff;stroke:#7e877f;stroke-width:2px}.town{fill:#56635f}
      .found{fill:none;stroke:#22302f;stroke-width:2px}.halo{fill:#c8664a;opacity:.25}.point{fill:#c8664a}
      .bar{stroke:#22302f;stroke-width:2px}.edge{fill:none;stroke:#7e877f;stroke-width:2px}
      @media (prefers-color-scheme:dark){
        text{fill:#efe9de;stroke:#1c2b2a}.sea{fill:#0f1918}.land{fill:#1c2b2a;stroke:#869791}.town{fill:#b3bcb4}
        .found,.bar{stroke:#efe9de}.halo,.point{fill:#efa287}.edge{stroke:#869791}}
    </style>`,
    `<rect class="sea" width="100%" height="100%"/>`,
    land(region, view),
    ...landmarks(view, point, towns),
    scaleBar(view),
    ...(found ? [mark(view, found, 'found', 7)] : []),
    mark(view, point, 'halo', 16),
    mark(view, point, 'point', 6),
    `<rect class="edge" x="1" y="1" width="${MAP_PIXELS - 2}" height="${MAP_PIXELS - 2}"/>`,
    '</svg>',
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** From near, its line is rougher than what it is drawn on: the state is then the ground everywhere. */
function land(region: string, view: MapView): string {
  const outline = outlineOf(region);
  if (!outline || view.miles < 40) return `<rect class="land" width="100%" height="100%"/>`;
  const { west, north, perLongitude, perLatitude } = outline;
  const corner = pixelOf(view, { latitude: north, longitude: west });
  const next = pixelOf(view, { latitude: north - 1 / perLatitude, longitude: west + 1 / perLongitude });
  const matrix = [next.x - corner.x, 0, 0, next.y - corner.y, corner.x, corner.y].map((each) => each.toFixed(4));
  return `<path class="land" vector-effect="non-scaling-stroke" transform="matrix(${matrix.join(' ')})" d="${outline.path}"/>`;
}

function mark(view: MapView, at: Coordinates, name: string, radius: number): string {
  const { x, y } = pixelOf(view, at);
  return `<circle class="${name}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}"/>`;
}

/** Where a name may stand, from its dot: beside it, else below or above. */
const BESIDE = [
  [LABEL.after, 0],
  [-16, 24],
  [-16, -24],
] as const;

/** Each with its name, as long as no name lies over another or over the point. */
function landmarks(view: MapView, point: Coordinates, towns: readonly Town[]): string[] {
  const here = pixelOf(view, point);
  const taken = [boxAt(here.x - 14, here.y, 28)];
  const isOnMap = ({ left, right, top, bottom }: Box) =>
    left > 2 && top > 2 && right < MAP_PIXELS && bottom < MAP_PIXELS - 26;
  return towns.flatMap((town) => {
    const { x, y } = pixelOf(view, town);
    const name = town.label.replace(/,.*$/u, '');
    const boxes = BESIDE.map(([right, down]) => boxAt(x + right, y + down, name.length * LABEL.perLetter));
    const box = boxes.find((each) => isOnMap(each) && taken.every((other) => !overlap(other, each)));
    if (!box || x < 2 || y < 2 || x > MAP_PIXELS || y > MAP_PIXELS) return [];
    taken.push(box);
    return [
      `<circle class="town" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.5"/>`,
      `<text x="${box.left.toFixed(1)}" y="${(box.bottom - 3).toFixed(1)}">${escaped(name)}</text>`,
    ];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAt(left: number, middle: number, width: number): Box {
  return { left, right: left + width, top: middle - LABEL.height / 2, bottom: middle + LABEL.height / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A sixth of the map or less, in a round number of miles. */
function scaleBar({ miles }: MapView): string {
  const length = [200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.25].find((each) => each <= miles / 5) ?? 0.25;
  const words = length === 1 ? '1 mile' : `${length} miles`;
  const pixels = (length / miles) * MAP_PIXELS;
  const y = MAP_PIXELS - 10;
  return `<line class="bar" x1="10" x2="${(10 + pixels).toFixed(1)}" y1="${y}" y2="${y}"/><text x="10" y="${y - 5}">${words}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
