import { Trans } from '@lingui/react/macro';

/** Who did or read something, where no operator did: in the words of everybody, not of the log. */
export function ActorWords({ kind }: { kind: string }) {
  switch (kind) {
    case 'SYSTEM':
      return <Trans>Clearing itself</Trans>;
    case 'NOBODY':
      return <Trans>Someone who was not signed in</Trans>;
    case 'ACCOUNT':
      return <Trans>Someone with an account</Trans>;
    case 'PATIENT':
      return <Trans>A patient, by a private link</Trans>;
    case 'PRACTITIONER':
      return <Trans>A practitioner, by a private link</Trans>;
    case 'WAITING':
      return <Trans>Someone on a waiting list, by a private link</Trans>;
    default:
      return kind;
  }
}
