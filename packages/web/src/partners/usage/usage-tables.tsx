import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { StackedTable } from '../../ui/stacked-table.js';
import { Table } from '../../ui/table.js';
import { OperationWords } from './operation-words.js';
import { OperationsChart } from './operations-chart.js';
import { CodeWord } from '../limits/code-word.js';
import { figure, milliseconds, shareOf, UsageSumDocument } from './usage-sum.js';
import type { Usage } from './usage.server.js';

/** So many are seen at once: somebody on a phone comes to the end of them. */
const SEEN_AT_ONCE = 10;

/** The dearest first. */
export function OperationsTable({ operations, leftOut }: { operations: Usage['operations']; leftOut: number }) {
  const { t } = useLingui();
  const lines = operations.map(({ operation, sum }) => ({
    key: operation,
    words: <OperationWords operation={operation} />,
    sum,
  }));
  const others = lines.slice(SEEN_AT_ONCE);
  return (
    <section className="stack stack--3" aria-labelledby="operations">
      <h2 id="operations">
        <Trans>By operation</Trans>
      </h2>
      <OperationsChart operations={operations.slice(0, SEEN_AT_ONCE)} />
      <SumTable
        caption={t`By operation, most expensive first`}
        what={t`Operation`}
        lines={lines.slice(0, SEEN_AT_ONCE)}
      />
      {others.length > 0 && (
        <Disclosure summary={<Plural value={others.length} one="One more operation" other="# more operations" />}>
          <SumTable caption={t`The other operations, most expensive first`} what={t`Operation`} lines={others} />
        </Disclosure>
      )}
      {leftOut > 0 && (
        <p className="prose">
          <Plural
            value={leftOut}
            one="One more operation is left out here. It cost less."
            other="# more operations are left out here. They cost the least."
          />{' '}
          <Trans>The table (CSV) has every one.</Trans>
        </p>
      )}
      <p className="muted small prose">
        <Trans>
          An operation without a name is listed by the beginning of its document’s hash. Name yours to recognize them.
        </Trans>
      </p>
    </section>
  );
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
      <SumTable
        caption={t`Days with requests, newest first`}
        what={t`Day`}
        lines={asked.toReversed().map(({ day, sum }) => ({
          ...{ key: day, sum },
          words: <DayWords day={day} isOver={day !== days.at(-1)?.day} />,
        }))}
      />
    </section>
  );
}

function DayWords({ day, isOver }: { day: string; isOver: boolean }) {
  return (
    <>
      {formatDate(day)}
      {!isOver && (
        <>
          {' '}
          <span className="usage__note muted small">
            <Trans>not over yet</Trans>
          </span>
        </>
      )}
    </>
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
          <Trans>None: everything was answered in full.</Trans>
        </p>
      ) : (
        <Table
          isHeaded
          caption={t`By code, most frequent first`}
          head={
            <tr>
              <th scope="col">
                <Trans>Code</Trans>
              </th>
              <th scope="col" className="figure">
                <Trans>Operations</Trans>
              </th>
              <th scope="col" className="figure">
                <Trans>Share of all</Trans>
              </th>
            </tr>
          }
        >
          {codes.map(({ code, times }) => (
            <tr key={code}>
              <th scope="row">
                <CodeWord code={code} />
              </th>
              <td className="figure">{figure(times)}</td>
              <td className="figure">
                <ShareWords share={shareOf(times, requests)} />
              </td>
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

function ShareWords({ share }: { share: string | null }) {
  return share === null ? <Trans>less than 0.1%</Trans> : <>{share}%</>;
}

interface SumLine {
  readonly key: string;
  readonly words: ReactNode;
  readonly sum: FragmentType<typeof UsageSumDocument>;
}

/** Eight columns: on a phone each line becomes a block, in which every number says what it is. */
function SumTable({ caption, what, lines }: { caption: string; what: string; lines: readonly SumLine[] }) {
  const { t } = useLingui();
  const heads = [t`Requests`, t`Points`, t`With errors`, t`Refused`, t`Half within`, t`95 of 100`, t`99 of 100`];
  return (
    <StackedTable
      isHeaded
      isCornerSeen
      caption={caption}
      corner={what}
      columns={heads.map((name) => ({ key: name, name, isFigures: true }))}
      rows={lines.map(({ key, words, sum }) => ({ key, question: words, answers: figuresOf(sum) }))}
    />
  );
}

function figuresOf(sum: SumLine['sum']): readonly string[] {
  const of = readFragment(UsageSumDocument, sum);
  const counts = [of.requests, of.points, of.failed, of.refused].map(figure);
  return [...counts, ...[of.medianMilliseconds, of.milliseconds95, of.milliseconds99].map(milliseconds)];
}
