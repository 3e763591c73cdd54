import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from './button.js';

/** Back and on through a list, by links. Nothing is drawn when everything is on one page. */
export function Pagination({ previousHref, nextHref }: { previousHref: string | null; nextHref: string | null }) {
  const { t } = useLingui();
  if (!previousHref && !nextHref) return null;
  return (
    <nav className="pages no-print" aria-label={t`Pages`}>
      {previousHref ? (
        <LinkButton weight="second" href={previousHref} rel="prev">
          <Trans>Earlier results</Trans>
        </LinkButton>
      ) : (
        <span />
      )}
      {nextHref && (
        <LinkButton weight="second" href={nextHref} rel="next">
          <Trans>More results</Trans>
        </LinkButton>
      )}
    </nav>
  );
}
