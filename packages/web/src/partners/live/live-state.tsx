import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import type { Partner } from '../partner-doors.js';
import { PartnerReasonWords } from '../partner-words.js';

/** Where a partner stands on the way to live keys, as they read it, and what they have to do. */
export function LiveState({
  partner,
}: {
  partner: Pick<Partner, 'live' | 'liveDecidedAt' | 'liveReason' | 'liveEndedAt'>;
}) {
  const ask = (
    <a href="/partners/live">
      <Trans>Ask for live keys</Trans>
    </a>
  );
  switch (partner.live) {
    case 'NOT_ASKED':
      return ask;
    case 'ASKED':
      return (
        <div className="stack stack--2">
          <p>
            <Trans>You asked. An operator will review it, and we will write to you.</Trans>
          </p>
          {partner.liveEndedAt && <StillToTakeDown endedAt={partner.liveEndedAt} />}
        </div>
      );
    case 'APPROVED':
      return <Trans>You can make them.</Trans>;
    case 'REFUSED':
    case 'ENDED':
      return (
        <div className="stack stack--2">
          <p>
            <WhatWasDecided partner={partner} />
          </p>
          {partner.liveDecidedAt && <p className="dated">{formatInstant(partner.liveDecidedAt)}</p>}
          {partner.liveReason && (
            <p>
              <PartnerReasonWords reason={partner.liveReason} reader="PARTNER" />
            </p>
          )}
          {partner.liveEndedAt &&
            (partner.live === 'ENDED' ? <TakeDown /> : <StillToTakeDown endedAt={partner.liveEndedAt} />)}
          <p>{ask}</p>
        </div>
      );
  }
}

/** Whoever never made one had none that could be ended, and has nothing to take down. */
function WhatWasDecided({ partner: { live, liveEndedAt } }: { partner: Pick<Partner, 'live' | 'liveEndedAt'> }) {
  if (live !== 'ENDED') return <Trans>Not for now.</Trans>;
  return liveEndedAt ? <Trans>An operator ended them.</Trans> : <Trans>An operator withdrew the approval.</Trans>;
}

/** As the mail has it that told of the end. */
function TakeDown() {
  return (
    <p>
      <Trans>
        Within a day, take down what you show from the directory, and delete your copies of it. Your test keys work as
        before.
      </Trans>
    </p>
  );
}

/** Whoever asks again, or was refused since, has as little to show as on the day it ended. */
function StillToTakeDown({ endedAt }: { endedAt: string }) {
  return (
    <p>
      <Trans>
        Your live keys were ended on {formatInstant(endedAt)}. Within a day of that, what you showed from the directory
        has to be down and your copies of it deleted. This stays so until an operator approves live keys again. Your
        test keys work as before.
      </Trans>
    </p>
  );
}
