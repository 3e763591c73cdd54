import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Disclosure } from '../../ui/disclosure.js';

const MethodApprovalsFragment = graphql(`
  fragment MethodApprovals on DeliveryMethod {
    approvals {
      status
      limits
      condition {
        name
      }
    }
  }
`);

/** For which conditions the product is approved, and for which it is not. */
export function MethodApprovals({ method }: { method: FragmentType<typeof MethodApprovalsFragment> }) {
  const { t } = useLingui();
  const { approvals } = readFragment(MethodApprovalsFragment, method);
  const statuses = {
    APPROVED: t`approved by the FDA`,
    OFF_LABEL: t`not approved, used off label`,
    OFF_LABEL_COMPOUNDED: t`not approved, used off label and made by a pharmacy (compounded)`,
  };
  return (
    <Disclosure summary={<Trans>What it is approved for</Trans>}>
      <ul className="prose">
        {approvals.map((approval) => (
          <li key={approval.condition.name}>
            {approval.condition.name}: {statuses[approval.status]}
            {approval.limits && `. ${approval.limits}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
