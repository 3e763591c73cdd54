import { currentPartnerTerms, partnerTermsOf } from '@clearing/shared/partner-terms';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { ChangeWordsLink } from '../words/change-words-link.js';
import { KeyCard } from './key-card.js';
import type { KeysView } from './keys.server.js';
import { LiveState } from '../live/live-state.js';
import { OtherWords } from '../words/other-words.js';
import { PartnerFrame } from '../partner-frame.js';
import { TermsText } from '../terms-text.js';

/** The console: a partner's keys, and where they stand on the way to live ones. */
export function KeysPage() {
  const { t } = useLingui();
  const view = usePageState<KeysView>();
  if (!view) return null;
  const { partner, done } = view;
  const [working, others] = [partner.keys.filter(({ works }) => works), partner.keys.filter(({ works }) => !works)];
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Your keys`} indexed={false} />
        <h1>
          <Trans>Your keys</Trans>
        </h1>
        <Done what={done} />
        <section className="stack stack--4" aria-labelledby="working">
          <h2 id="working">
            <Trans>Keys that work</Trans>
          </h2>
          {working.length === 0 ? (
            <p>
              <Trans>None.</Trans>
            </p>
          ) : (
            working.map((apiKey) => <KeyCard key={apiKey.key} apiKey={apiKey} />)
          )}
          <LinkButton wide href="/partners/keys/new">
            <Trans>Make a key</Trans>
          </LinkButton>
          <p className="muted small prose">
            <Trans>
              To replace a key, make another of the same kind, put it in place, and revoke the old one once nothing uses
              it. Two of a kind can work at a time.
            </Trans>
          </p>
        </section>
        {others.length > 0 && (
          <Disclosure summary={<Trans>Keys that no longer open anything</Trans>}>
            <div className="stack stack--4">
              {others.map((apiKey) => (
                <KeyCard key={apiKey.key} apiKey={apiKey} />
              ))}
            </div>
          </Disclosure>
        )}
        <section className="stack stack--4" aria-labelledby="organisation">
          <h2 id="organisation">
            <Trans>Your organisation</Trans>
          </h2>
          <Facts>
            <DefinitionRow term={<Trans>Organisation</Trans>}>
              <span className="as-typed">{partner.name}</span>
            </DefinitionRow>
            <DefinitionRow term={<Trans>Site</Trans>}>
              <span className="as-typed">{partner.site}</span>
            </DefinitionRow>
            <DefinitionRow
              term={<Trans>What you want to do</Trans>}
              change={!partner.otherWords && <ChangeWordsLink />}
            >
              <span className="as-typed">{partner.purpose}</span>
            </DefinitionRow>
            {(partner.otherWords ?? partner.wordsRefusedAt) && (
              <DefinitionRow term={<Trans>The change you asked for</Trans>}>
                <OtherWords partner={partner} />
              </DefinitionRow>
            )}
            <DefinitionRow term={<Trans>Live keys</Trans>}>
              <LiveState partner={partner} />
            </DefinitionRow>
            <DefinitionRow
              term={<Trans>Clock for test keys</Trans>}
              change={
                <a href="/partners/clock">
                  <Trans>Set the clock</Trans>
                </a>
              }
            >
              {partner.sandboxNow === null ? <Trans>The real time</Trans> : formatInstant(partner.sandboxNow)}
            </DefinitionRow>
            <DefinitionRow term={<Trans>Terms of data use</Trans>}>
              {partner.agreedVersion && partner.agreedAt ? (
                <AgreedTerms version={partner.agreedVersion} at={partner.agreedAt} />
              ) : (
                <Trans>Not agreed to yet</Trans>
              )}
            </DefinitionRow>
          </Facts>
        </section>
        <p>
          <a href="/graphiql?as=test-key">
            <Trans>Try queries in the explorer, as your test key</Trans>
          </a>
        </p>
        <p>
          <a href="/partners">
            <Trans>How it works, and the terms</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}

/** What somebody agreed to stays readable, whatever is asked for now. */
function AgreedTerms({ version, at }: { version: string; at: string }) {
  const terms = partnerTermsOf(version);
  const isCurrent = version === currentPartnerTerms.version;
  return (
    <div className="stack stack--2">
      <p>
        <Trans>
          You agreed to the version of {formatDate(version)} on {formatInstant(at)}
        </Trans>
      </p>
      {!isCurrent && (
        <p>
          <Trans>
            There is a newer one. <a href="/partners/live">Read it and agree</a> before you make another live key.
          </Trans>
        </p>
      )}
      {terms && (
        <Disclosure summary={<Trans>Read what you agreed to</Trans>}>
          <TermsText terms={terms} />
        </Disclosure>
      )}
    </div>
  );
}

function Done({ what }: { what: KeysView['done'] }) {
  switch (what) {
    case 'revoked':
      return (
        <Notice tone="checked" role="status" title={<Trans>The key is revoked. It no longer opens anything.</Trans>} />
      );
    case 'revoked-before':
      return <Notice role="status" title={<Trans>The key was already revoked. It opens nothing.</Trans>} />;
    case 'asked':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>You agreed, and asked for live keys. An operator will review it.</Trans>}
        />
      );
    case 'agreed':
      return (
        <Notice tone="checked" role="status" title={<Trans>We have recorded that you agree to the terms.</Trans>} />
      );
    case 'words':
      return <Notice tone="checked" role="status" title={<Trans>Changed.</Trans>} />;
    case 'words-asked':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>You asked for the change. An operator will review it, and we will write to you.</Trans>}
        />
      );
    case 'words-back':
      return <Notice role="status" title={<Trans>Your request is withdrawn. Everything stays as it is.</Trans>} />;
    case null:
      return null;
  }
}
