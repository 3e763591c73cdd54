import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatDate } from '../lib/dates.js';
import { Mark } from '../ui/mark.js';

const VerificationLineFragment = graphql(`
  fragment VerificationLine on Verification {
    subject
    state
    source
    checkedOn
    recheckBy
  }
`);

/** What was checked, where and when; a check that ran out says so. Never "verified". */
export function VerificationLine({
  verification,
}: {
  verification: FragmentType<typeof VerificationLineFragment> | null | undefined;
}) {
  const check = readFragment(VerificationLineFragment, verification);
  if (!check?.checkedOn)
    return (
      <Mark>
        {check?.state === 'SELF_ATTESTED' ? (
          <Trans>They say so. Not checked by us</Trans>
        ) : (
          <Trans>Not yet checked by us</Trans>
        )}
      </Mark>
    );
  const { subject, state, source, recheckBy } = check;
  const checkedOn = formatDate(check.checkedOn);
  if (state === 'LAPSED')
    return (
      <Mark kind="caution">
        {recheckBy ? (
          <Trans>
            We checked this on {checkedOn}. That check ran out on {formatDate(recheckBy)}. We are checking again.
          </Trans>
        ) : (
          <Trans>We checked this on {checkedOn}. That check ran out. We are checking again.</Trans>
        )}
      </Mark>
    );
  if (state === 'DISPUTED')
    return (
      <Mark kind="caution">
        {source ? (
          <Trans>
            We checked on {checkedOn}: {source}.
          </Trans>
        ) : (
          <Trans>We checked on {checkedOn}.</Trans>
        )}{' '}
        {subject === 'FEDERAL_EXCLUSION' || subject === 'BOARD_DISCIPLINE' ? (
          <Trans>Something is on record there.</Trans>
        ) : (
          <Trans>It does not match what is said here.</Trans>
        )}
      </Mark>
    );
  return (
    <Mark kind="checked">
      {source ? (
        <Trans>
          Checked on {checkedOn}: {source}.
        </Trans>
      ) : (
        <Trans>Checked on {checkedOn}.</Trans>
      )}
      {recheckBy && (
        <>
          {' '}
          <Trans>This check counts until {formatDate(recheckBy)}.</Trans>
        </>
      )}
    </Mark>
  );
}
