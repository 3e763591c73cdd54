import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../../app/page-environment.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { VerificationLine } from '../verification-line.js';

const LicencesFragment = graphql(`
  fragment Licences on Practitioner {
    npi
    licenses {
      jurisdiction
      kind
      number
      startsOn
      expiresOn
      inForce
      profession {
        name
      }
      verification {
        ...VerificationLine
      }
    }
    verifications {
      subject
      ...VerificationLine
    }
    trainings {
      title
      body
      hours
      supervisedSessions
      completedOn
      verification {
        ...VerificationLine
      }
    }
    yearsInPractice
  }
`);

/** Where they may practise, and everything that was checked, each with its date. */
export function Licences({ practitioner }: { practitioner: FragmentType<typeof LicencesFragment> }) {
  const { t } = useLingui();
  const today = useEnvironment().now.slice(0, 10);
  const { npi, licenses, verifications, trainings, yearsInPractice } = readFragment(LicencesFragment, practitioner);
  const subjects: Partial<Record<(typeof verifications)[number]['subject'], string>> = {
    IDENTITY: t`Who they are`,
    BOARD_DISCIPLINE: t`Board discipline`,
    FEDERAL_EXCLUSION: t`Federal exclusion list`,
    MALPRACTICE_COVER: t`Malpractice cover`,
  };
  return (
    <Facts>
      {licenses.map((licence) => (
        <DefinitionRow
          key={`${licence.jurisdiction} ${licence.profession.name} ${licence.kind}`}
          term={findJurisdiction(licence.jurisdiction)?.name ?? licence.jurisdiction}
        >
          <p>
            {licence.profession.name}
            {licence.kind === 'COMPACT_PRIVILEGE' && (
              <>
                {', '}
                <Trans>by interstate compact</Trans>
              </>
            )}
            {licence.number && (
              <>
                {', '}
                <Trans>number {licence.number}</Trans>
              </>
            )}
            {licence.inForce && (
              <>
                {', '}
                <Trans>runs until {formatDate(licence.expiresOn)}</Trans>
              </>
            )}
          </p>
          {licence.inForce ? (
            <VerificationLine verification={licence.verification} />
          ) : (
            <Mark kind="caution">
              {licence.expiresOn < today ? (
                <Trans>This licence ran out on {formatDate(licence.expiresOn)}. It no longer counts.</Trans>
              ) : licence.startsOn ? (
                <Trans>This licence has not begun yet. It counts from {formatDate(licence.startsOn)}.</Trans>
              ) : (
                <Trans>This licence does not count: no one has told us when it begins.</Trans>
              )}
            </Mark>
          )}
        </DefinitionRow>
      ))}
      {verifications
        .filter(({ subject }) => subjects[subject])
        .map((verification) => (
          <DefinitionRow key={verification.subject} term={subjects[verification.subject]}>
            <VerificationLine verification={verification} />
          </DefinitionRow>
        ))}
      <DefinitionRow term={t`Training`}>
        {trainings.length > 0 && (
          <ul role="list" className="stack stack--3">
            {trainings.map((training) => (
              <li key={`${training.title} ${training.body}`}>
                <p>
                  {training.title}, {training.body}
                  {training.hours ? (
                    <>
                      {', '}
                      <Plural value={training.hours} one="# hour" other="# hours" />
                    </>
                  ) : null}
                  {training.supervisedSessions ? (
                    <>
                      {', '}
                      <Plural
                        value={training.supervisedSessions}
                        one="# supervised session"
                        other="# supervised sessions"
                      />
                    </>
                  ) : null}
                  {training.completedOn && `, ${training.completedOn.slice(0, 4)}`}
                </p>
                <VerificationLine verification={training.verification} />
              </li>
            ))}
          </ul>
        )}
      </DefinitionRow>
      <DefinitionRow term={t`Years in practice`}>{yearsInPractice}</DefinitionRow>
      <DefinitionRow term={t`National provider number`}>
        {npi && (
          <span className="figures">
            {npi} <Trans>(a number anyone can look up; it proves nothing by itself)</Trans>
          </span>
        )}
      </DefinitionRow>
    </Facts>
  );
}
