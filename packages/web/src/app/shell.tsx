import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SkipLink } from '../ui/skip-link.js';
import { useEnvironment } from './page-environment.js';
import { SiteMark } from './site-mark.js';
import { Unconnected } from './unconnected.js';

/** What stands around every page. A page in a crisis gets only itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { shell, demonstration, mailboxPath, isSignedIn, formToken } = useEnvironment();
  const { t } = useLingui();
  if (shell === 'BARE') return <main className="shell__main shell__main--bare">{children}</main>;
  return (
    <div className="shell">
      <SkipLink to="main" />
      <header className="shell__header no-print">
        <a className="shell__name" href="/">
          <SiteMark />
          Clearing
        </a>
        <nav className="shell__help" aria-label={t`Account, help and leaving`}>
          <a className="shell__now" href="/help">
            <Trans>Help now · 988</Trans>
          </a>
          <a className="shell__account" href={isSignedIn ? '/account' : '/sign-in'}>
            {isSignedIn ? <Trans>Your account</Trans> : <Trans>Sign in</Trans>}
          </a>
          <a className="shell__leave" href="https://www.weather.gov/" rel="noreferrer noopener" data-leave>
            <Trans>Leave this page</Trans>
          </a>
        </nav>
      </header>
      {demonstration && (
        <aside className="shell__demonstration" aria-label={t`Demonstration`}>
          <Trans>A demonstration: every person and clinic is invented.</Trans>{' '}
          {mailboxPath && (
            <a href={mailboxPath}>
              <Trans>Read its email</Trans>
            </a>
          )}
        </aside>
      )}
      <main className="shell__main" id="main" tabIndex={-1}>
        {children}
        {formToken !== null && <Unconnected />}
      </main>
      <footer className="shell__footer no-print">
        <nav aria-label={t`About this site`}>
          <ul role="list" className="shell__links">
            <li>
              <a href="/guides">
                <Trans>Guides</Trans>
              </a>
            </li>
            <li>
              <a href="/how-listings-are-checked">
                <Trans>How listings are checked</Trans>
              </a>
            </li>
            <li>
              <a href="/about">
                <Trans>About</Trans>
              </a>
            </li>
            <li>
              <a href="/privacy">
                <Trans>Privacy</Trans>
              </a>
            </li>
            <li>
              <a href="/terms">
                <Trans>Terms</Trans>
              </a>
            </li>
            <li>
              <a href="/tell-us">
                <Trans>Complaints</Trans>
              </a>
            </li>
            <li>
              <a href="/listing">
                <Trans>For practitioners</Trans>
              </a>
            </li>
            <li>
              <a href="/partners">
                <Trans>For partners</Trans>
              </a>
            </li>
            <li>
              <a href="/graphiql">
                <Trans>For developers</Trans>
              </a>
            </li>
          </ul>
        </nav>
        <p className="small muted prose">
          <Trans>
            Clearing is a directory. It gives no medical advice and no treatment. In danger now? Call or text 988, or
            call 911.
          </Trans>
        </p>
      </footer>
    </div>
  );
}
