import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../lib/dates.js';
import { Table } from '../ui/table.js';
import { SchemaPath } from './schema-path.js';
import type { SchemaDeprecation } from './schema-changelog.js';

/** What partners should leave, and until when it is there at least. */
export function Deprecations({ deprecations }: { deprecations: readonly SchemaDeprecation[] }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--3" aria-labelledby="going">
      <h2 id="going">
        <Trans>What will be removed</Trans>
      </h2>
      {deprecations.length === 0 ? (
        <p>
          <Trans>Nothing: no part of the schema is deprecated.</Trans>
        </p>
      ) : (
        <Table
          caption={t`Deprecated parts of the schema`}
          head={
            <tr>
              <th scope="col">
                <Trans>Part</Trans>
              </th>
              <th scope="col">
                <Trans>Why, and what to use instead</Trans>
              </th>
              <th scope="col">
                <Trans>Available until at least</Trans>
              </th>
            </tr>
          }
        >
          {deprecations.map(({ path, reason, removedNotBefore }) => (
            <tr key={path}>
              <th scope="row">
                <SchemaPath path={path} />
              </th>
              <td>{reason}</td>
              <td>{removedNotBefore === null ? <Trans>Not said</Trans> : formatDate(removedNotBefore)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
