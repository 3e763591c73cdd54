import { Trans } from '@lingui/react/macro';

export function WhyPublished({ why }: { why: string }) {
  switch (why) {
    case 'FOUND':
      return <Trans>As it was when you came</Trans>;
    case 'APPROVED':
      return <Trans>Published after an operator read its wording</Trans>;
    default:
      return <Trans>Published by you</Trans>;
  }
}
