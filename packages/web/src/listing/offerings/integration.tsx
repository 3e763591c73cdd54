import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { inOneLine } from '../../lib/in-one-line.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';

const IntegrationFragment = graphql(`
  fragment Integration on Practitioner {
    integrationSupport {
      level
      timing
      modalities {
        slug
        name
      }
      sessionsIncluded
      sessionPrice {
        formatted
      }
      acceptsPatientsDosedElsewhere
      note
    }
  }
`);

/** Therapy that helps make use of the experience: who gives it, when, what kind. */
export function Integration({ practitioner }: { practitioner: FragmentType<typeof IntegrationFragment> }) {
  const { t } = useLingui();
  const { integrationSupport: support } = readFragment(IntegrationFragment, practitioner);
  const levels = {
    IN_HOUSE: t`They give it themselves, or someone in their practice does`,
    PARTNER_THERAPIST: t`A therapist they work with gives it`,
    REFERRAL: t`They tell you who to ask`,
    NONE: t`They offer none. Ask who could help you.`,
  };
  const timing = { PREPARATION: t`before`, DURING_SESSION: t`during the session`, AFTER_SESSION: t`after` };
  return (
    <Facts>
      <DefinitionRow term={t`Who gives it`}>{levels[support.level]}</DefinitionRow>
      {support.level !== 'NONE' && (
        <>
          <DefinitionRow term={t`When`}>{inOneLine(support.timing.map((each) => timing[each]))}</DefinitionRow>
          <DefinitionRow term={t`What kind`}>
            {support.modalities.length > 0 && (
              <ul role="list" className="row">
                {support.modalities.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={`/guides/integration/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            )}
          </DefinitionRow>
          <DefinitionRow term={t`Sessions included`}>{support.sessionsIncluded}</DefinitionRow>
          <DefinitionRow term={t`Price of one`}>{support.sessionPrice?.formatted}</DefinitionRow>
        </>
      )}
      <DefinitionRow term={t`If you had ketamine elsewhere`}>
        {support.acceptsPatientsDosedElsewhere ? (
          <Trans>You can come to them for this alone</Trans>
        ) : (
          <Trans>Only for their own patients</Trans>
        )}
      </DefinitionRow>
      {support.note && <DefinitionRow term={t`In their words`}>{support.note}</DefinitionRow>}
    </Facts>
  );
}
