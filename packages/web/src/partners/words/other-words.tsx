import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { Partner } from '../partner-doors.js';
import { PartnerReasonWords } from '../partner-words.js';

/** What became of the change that a partner asked for: it waits, or an operator said no. Nobody asks: nothing. */
export function OtherWords({ partner }: { partner: Partner }) {
  const { otherWords, wordsRefusedAt, wordsReason } = partner;
  if (otherWords) {
    return (
      <div className="stack stack--2">
        <p>
          <Trans>
            You asked on {formatInstant(otherWords.askedAt)}. An operator will review it, and we will write to you.
            Until then everything stays as it is, and your keys keep working.
          </Trans>
        </p>
        <Facts narrow>
          {otherWords.name !== partner.name && (
            <DefinitionRow term={<Trans>Organisation</Trans>}>
              <span className="as-typed">{otherWords.name}</span>
            </DefinitionRow>
          )}
          {otherWords.site !== partner.site && (
            <DefinitionRow term={<Trans>Site</Trans>}>
              <span className="as-typed">{otherWords.site}</span>
            </DefinitionRow>
          )}
          {otherWords.purpose !== partner.purpose && (
            <DefinitionRow term={<Trans>What you want to do</Trans>}>
              <span className="as-typed">{otherWords.purpose}</span>
            </DefinitionRow>
          )}
        </Facts>
        <p>
          <a href="/partners/words">
            <Trans>Change your request, or withdraw it</Trans>
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="stack stack--2">
      <p>
        <Trans>Not for now.</Trans>
      </p>
      {wordsRefusedAt && <p className="dated">{formatInstant(wordsRefusedAt)}</p>}
      {wordsReason && (
        <p>
          <PartnerReasonWords reason={wordsReason} reader="PARTNER" />
        </p>
      )}
    </div>
  );
}
