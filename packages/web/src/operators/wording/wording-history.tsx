import { Trans } from '@lingui/react/macro';
import { AskedHistory } from '../asked-history.js';
import type { WordingItemView } from './wording-item.server.js';
import { WordingReasonWords, WordingStateWords } from './wording-words.js';

/** Every time operators were asked about this listing's wording, the newest first. */
export function WordingHistory({ history }: Pick<WordingItemView['review'], 'history'>) {
  return (
    <AskedHistory
      title={<Trans>All their requests</Trans>}
      history={history}
      state={({ state }) => <WordingStateWords state={state} />}
      reason={({ reason }) => reason && <WordingReasonWords reason={reason} />}
      asked={({ sentences }) =>
        sentences.map((sentence) => (
          <q key={sentence} className="as-typed">
            {sentence}
          </q>
        ))
      }
    />
  );
}
