import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { KeptWords } from './kept-words.js';
import { WordsFields } from './words-fields.js';
import type { WordsView } from './words.server.js';

/** A partner says in other words who it is and what for; with live keys it asks an operator. */
export function WordsPage() {
  const { t } = useLingui();
  const view = usePageState<WordsView>();
  if (!view) return null;
  const { errors, refusal, words, live, waits } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Change name, site or purpose`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Change name, site or purpose</Trans>
      </h1>
      <Refusal words={refusal} />
      <p className="prose">
        <WhatComesOfIt live={live} waits={waits} />
      </p>
      {waits?.asked && <KeptWords title={<Trans>What you asked for</Trans>} kept={waits.asked} />}
      {waits && <KeptWords title={<Trans>Until then</Trans>} kept={waits.standing} />}
      <PageForm action="/partners/words" className="stack stack--5">
        <WordsFields values={words} errorOf={(field) => errors.find(({ id }) => id === field)?.message} />
        <Button wide>{live === 'APPROVED' ? <Trans>Ask for the change</Trans> : <Trans>Change it</Trans>}</Button>
      </PageForm>
      {waits && (
        <PageForm action="/partners/words">
          <input type="hidden" name="back" value="yes" />
          <Button weight="second" wide>
            <Trans>Withdraw the request</Trans>
          </Button>
        </PageForm>
      )}
      <p>
        <a href="/partners/keys">
          <Trans>Back to your keys</Trans>
        </a>
      </p>
    </div>
  );
}

function WhatComesOfIt({ live, waits }: Pick<WordsView, 'live' | 'waits'>) {
  if (waits?.asked) {
    return (
      <Trans>
        You asked on {formatInstant(waits.since)}. An operator will review it, and we will write to you. Until then
        everything stays as it is, and your keys keep working. What the form says now has not been asked for yet.
      </Trans>
    );
  }
  if (waits) {
    return (
      <Trans>
        You asked for what is in the form on {formatInstant(waits.since)}. An operator will review it, and we will write
        to you. Until then everything stays as it is, and your keys keep working. You can still change your request.
      </Trans>
    );
  }
  switch (live) {
    case 'APPROVED':
      return (
        <Trans>
          An operator approved what is here. Say what it should be instead. An operator will review it, and we will
          write to you. Until then everything stays as it is, and your keys keep working.
        </Trans>
      );
    case 'ASKED':
      return <Trans>You asked for live keys, and an operator reads this. What you change now is what they read.</Trans>;
    default:
      return <Trans>What you change applies right away. An operator reads it when you ask for live keys.</Trans>;
  }
}
