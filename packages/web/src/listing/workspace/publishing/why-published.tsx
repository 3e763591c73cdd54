import { Trans } from '@lingui/react/macro';

export function WhyPublished({ why }: { why: string }) {
  switch (why) {
    case 'FOUND':
      return <Trans>As it was when you came</Trans>;
    case 'APPROVED':
      return <Trans>Published after an operator read its wording</Trans>;
    case 'CLINIC':
      return <Trans>Your places at a clinic changed</Trans>;
    default:
      return <Trans>Published by you</Trans>;
  }
}
