import { requestDataJsonPath } from '@clearing/shared/personal-data';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { usePageState } from '../../app/page-environment.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { useTroubleWords } from '../trouble-words.js';
import { AgreementList } from './agreement-list.js';
import type { AgreementsView, Step } from './agreements-view.js';
import { AskOnceMore } from './ask-once-more.js';
import { Erased } from './erased.js';

type Open = Extract<AgreementsView, { is: 'OPEN' }>;

/** Who read it, what was agreed to, and how to take it back, take it along or have it erased. */
export function AgreementsPage() {
  const { t } = useLingui();
  const view = usePageState<AgreementsView>();
  const words = useTroubleWords(view?.is === 'OPEN' ? view.trouble : null);
  if (!view) return <ClosedLink />;
  if (view.is === 'ERASED') return <Erased calledOff={view.calledOff} />;
  if (view.step && mayDo(view, view.step)) return <AskOnceMore view={view} step={view.step} />;
  const { consultation, reads, agreements } = view;
  const name = consultation.practitioner.givenName;
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`Your privacy`} />
      <ErrorSummary errors={words ? [{ id: 'agreed', message: words }] : []} />
      <header className="stack">
        <h1>
          <Trans>Who read it, and what you agreed to</Trans>
        </h1>
        <p>
          <b className="figures">{consultation.label}</b>
          {', '}
          {consultation.practitioner.displayName}
        </p>
      </header>
      <section className="stack stack--2" aria-labelledby="reads">
        <h2 id="reads">
          <Trans>Who read your answers</Trans>
        </h2>
        {reads.length === 0 ? (
          <p>
            <Trans>Nobody has opened them.</Trans>
          </p>
        ) : (
          <ul>
            {reads.map(({ at, by }) => (
              <li key={`${at} ${by}`} className="figures">
                {by}, {at}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack" aria-labelledby="agreed">
        <h2 id="agreed">
          <Trans>What you agreed to</Trans>
        </h2>
        <AgreementList agreements={agreements} />
        <div className="row">
          <Ask view={view} step="SHARE">
            <Trans>Stop sharing it with {name}</Trans>
          </Ask>
          <Ask view={view} step="AGAIN">
            <Trans>Let {name} read it again</Trans>
          </Ask>
          <Ask view={view} step="COLLECT">
            <Trans>Erase what I answered and wrote</Trans>
          </Ask>
        </div>
      </section>
      <section className="stack" aria-labelledby="along">
        <h2 id="along">
          <Trans>Take it with you</Trans>
        </h2>
        {view.hasToWait && (
          <Notice tone="caution" role="alert" title={<Trans>You downloaded many files in a short time.</Trans>}>
            <p>
              <Trans>Everything is still here. Try again in a few minutes.</Trans>
            </p>
          </Notice>
        )}
        <p className="prose">
          <Trans>Everything we keep with this request. Keep it where only you can open it.</Trans>
        </p>
        <div className="row">
          <LinkButton weight="second" wide href={view.everything}>
            <Trans>A page to print</Trans>
          </LinkButton>
          <LinkButton weight="second" wide href={requestDataJsonPath(consultation.id)} download>
            <Trans>A file for programs (JSON)</Trans>
          </LinkButton>
        </div>
      </section>
      <section className="stack" aria-labelledby="erase">
        <h2 id="erase">
          <Trans>Have it erased</Trans>
        </h2>
        <p className="prose">
          <Trans>You do not have to wait: everything about this request can be erased now.</Trans>
        </p>
        <div className="row">
          <Ask view={view} step="ERASE">
            <Trans>Erase everything now</Trans>
          </Ask>
        </div>
      </section>
      <p>
        <a href={view.back}>
          <Trans>Back to your request</Trans>
        </a>
      </p>
    </div>
  );
}

/** Leads to the page that asks once more; nothing is done yet. */
function Ask({ view, step, children }: { view: Open; step: Step; children: React.ReactNode }) {
  if (!mayDo(view, step)) return null;
  return (
    <PageForm action={view.here}>
      <input type="hidden" name="step" value={step} />
      <Button weight="second" wide name="do" value="ask">
        {children}
      </Button>
    </PageForm>
  );
}

function mayDo({ consultation, agreements }: Open, step: Step): boolean {
  const { state, answersErased } = consultation;
  const isInForce = (purpose: string) => agreements.some((each) => each.purpose === purpose && !each.takenBack);
  const wasSent = state !== 'AWAITING_EMAIL';
  switch (step) {
    case 'SHARE':
      return wasSent && !answersErased && state !== 'WITHDRAWN' && isInForce('SHARE_WITH_PRACTITIONER');
    case 'AGAIN':
      return (
        (state === 'REQUESTED' || state === 'CONFIRMED') && !answersErased && !isInForce('SHARE_WITH_PRACTITIONER')
      );
    case 'COLLECT':
      return wasSent && !answersErased && isInForce('COLLECT');
    case 'ERASE':
      return true;
  }
}
