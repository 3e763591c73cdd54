import { Trans } from '@lingui/react/macro';
import { readFragment } from '../../generated/index.js';
import { OperationWords } from './operation-words.js';
import { figure, UsageSumDocument } from './usage-sum.js';
import type { Usage } from './usage.server.js';

/** What of all points each of the dearest took, as it stands in the table below. One alone took all. */
export function OperationsChart({ operations }: { operations: Usage['operations'] }) {
  const bars = operations.map(({ operation, sum }) => ({
    operation,
    points: readFragment(UsageSumDocument, sum).points,
  }));
  const most = Math.max(1, ...bars.map(({ points }) => points));
  if (bars.length < 2) return null;
  return (
    <figure className="bars card">
      <figcaption className="bars__name">
        <Trans>Points by operation</Trans>
      </figcaption>
      <ul role="list" className="usage__bars">
        {bars.map(({ operation, points }) => (
          <li key={operation}>
            <span>
              <OperationWords operation={operation} />
            </span>
            <span className="figure">{figure(points)}</span>
            <svg className="usage__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bars__bar" width={(points / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
