import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import { CrisisLines, type CrisisLine } from '../crisis/crisis-lines.js';

/** What was written was taken in. It spoke of danger, so help stands beside what came of it. */
export function LinesAfterwards({ lines }: { lines: readonly CrisisLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Notice tone="help" role="status" title={<Trans>What you wrote worries us. Please talk to someone now.</Trans>}>
      <CrisisLines lines={lines} />
    </Notice>
  );
}
