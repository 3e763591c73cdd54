import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { VerificationLine } from '../verification-line.js';

const InsurersFragment = graphql(`
  fragment Insurers on Practitioner {
    insurers {
      inNetwork
      confirmedOn
      verification {
        ...VerificationLine
      }
      insurer {
        name
      }
    }
  }
`);

/** Whom they say they work with, when they said so, and what we found when we looked it up; nothing when nobody. */
export function Insurers({ practitioner }: { practitioner: FragmentType<typeof InsurersFragment> }) {
  const { insurers } = readFragment(InsurersFragment, practitioner);
  return (
    <ul role="list" className="stack stack--3">
      {insurers.map(({ insurer, inNetwork, confirmedOn, verification }) => (
        <li key={insurer.name}>
          <p>{inNetwork ? insurer.name : <Trans>{insurer.name} (out of network)</Trans>}</p>
          {verification ? <VerificationLine verification={verification} /> : null}
          <div className="dated">
            <Trans>They said so on {formatDate(confirmedOn)}.</Trans>
          </div>
        </li>
      ))}
    </ul>
  );
}
