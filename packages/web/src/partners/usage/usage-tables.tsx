import { UNREAD_OPERATION } from '@clearing/shared/partner-usage';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Table } from '../../ui/table.js';
import { figure, milliseconds, UsageSumDocument } from './usage-sum.js';
import type { Usage } from './usage.server.js';

/** The dearest first. */
export function OperationsTable({ operations }: { operations: Usage['operations'] }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--3" aria-labelledby="operations">
      <h2 id="operations">
        <Trans>By operation</Trans>
      </h2>
      <SumTable caption={t`By operation, the dearest first`} what={<Trans>Operation</Trans>}>
        {operations.map(({ operation, sum }) => (
          <SumRow key={operation} sum={sum}>
            <OperationWords operation={operation} />
          </SumRow>
        ))}
      </SumTable>
      <p className="muted small prose">
        <Trans>
          An operation without a name goes by the beginning of its document’s hash. Name yours to know them.
        </Trans>
      </p>
    </section>
  );
}

function OperationWords({ operation }: { operation: string }) {
  switch (operation) {
    case '':
      return <Trans>All others</Trans>;
    case UNREAD_OPERATION:
      return <Trans>Refused before it was read</Trans>;
    default:
      return <code className="as-typed">{operation}</code>;
  }
}

/** The newest first. */
export function DaysTable({ days }: { days: Usage['days'] }) {
  const { t } = useLingui();
  const asked = days.filter(({ sum }) => readFragment(UsageSumDocument, sum).requests > 0);
  return (
    <section className="stack stack--3" aria-labelledby="days-in-figures">
      <h2 id="days-in-figures">
        <Trans>By day</Trans>
      </h2>
      <SumTable caption={t`Days on which something was asked, the newest first`} what={<Trans>Day</Trans>}>
        {asked.toReversed().map(({ day, sum }) => (
          <SumRow key={day} sum={sum}>
            {formatDate(day)}
          </SumRow>
        ))}
      </SumTable>
    </section>
  );
}

/** The most frequent first. */
export function CodesTable({ codes, requests }: { codes: Usage['codes']; requests: number }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--3" aria-labelledby="codes">
      <h2 id="codes">
        <Trans>Refusals and errors</Trans>
      </h2>
      {codes.length === 0 ? (
        <p>
          <Trans>None: everything was answered whole.</Trans>
        </p>
      ) : (
        <Table
          isHeaded
          caption={t`By code, the most frequent first`}
          head={
            <tr>
              <th scope="col">
                <Trans>Code</Trans>
              </th>
              <th scope="col" className="figure">
                <Trans>Operations</Trans>
              </th>
              <th scope="col" className="figure">
                <Trans>Of all</Trans>
              </th>
            </tr>
          }
        >
          {codes.map(({ code, times }) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td className="figure">{figure(times)}</td>
              <td className="figure">{((times / requests) * 100).toFixed(1)}%</td>
            </tr>
          ))}
        </Table>
      )}
      <p>
        <a href="/partners/limits#refusals">
          <Trans>What each code means, and what to do</Trans>
        </a>
      </p>
    </section>
  );
}

function SumTable({ caption, what, children }: { caption: string; what: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const heads = [t`Asked`, t`Points`, t`With errors`, t`Refused`, t`Half within`, t`95 of 100`, t`99 of 100`];
  return (
    <Table
      isHeaded
      caption={caption}
      head={
        <tr>
          <th scope="col">{what}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="figure">
              {head}
            </th>
          ))}
        </tr>
      }
    >
      {children}
    </Table>
  );
}

function SumRow({ sum, children }: { sum: FragmentType<typeof UsageSumDocument>; children: ReactNode }) {
  const of = readFragment(UsageSumDocument, sum);
  const figures = [of.requests, of.points, of.failed, of.refused].map(figure);
  const times = [of.medianMilliseconds, of.milliseconds95, of.milliseconds99].map(milliseconds);
  return (
    <tr>
      <th scope="row">{children}</th>
      {[...figures, ...times].map((text, place) => (
        <td key={place} className="figure">
          {text}
        </td>
      ))}
    </tr>
  );
}
