import { Trans } from '@lingui/react/macro';
import { hoursPath } from './hours-path.js';

export function BackToHours({ slug }: { slug: string }) {
  return (
    <p>
      <a href={hoursPath(slug)}>
        <Trans>Back to your hours</Trans>
      </a>
    </p>
  );
}
