import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { useLingui } from '@lingui/react/macro';
import outlines from './state-outlines.json' with { type: 'json' };

interface Outline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly west: number;
  readonly north: number;
  readonly perLongitude: number;
  readonly perLatitude: number;
}

/** Where in its state a place lies: an outline and a point. No tiles, no other site is asked. */
export function StateMap({
  region,
  city,
  latitude,
  longitude,
}: {
  region: string;
  city: string;
  latitude: number;
  longitude: number;
}) {
  const { t } = useLingui();
  const outline = (outlines as Readonly<Record<string, Outline>>)[region];
  const state = findJurisdiction(region)?.name ?? region;
  if (!outline) return null;
  const x = Math.round((longitude - outline.west) * outline.perLongitude);
  const y = Math.round((outline.north - latitude) * outline.perLatitude);
  return (
    <svg
      className="state-map"
      viewBox={`-12 -12 ${outline.width + 24} ${outline.height + 24}`}
      role="img"
      aria-label={t`${city} in ${state}`}
    >
      <path className="state-map__land" d={outline.path} />
      <circle className="state-map__halo" cx={x} cy={y} r="26" />
      <circle className="state-map__point" cx={x} cy={y} r="11" />
    </svg>
  );
}
