import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { StackedTable } from '../../ui/stacked-table.js';
import type { DeprecatedElement as Element } from './deprecated.server.js';
import { KeyKindWords } from '../partner-words.js';

/** Something to leave, why, until when, and which keys still ask for it. */
export function DeprecatedElement({ element: { path, reason, removedNotBefore, uses } }: { element: Element }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--3">
      <h2>
        <code className="codes">{path}</code>
      </h2>
      <p className="prose">{reason ?? <Trans>It is no longer in the schema. Asking for it fails.</Trans>}</p>
      {removedNotBefore != null && (
        <p>
          <Trans>It may be removed on or after {formatDate(removedNotBefore)} on.</Trans>
        </p>
      )}
      {uses.length === 0 ? (
        <p>
          <Trans>None of your keys asked for it this month or last month.</Trans>
        </p>
      ) : (
        <StackedTable
          isBrief
          isCornerSeen
          caption={t`Operations in which your keys asked for it`}
          corner={t`Key`}
          columns={[
            { key: 'this', name: t`This month` },
            { key: 'last', name: t`Last month` },
            { key: 'time', name: t`Last used` },
          ]}
          rows={uses.map((use) => ({
            key: `${use.keyName} ${use.keyEnding}`,
            question: (
              <>
                <span className="as-typed">{use.keyName}</span>{' '}
                <span className="muted block">
                  <KeyKindWords kind={use.keyKind} /> · {t`ends in ${use.keyEnding}`}
                  {use.isRevoked && <> · {t`revoked`}</>}
                </span>
              </>
            ),
            answers: [count(use.thisMonth), count(use.lastMonth), formatDate(use.lastOn)],
          }))}
        />
      )}
    </section>
  );
}

const numbers = new Intl.NumberFormat('en-US');

function count(value: number): string {
  return numbers.format(value);
}
