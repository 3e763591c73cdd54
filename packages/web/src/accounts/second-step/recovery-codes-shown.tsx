import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

/** The one time that recovery codes are seen: to be printed, or copied by hand. */
export function RecoveryCodesPage({
  codes,
  next = null,
  isAppNew = false,
}: {
  codes: readonly string[];
  next?: string | null;
  isAppNew?: boolean;
}) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your recovery codes`} />
      {isAppNew && <Notice tone="checked" role="status" title={<Trans>Your app is set up.</Trans>} />}
      <h1>
        <Trans>Save these codes now</Trans>
      </h1>
      <p className="prose">
        <Trans>
          In case you lose your phone: each signs you in once, in place of the app. We show them only this once. Keep
          them on paper, away from your phone.
        </Trans>
      </p>
      <ul role="list" className="codes codes--list" aria-label={t`Recovery codes for Clearing`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row no-print">
        <LinkButton href={next ?? '/account'}>
          <Trans>I have saved them</Trans>
        </LinkButton>
        <Button type="button" weight="second" hidden data-print>
          <Trans>Print them</Trans>
        </Button>
      </div>
    </div>
  );
}
