import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';

const ObservedForFragment = graphql(`
  fragment ObservedFor on DeliveryMethod {
    observationMinutes
    settings
  }
`);

/** How long one is watched after it was given: a rule of the safety programme for one method, custom for all others. */
export function ObservedFor({ method }: { method: FragmentType<typeof ObservedForFragment> }) {
  const { observationMinutes, settings } = readFragment(ObservedForFragment, method);
  return settings.includes('REMS_CERTIFIED_SITE') ? (
    <Trans>At least {observationMinutes} minutes, and until it has worn off</Trans>
  ) : (
    <Trans>Usually about {observationMinutes} minutes, until you are steady and clear</Trans>
  );
}
