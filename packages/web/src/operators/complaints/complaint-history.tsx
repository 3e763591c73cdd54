import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { DoneHistory } from '../done-history.js';
import type { ComplaintItemView } from './complaint-item.server.js';
import { ReasonWords, StepWords } from './complaint-words.js';

/** What happened to it, also by those it is between. */
export function ComplaintHistory({ history }: Pick<ComplaintItemView['complaint'], 'history'>) {
  return (
    <DoneHistory
      title={<Trans>What has happened since</Trans>}
      history={history}
      what={(event) => (
        <>
          <b>
            <StepWords step={event.step} />
          </b>
          {event.onDate && <>, {formatDate(event.onDate)}</>}
          {event.reason && (
            <>
              {': '}
              <ReasonWords reason={event.reason} />
            </>
          )}
        </>
      )}
      words={({ words }) => words}
    />
  );
}
