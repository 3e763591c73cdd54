import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../../../accounts/refusal.js';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { FlaggedList } from '../flagged.js';
import { AppealForm } from './hiding.js';
import { partOfText, useParts } from '../parts.js';
import type { PublishView } from './publish.server.js';
import { ReadThrough } from './read-through.js';
import { AskOperator, TakeBack } from './review.js';
import { StateNotice } from './state-notice.js';

const action = '/listing/publish';

/** The whole draft to read through, what stands in its way, and the one button. */
export function PublishPage() {
  const { t } = useLingui();
  const view = usePageState<PublishView>();
  if (!view) return null;
  const { listing } = view;
  const isWhole = listing.missing.length === 0;
  const isReady = isWhole && listing.flagged.length === 0;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Read it through`} indexed={false} />
      <ErrorSummary errors={view.typed?.error ? [{ id: view.typed.field, message: view.typed.error }] : []} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Read it through</Trans>
      </h1>
      <Done what={view.done === 'held' && !listing.review?.isOpen ? null : view.done} />
      <Refusal words={view.refusal} />
      {view.problems.length > 0 && (
        <ul>
          {view.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <StateNotice listing={listing} />
      {listing.hiding && !listing.appeal?.isOpen && <Appeal view={view} />}
      {view.secondStep === 'PASSED' && listing.review?.isOpen && <TakeBack action={action} />}
      <Missing view={view} />
      <Flagged view={view} />
      {isWhole && !isReady && listing.state !== 'HIDDEN' && <Ask view={view} />}
      <ReadThrough draft={listing.draft} />
      {isReady && <Publish view={view} />}
      <Steps view={view} />
    </div>
  );
}

function Missing({ view: { listing } }: { view: PublishView }) {
  const parts = useParts();
  const open = listing.tasks.filter(({ problems }) => problems.length > 0);
  if (open.length === 0) return null;
  return (
    <Notice tone="caution" title={<Trans>Something is still missing.</Trans>}>
      <ul>
        {open.map(({ part, problems }) => (
          <li key={part}>
            <a href={parts[part].href}>{parts[part].name}</a>: {problems.join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Flagged({ view }: { view: PublishView }) {
  const parts = useParts();
  const { flagged } = view.listing;
  if (flagged.length === 0) return null;
  const where = [...new Set(flagged.map((wording) => partOfText(wording.where)))];
  return (
    <section className="stack stack--4" aria-labelledby="flagged">
      <h2 id="flagged">
        <Trans>Words that cannot be published as they are</Trans>
      </h2>
      <FlaggedList wording={flagged} />
      <p>
        <Trans>Change them here:</Trans>{' '}
        {where.map((part, index) => (
          <span key={part}>
            {index > 0 && ', '}
            <a href={parts[part].href}>{parts[part].name}</a>
          </span>
        ))}
      </p>
    </section>
  );
}

function Appeal({ view: { secondStep, typed } }: { view: PublishView }) {
  if (secondStep !== 'PASSED') {
    return (
      <SecondStepFirst
        secondStep={secondStep}
        title={<Trans>Asking for it to be shown again needs the second step of signing in.</Trans>}
      />
    );
  }
  const own = typed?.field === 'words' ? typed : null;
  return <AppealForm action={action} typed={own?.text ?? null} error={own?.error ?? undefined} />;
}

function Ask({ view: { listing, secondStep, typed } }: { view: PublishView }) {
  if (secondStep !== 'PASSED') {
    return (
      <SecondStepFirst
        secondStep={secondStep}
        title={<Trans>Sending them to an operator needs the second step of signing in.</Trans>}
      />
    );
  }
  const own = typed?.field === 'reason' ? typed : null;
  return <AskOperator action={action} listing={listing} typed={own?.text ?? null} error={own?.error ?? undefined} />;
}

function Done({ what }: { what: PublishView['done'] }) {
  switch (what) {
    case 'asked':
      return <Notice tone="checked" role="status" title={<Trans>Sent. Nothing that is published changed.</Trans>} />;
    case 'held':
      return <Notice role="status" title={<Trans>Sent. An operator reviews it before it is published.</Trans>} />;
    case 'appealed':
      return (
        <Notice tone="checked" role="status" title={<Trans>Sent. We will email you when it is answered.</Trans>} />
      );
    case 'kept':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>Saved. It will say this as soon as an operator shows it again.</Trans>}
        />
      );
    case 'withdrawn':
      return <Notice tone="checked" role="status" title={<Trans>You withdrew it. None of it is published.</Trans>} />;
    case null:
      return null;
  }
}

function SecondStepFirst({ secondStep, title }: { secondStep: 'NONE' | 'SHOW'; title: ReactNode }) {
  return (
    <Notice title={title}>
      <p>
        <Trans>It keeps anyone who reads your email from writing in your name.</Trans>
      </p>
      <LinkButton
        wide
        href={
          secondStep === 'NONE' ? '/account/second-step' : `/sign-in/second-step?next=${encodeURIComponent(action)}`
        }
      >
        {secondStep === 'NONE' ? <Trans>Set it up</Trans> : <Trans>Continue to the second step</Trans>}
      </LinkButton>
    </Notice>
  );
}

function Publish({ view: { listing, secondStep } }: { view: PublishView }) {
  if (secondStep !== 'PASSED') {
    return (
      <SecondStepFirst secondStep={secondStep} title={<Trans>Publishing needs the second step of signing in.</Trans>} />
    );
  }
  return (
    <PageForm action={action}>
      <input type="hidden" name="revision" value={listing.revision} />
      <Button wide name="do" value="publish">
        {listing.state === 'HIDDEN' ? <Trans>Save this for when it is shown again</Trans> : <Trans>Publish this</Trans>}
      </Button>
    </PageForm>
  );
}

function Steps({ view: { listing, secondStep } }: { view: PublishView }) {
  if (secondStep !== 'PASSED' || (listing.state !== 'PUBLISHED' && listing.state !== 'PAUSED')) return null;
  return (
    <PageForm action={action}>
      {listing.state === 'PUBLISHED' ? (
        <Button weight="quiet" name="do" value="pause">
          <Trans>Take it out of sight for now</Trans>
        </Button>
      ) : (
        <Button weight="second" wide name="do" value="resume">
          <Trans>Show it again, as it was</Trans>
        </Button>
      )}
    </PageForm>
  );
}
