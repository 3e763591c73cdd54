import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { Table } from '../ui/table.js';
import { approvalWords } from './guide-words.js';

const ApprovalsFragment = graphql(`
  fragment Approvals on DeliveryMethod {
    name
    approvals {
      condition {
        slug
        name
      }
      status
      limits
    }
  }
`);

/** What it is approved for, condition by condition. An approval is never named without its limits. */
export function Approvals({ method }: { method: FragmentType<typeof ApprovalsFragment> }) {
  const { t, i18n } = useLingui();
  const { name, approvals } = readFragment(ApprovalsFragment, method);
  return (
    <section className="stack stack--3">
      <h2>
        <Trans>What it is approved for</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Off-label means that a drug is used for something the FDA has not approved it for. It is legal and common. It
          also means that less is known.
        </Trans>
      </p>
      <Table
        caption={t`${name}: approval by condition`}
        head={
          <tr>
            <th scope="col">
              <Trans>Condition</Trans>
            </th>
            <th scope="col">
              <Trans>Status</Trans>
            </th>
          </tr>
        }
      >
        {approvals.map(({ condition, status, limits }) => (
          <tr key={condition.slug}>
            <th scope="row">
              <a href={`/guides/conditions/${condition.slug}`}>{condition.name}</a>
            </th>
            <td>
              {i18n._(approvalWords[status])}
              {limits && <p className="small">{limits}</p>}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
