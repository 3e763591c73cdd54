import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { inOneLine } from '../lib/in-one-line.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Insurers } from './offerings/insurers.js';

const WhoTheySeeFragment = graphql(`
  fragment WhoTheySee on Practitioner {
    conditions {
      slug
      name
    }
    experienceWith
    languages {
      label
    }
    insurers {
      inNetwork
    }
    acceptingNewPatients
    ...Insurers
  }
`);

export function WhoTheySee({ practitioner }: { practitioner: FragmentType<typeof WhoTheySeeFragment> }) {
  const { t } = useLingui();
  const person = readFragment(WhoTheySeeFragment, practitioner);
  const experience = {
    VETERANS: t`veterans`,
    PERINATAL: t`pregnancy and after birth`,
    OLDER_ADULTS: t`older adults`,
    ADDICTION: t`addiction`,
    CHRONIC_ILLNESS: t`chronic illness`,
    LGBTQ_PATIENTS: t`LGBTQ patients`,
  };
  return (
    <Facts>
      <DefinitionRow term={t`Conditions`}>
        {person.conditions.length > 0 && (
          <ul role="list" className="row">
            {person.conditions.map((condition) => (
              <li key={condition.slug}>
                <a href={`/guides/conditions/${condition.slug}`}>{condition.name}</a>
              </li>
            ))}
          </ul>
        )}
      </DefinitionRow>
      <DefinitionRow term={t`Experience with`}>
        {inOneLine(person.experienceWith.map((each) => experience[each]))}
      </DefinitionRow>
      <DefinitionRow term={t`Languages`}>{person.languages.map(({ label }) => label).join(', ')}</DefinitionRow>
      <DefinitionRow term={t`Insurance`}>
        {person.insurers.length > 0 && <Insurers practitioner={person} />}
      </DefinitionRow>
      <DefinitionRow term={t`New patients`}>
        {person.acceptingNewPatients ? <Trans>Yes</Trans> : <Trans>Not now</Trans>}
      </DefinitionRow>
    </Facts>
  );
}
