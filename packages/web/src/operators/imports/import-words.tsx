import { Plural, Trans } from '@lingui/react/macro';
import type { ImportLineFragment } from '../../generated/graphql.js';

/** How far an import is, in words. */
export function ImportStateWords({ state, isStopping }: Pick<ImportLineFragment, 'state' | 'isStopping'>) {
  switch (state) {
    case 'WAITING':
      return <Trans>Waiting for a worker</Trans>;
    case 'RUNNING':
      return isStopping ? <Trans>Stopping</Trans> : <Trans>Running</Trans>;
    case 'STOPPED':
      return <Trans>Stopped</Trans>;
    case 'FINISHED':
      return <Trans>Done</Trans>;
    case 'FAILED':
      return <Trans>Did not finish</Trans>;
  }
}

export function KindWords({ isDryRun }: Pick<ImportLineFragment, 'isDryRun'>) {
  return isDryRun ? <Trans>A dry run: nothing is written</Trans> : <Trans>An import</Trans>;
}

export function ScopeWords({ professions, states }: Pick<ImportLineFragment, 'professions' | 'states'>) {
  return (
    <>
      {professions.length === 0 ? <Trans>Every profession in the catalog</Trans> : professions.join(', ')}
      {' · '}
      {states.length === 0 ? <Trans>every state</Trans> : states.join(', ')}
    </>
  );
}

/** "About 3 minutes" */
export function TimeLeftWords({ seconds }: { seconds: number }) {
  if (seconds < 90) return <Plural value={Math.max(1, seconds)} one="About # second" other="About # seconds" />;
  if (seconds < 5_400) {
    return <Plural value={Math.ceil(seconds / 60)} one="About # minute" other="About # minutes" />;
  }
  return <Plural value={Math.round(seconds / 3_600)} one="About # hour" other="About # hours" />;
}
