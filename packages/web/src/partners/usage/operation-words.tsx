import { UNREAD_OPERATION } from '@clearing/shared/partner-usage';
import { Trans } from '@lingui/react/macro';

/** What an operation is called: its own name, or what stands in its place. */
export function OperationWords({ operation }: { operation: string }) {
  switch (operation) {
    case '':
      return <Trans>All others</Trans>;
    case UNREAD_OPERATION:
      return <Trans>Refused before it was read</Trans>;
    default:
      return <code className="as-typed">{operation}</code>;
  }
}
