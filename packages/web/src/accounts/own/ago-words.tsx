import { Plural, Trans } from '@lingui/react/macro';
import { useEnvironment } from '../../app/page-environment.js';
import { ago } from './ago.js';

/** "3 hours ago" */
export function AgoWords({ at }: { at: string }) {
  const { now } = useEnvironment();
  const passed = ago(at, now);
  switch (passed.unit) {
    case 'NOW':
      return <Trans>a moment ago</Trans>;
    case 'MINUTES':
      return <Plural value={passed.count} one="# minute ago" other="# minutes ago" />;
    case 'HOURS':
      return <Plural value={passed.count} one="# hour ago" other="# hours ago" />;
    case 'DAYS':
      return <Plural value={passed.count} one="# day ago" other="# days ago" />;
  }
}
