import { Trans } from '@lingui/react/macro';

/** To where a partner says in other words who it is and what for. */
export function ChangeWordsLink() {
  return (
    <a href="/partners/words">
      <Trans>Change name, site or purpose</Trans>
    </a>
  );
}
