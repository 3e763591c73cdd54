import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Pagination } from '../../ui/pagination.js';
import { StackedTable } from '../../ui/stacked-table.js';
import { TextField } from '../../ui/text-field.js';
import { BackToDesk } from '../back-to-desk.js';
import { ActorWords } from './actor-words.js';
import type { AuditFilterField, AuditLogView } from './audit-log.server.js';

/** Who did or read what, when and why, the newest first. */
export function AuditLogPage() {
  const { t } = useLingui();
  const view = usePageState<AuditLogView>();
  if (!view) return <NotFoundPage />;
  const { typed, entries } = view;
  const asked = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const cursor = entries?.pageInfo.hasNextPage ? (entries.pageInfo.endCursor ?? null) : null;
  return (
    <div className="stack stack--5">
      <PageHead title={t`Audit log`} indexed={false} />
      <h1>
        <Trans>Audit log</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Who did or read what, newest first. Entries are only ever added, and none holds anything that anyone wrote.
          People who are not operators appear by a number. Reading this page is recorded too, with the filters you
          chose.
        </Trans>
      </p>
      <AuditFilterForm view={view} />
      {entries && entries.nodes.length === 0 && (
        <p role="status">
          <Trans>No entries match. Remove a filter, or choose other days.</Trans>
        </p>
      )}
      {entries && entries.nodes.length > 0 && <Entries entries={entries.nodes} />}
      <Pagination
        previousHref={null}
        nextHref={cursor && `/operators/audit?${new URLSearchParams({ ...asked, after: cursor })}`}
      />
      <p>
        <a href={`/operators/audit.csv?${new URLSearchParams(asked)}`} download>
          <Trans>Download all of these for a spreadsheet</Trans>
        </a>
      </p>
      <BackToDesk />
    </div>
  );
}

function AuditFilterForm({ view: { typed, wrong } }: { view: AuditLogView }) {
  const { t } = useLingui();
  const field = (id: AuditFilterField, error: string) => ({
    id,
    name: id,
    defaultValue: typed[id],
    error: wrong === id ? error : undefined,
  });
  const noDay = t`Write the date like this: 2026-11-21.`;
  return (
    <form className="stack stack--4 column" role="search" aria-label={t`Filter the log`}>
      <TextField
        {...field('who', '')}
        label={t`Who`}
        hint={t`An email address, or the number of an account.`}
        autoComplete="off"
      />
      <TextField
        {...field('what', t`Type the beginning of an action, such as “listing”, or the number of an item.`)}
        label={t`What`}
        hint={t`The beginning of an action, such as “listing”, or the number of an item.`}
        autoComplete="off"
      />
      <TextField {...field('from', noDay)} type="date" label={t`From`} />
      <TextField {...field('to', noDay)} type="date" label={t`To, in UTC`} />
      <Button wide>
        <Trans>Show these</Trans>
      </Button>
    </form>
  );
}

type Entry = NonNullable<AuditLogView['entries']>['nodes'][number];

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { t } = useLingui();
  return (
    <StackedTable
      caption={t`Entries`}
      corner={t`When`}
      isCornerSeen
      isBrief
      columns={[
        { key: 'who', name: t`Who` },
        { key: 'what', name: t`What` },
        { key: 'of-what', name: t`On what` },
        { key: 'why', name: t`Why` },
        { key: 'number', name: t`Number` },
      ]}
      rows={entries.map((entry, index) => ({
        key: String(index),
        question: formatInstant(entry.at),
        answers: [
          <Actor entry={entry} />,
          <>
            <span className="as-typed">{entry.action}</span>
            {entry.narrowedTo && <div className="dated as-typed">{entry.narrowedTo}</div>}
          </>,
          <>
            {entry.subjectKind} <Short id={entry.subjectId} />
          </>,
          entry.why,
          entry.place ?? t`soon`,
        ],
      }))}
    />
  );
}

function Actor({ entry: { operator, actorKind, actorId } }: { entry: Entry }) {
  if (operator) return <span className="as-typed">{operator}</span>;
  return (
    <>
      <ActorWords kind={actorKind} /> {actorId && <Short id={actorId} />}
    </>
  );
}

/** Its beginning is enough for the eye; the whole narrows the log to it. */
function Short({ id }: { id: string }) {
  return (
    <a href={`/operators/audit?${new URLSearchParams({ what: id })}`} className="small" title={id}>
      {id.slice(0, 8)}
    </a>
  );
}
