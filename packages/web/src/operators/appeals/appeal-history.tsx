import { Trans } from '@lingui/react/macro';
import { AskedHistory } from '../asked-history.js';
import type { AppealItemView } from './appeal-item.server.js';
import { AppealReasonWords, AppealStateWords } from './appeal-words.js';

/** Every appeal about this listing, the newest first. */
export function AppealHistory({ history }: Pick<AppealItemView['appeal'], 'history'>) {
  return (
    <AskedHistory
      title={<Trans>Every appeal so far</Trans>}
      history={history}
      state={({ state }) => <AppealStateWords state={state} />}
      reason={({ reason }) => reason && <AppealReasonWords reason={reason} />}
    />
  );
}
