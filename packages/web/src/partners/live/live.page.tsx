import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import type { LiveView } from './live.server.js';
import { ChangeWordsLink } from '../words/change-words-link.js';
import { KeptWords } from '../words/kept-words.js';
import { PartnerReasonWords } from '../partner-words.js';
import { WordsFields } from '../words/words-fields.js';
import { TermsText } from '../terms-text.js';

/** What a partner agrees to before live keys. */
export function LivePage() {
  const { t } = useLingui();
  const view = usePageState<LiveView>();
  if (!view) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Ask for live keys`} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <h1>
        <Trans>Ask for live keys</Trans>
      </h1>
      <Refusal words={view.refusal} />
      {view.reason && (
        <Notice tone="caution" title={<WhatWasDecided decided={view.decided} />}>
          <p>
            <PartnerReasonWords reason={view.reason} reader="PARTNER" />
          </p>
        </Notice>
      )}
      {view.kept && (
        <KeptWords title={<Trans>What you asked with</Trans>} kept={view.kept}>
          <ChangeWordsLink />
        </KeptWords>
      )}
      {!view.isDone && <AgreeAndAsk view={view} />}
      <p>
        <a href="/partners/keys">
          <Trans>Back to your keys</Trans>
        </a>
      </p>
    </div>
  );
}

function WhatWasDecided({ decided }: Pick<LiveView, 'decided'>) {
  switch (decided) {
    case 'NO':
      return <Trans>An operator said no before.</Trans>;
    case 'ENDED':
      return <Trans>An operator ended your live keys.</Trans>;
    case 'TAKEN_BACK':
      return <Trans>An operator withdrew the approval of live keys.</Trans>;
  }
}

function AgreeAndAsk({ view }: { view: LiveView }) {
  const { t } = useLingui();
  const { version } = currentPartnerTerms;
  const errorOf = (field: string) => view.errors.find(({ id }) => id === field)?.message;
  return (
    <>
      <p className="prose">
        <Trans>Read the terms of data use and agree to them. Then an operator reviews what you want to do.</Trans>
      </p>
      <section className="stack stack--3" aria-labelledby="terms">
        <h2 id="terms">
          <Trans>Terms of data use</Trans>
        </h2>
        <p className="muted small">
          <Trans>Version of {formatDate(version)}</Trans>
        </p>
        <TermsText terms={currentPartnerTerms} />
      </section>
      <PageForm action="/partners/live" className="stack stack--5">
        <input type="hidden" name="version" value={version} />
        {view.words && (
          <section className="stack stack--5" aria-labelledby="words">
            <div className="stack stack--2">
              <h2 id="words">
                <Trans>What the operator reads</Trans>
              </h2>
              <p className="prose">
                <Trans>Change it now if it is unclear or no longer true.</Trans>
              </p>
            </div>
            <WordsFields values={view.words} errorOf={errorOf} />
          </section>
        )}
        <CheckboxGroup
          id="agree"
          name="agree"
          label={t`Your agreement`}
          hint={t`We keep this with its date and this version.`}
          error={errorOf('agree')}
          chosen={[]}
          choices={[{ value: 'yes', label: <Trans>We agree to these terms</Trans> }]}
        />
        <Button wide>
          <Trans>Agree and ask</Trans>
        </Button>
      </PageForm>
    </>
  );
}
