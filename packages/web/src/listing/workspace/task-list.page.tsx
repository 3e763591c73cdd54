import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { CanBeAsked } from './can-be-asked.js';
import { Lapses } from './credentials/lapses.js';
import { useParts } from './parts.js';
import { StateNotice } from './publishing/state-notice.js';
import type { TaskListView } from './task-list.server.js';
import type { OwnListing } from './workspace-doors.js';

/** Everything a listing says, as a list of short pages with what each still needs. */
export function TaskListPage() {
  const view = usePageState<TaskListView>();
  if (!view) return null;
  return view.phase === 'BEGIN' ? <Begin view={view} /> : <Keep view={view} />;
}

function Begin({ view }: { view: Extract<TaskListView, { phase: 'BEGIN' }> }) {
  const { t } = useLingui();
  const shown = (name: string) => ({
    id: name,
    name,
    defaultValue: view.fields[name]?.[0] ?? '',
    error: view.errors.find(({ id }) => id === name)?.message,
    maxLength: 80,
    required: true,
  });
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Make your listing`} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <h1>
        <Trans>Make your listing</Trans>
      </h1>
      <div className="prose stack">
        <p>
          <Trans>
            For licensed people who give ketamine treatment, or therapy before and after it. It takes about half an
            hour, is saved as you go, and nobody sees it until you publish it.
          </Trans>
        </p>
        <p>
          <Trans>Have your licence numbers, your prices and the address of your clinic at hand.</Trans>
        </p>
        <p>
          <a href="/claim">
            <Trans>Are you already listed? Find yourself</Trans>
          </a>
        </p>
      </div>
      <PageForm action="/listing" className="stack stack--5">
        <TextField {...shown('givenName')} label={t`Your given name`} autoComplete="given-name" />
        <TextField {...shown('familyName')} label={t`Your family name`} autoComplete="family-name" />
        <Button wide>
          <Trans>Begin</Trans>
        </Button>
      </PageForm>
    </div>
  );
}

function Keep({ view: { listing, lapses, asked, changed } }: { view: Extract<TaskListView, { phase: 'KEEP' }> }) {
  const { t } = useLingui();
  const { givenName, familyName } = listing.draft.person;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your listing`} indexed={false} />
      <h1>
        <Trans>Your listing</Trans>
      </h1>
      <p className="as-typed">{`${givenName} ${familyName}`}</p>
      {changed === 'restored' && (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>That version is in your draft now. Nobody sees it until you publish it.</Trans>}
        />
      )}
      <StateNotice listing={listing} changed={changed} />
      <Lapses lapses={lapses} />
      {asked && <CanBeAsked asked={asked} />}
      {asked && (
        <h2>
          <Trans>What your listing says</Trans>
        </h2>
      )}
      <ol role="list" className="tasks">
        {listing.tasks.map((task) => (
          <TaskRow key={task.part} task={task} />
        ))}
      </ol>
      <LinkButton wide href="/listing/publish">
        {listing.state === 'DRAFT' ? <Trans>Read it through and publish</Trans> : <Trans>Read it through</Trans>}
      </LinkButton>
      <p>
        <a href="/listing/preview">
          <Trans>See it as patients will</Trans>
        </a>
      </p>
      {(listing.state === 'PUBLISHED' || listing.state === 'PAUSED') && (
        <p>
          <a href="/listing/confirm">
            <Trans>Say that it is still true</Trans>
          </a>
        </p>
      )}
      <p>
        <a href="/listing/team">
          <Trans>Your care team: colleagues you work with</Trans>
        </a>
      </p>
      <p>
        <a href="/listing/numbers">
          <Trans>Your numbers: how often you were seen and asked</Trans>
        </a>
      </p>
      <p>
        <a href="/listing/clinic">
          <Trans>Your clinic: who manages it, and what you share</Trans>
        </a>
      </p>
      <p>
        <a href="/listing/versions">
          <Trans>Earlier versions</Trans>
        </a>
      </p>
    </div>
  );
}

function TaskRow({ task }: { task: OwnListing['tasks'][number] }) {
  const { href, name } = useParts()[task.part];
  return (
    <li className="tasks__row">
      <div className="tasks__line">
        <a href={href}>{name}</a>
        <span className={task.state === 'MISSING' ? 'tasks__state tasks__state--missing' : 'tasks__state'}>
          <TaskState state={task.state} />
        </span>
      </div>
      {task.problems.length > 0 && (
        <ul className="tasks__problems">
          {task.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function TaskState({ state }: { state: OwnListing['tasks'][number]['state'] }) {
  switch (state) {
    case 'DONE':
      return <Trans>Done</Trans>;
    case 'MISSING':
      return <Trans>Missing</Trans>;
    case 'OPTIONAL':
      return <Trans>If you like</Trans>;
  }
}
