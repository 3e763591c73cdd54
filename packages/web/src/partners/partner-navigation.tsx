import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

/**
 * Every page for partners: what anybody may read, then what is theirs once they are signed in. On a phone it is behind one
 * button, which opens it without scripts; where browsers do not know how, it stands open.
 */
export function PartnerNavigation() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return (
    <nav className="partner-pages no-print" aria-label={t`For partners`}>
      <button type="button" className="button button--second partner-pages__opener" popoverTarget="partner-pages">
        <Trans>All pages for partners</Trans>
      </button>
      <div id="partner-pages" className="partner-pages__all" popover="auto">
        <p className="partner-pages__group">
          <a href="/partners" aria-current={pathname === '/partners' ? 'page' : undefined}>
            <Trans>For partners</Trans>
          </a>
        </p>
        <p id="partner-pages-build" className="partner-pages__group">
          <Trans>Build with it</Trans>
        </p>
        <ul role="list" aria-labelledby="partner-pages-build">
          <PageLink path="/partners/start">
            <Trans>Get started</Trans>
          </PageLink>
          <PageLink path="/partners/reference">
            <Trans>Schema reference</Trans>
          </PageLink>
          <PageLink path="/partners/examples">
            <Trans>Client and examples</Trans>
          </PageLink>
          <PageLink path="/partners/embeds">
            <Trans>Embeds for your pages</Trans>
          </PageLink>
          <PageLink path="/partners/limits">
            <Trans>Limits and promises</Trans>
          </PageLink>
          <PageLink path="/partners/about-webhooks">
            <Trans>How webhooks work</Trans>
          </PageLink>
          <PageLink path="/partners/open-data">
            <Trans>Files without a key</Trans>
          </PageLink>
          <PageLink path="/status">
            <Trans>Status</Trans>
          </PageLink>
          <PageLink path="/schema/changelog">
            <Trans>What changed</Trans>
          </PageLink>
          <PageLink path="/graphiql?as=test-key">
            <Trans>Explorer</Trans>
          </PageLink>
        </ul>
        <p id="partner-pages-yours" className="partner-pages__group">
          <Trans>Your console</Trans>
        </p>
        <ul role="list" aria-labelledby="partner-pages-yours">
          <PageLink path="/partners/keys">
            <Trans>Keys</Trans>
          </PageLink>
          <PageLink path="/partners/webhooks">
            <Trans>Webhooks</Trans>
          </PageLink>
          <PageLink path="/partners/usage">
            <Trans>Usage</Trans>
          </PageLink>
          <PageLink path="/partners/clock">
            <Trans>Clock for test keys</Trans>
          </PageLink>
          <PageLink path="/partners/referrals">
            <Trans>People you sent</Trans>
          </PageLink>
          <PageLink path="/partners/documents">
            <Trans>Documents</Trans>
          </PageLink>
          <PageLink path="/partners/deprecated">
            <Trans>On its way out</Trans>
          </PageLink>
        </ul>
      </div>
    </nav>
  );
}

/** Marks the page that is open, and the one that it belongs to. */
function PageLink({ path, children }: { path: string; children: ReactNode }) {
  const { pathname } = useLocation();
  const current = pathname === path ? 'page' : pathname.startsWith(`${path}/`) ? 'true' : undefined;
  return (
    <li>
      <a href={path} aria-current={current}>
        {children}
      </a>
    </li>
  );
}
