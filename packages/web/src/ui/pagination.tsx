import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton } from './button.js';

/** Back and on through a list, by links. Nothing is drawn when everything is on one page. */
export function Pagination({
  previousHref,
  nextHref,
  previous = <Trans>Earlier results</Trans>,
  next = <Trans>More results</Trans>,
}: {
  previousHref: string | null;
  nextHref: string | null;
  /** Said instead, of a list that has other words for what lies before this page. */
  previous?: ReactNode;
  next?: ReactNode;
}) {
  const { t } = useLingui();
  if (!previousHref && !nextHref) return null;
  return (
    <nav className="pages no-print" aria-label={t`Pages`}>
      {previousHref ? (
        <LinkButton weight="second" href={previousHref} rel="prev">
          {previous}
        </LinkButton>
      ) : (
        <span />
      )}
      {nextHref && (
        <LinkButton weight="second" href={nextHref} rel="next">
          {next}
        </LinkButton>
      )}
    </nav>
  );
}
