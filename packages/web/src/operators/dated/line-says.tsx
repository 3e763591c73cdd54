import { Trans } from '@lingui/react/macro';
import type { DatedLineFactsFragment } from '../../generated/graphql.js';
import { CheckKindWords } from '../checks/check-words.js';
import { Place, PrescribingWords } from './dated-words.js';

/** The one thing that tells it from others of its kind. */
export function LineSays({ line }: { line: DatedLineFactsFragment }) {
  switch (line.kind) {
    case 'REMOTE_PRESCRIBING':
      return (
        <>
          <Place code={line.jurisdiction} />:{' '}
          {line.allows ? <Trans>allowed</Trans> : <Trans>an in-person examination comes first</Trans>}
        </>
      );
    case 'PRESCRIBING':
      return (
        <>
          <Place code={line.jurisdiction} />: {line.prescribing && <PrescribingWords prescribing={line.prescribing} />}
        </>
      );
    case 'HELP_LINE':
      return <>{[line.dial, line.textTo, line.availability].filter(Boolean).join(' · ')}</>;
    case 'REGISTER':
      return (
        <>
          <Place code={line.jurisdiction} />: {line.looksUp && <CheckKindWords kind={line.looksUp} />}
        </>
      );
    case 'INSURER':
      return <Trans>Practitioners can say that they work with it</Trans>;
  }
}
