import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useEnvironment } from '../app/page-environment.js';
import { Portrait, PractitionerCard } from '../directory/practitioner-card.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { daylightAt } from '../lib/daylight.js';
import { Button } from '../ui/button.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Hills } from '../ui/hills.js';
import { inOneLine } from '../lib/in-one-line.js';
import { Insurers } from './insurers.js';
import { Integration } from './integration.js';
import { LicensedIn } from './licensed-in.js';
import { Licences } from './licences.js';
import { LocationCard } from './location-card.js';
import { OfferingCard } from './offering-card.js';
import { PlainText } from './plain-text.js';
import { QuestionsToAsk } from './questions-to-ask.js';
import { Section } from './section.js';

const ListingArticleFragment = graphql(`
  fragment ListingArticle on Practitioner {
    slug
    displayName
    givenName
    familyName
    pronouns
    headline
    about
    photo(width: 320) {
      url
      width
      height
      alt
    }
    professions {
      name
      prescribing
    }
    services
    clinics {
      slug
      name
    }
    offerings {
      id
      ...OfferingCard
    }
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
    locations {
      id
      ...LocationCard
    }
    careTeam {
      slug
      ...PractitionerCard
    }
    ...LicensedIn
    ...Licences
    ...Integration
    ...Insurers
  }
`);

/** Everything a listing says but its times: the same for patients and for whoever looks at it before them. */
export function ListingArticle({
  practitioner,
  carePhases,
  isPreview = false,
  notice,
  times,
  foot,
}: {
  practitioner: FragmentType<typeof ListingArticleFragment>;
  carePhases: readonly { readonly slug: string; readonly name: string }[];
  /** Its clinics may have no page yet. */
  isPreview?: boolean;
  /** What this reader should know first. */
  notice?: ReactNode;
  times: ReactNode;
  foot: ReactNode;
}) {
  const { t } = useLingui();
  const { now } = useEnvironment();
  const person = readFragment(ListingArticleFragment, practitioner);
  const experience = {
    VETERANS: t`veterans`,
    PERINATAL: t`pregnancy and after birth`,
    OLDER_ADULTS: t`older adults`,
    ADDICTION: t`addiction`,
    CHRONIC_ILLNESS: t`chronic illness`,
    LGBTQ_PATIENTS: t`LGBTQ patients`,
  };
  const parts = [
    ['methods', t`What they offer`],
    ['risks', t`Risks, and who should talk first`],
    ['support', t`Support afterwards`],
    ['who', t`Who they see`],
    ['checked', t`Licences and checks`],
    ['places', t`Where`],
    ['questions', t`Questions to ask`],
  ] as const;
  return (
    <article className="listing-page">
      <Hills variant="strip" seed={person.slug} light={daylightAt(now)} />
      <div className="with-rail with-rail--end listing">
        <header className="listing-head stack">
          <div className="listing-head__who">
            <Portrait person={person} />
            <div className="stack stack--1">
              <h1>{person.displayName}</h1>
              <p>
                {person.professions.map(({ name }) => name).join(', ')}
                {person.pronouns && <span className="muted"> · {person.pronouns}</span>}
              </p>
            </div>
          </div>
          {person.headline && <p className="listing-head__line prose">{person.headline}</p>}
          <LicensedIn practitioner={person} />
          {notice}
        </header>
        <div className="listing__times stack">{times}</div>
        <div className="stack stack--7">
          <nav className="listing__parts no-print" aria-label={t`On this page`}>
            <ul role="list">
              {parts.map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          {person.about && (
            <Section id="about" title={t`In their words`}>
              <PlainText text={person.about} />
            </Section>
          )}
          <Section id="phases" title={t`What happens`}>
            <ol className="phases">
              {carePhases.map((phase) => (
                <li key={phase.slug}>
                  <a href={`/guides/care-phases/${phase.slug}`}>{phase.name}</a>
                </li>
              ))}
            </ol>
          </Section>
          <Section id="methods" title={t`What they offer`}>
            {person.offerings.length > 0 ? (
              person.offerings.map((offering) => <OfferingCard key={offering.id} offering={offering} />)
            ) : (
              <p className="prose">
                {person.services.includes('INTEGRATION_ONLY') ? (
                  <Trans>
                    {person.givenName} gives no medicine. They help people make use of what came up in a treatment
                    somewhere else.
                  </Trans>
                ) : (
                  <Trans>
                    {person.givenName} may give no treatment today: a licence or a certificate it needs has run out, or
                    we have not checked it. We list what they offer once that is renewed.
                  </Trans>
                )}
              </p>
            )}
          </Section>
          <Section id="risks" title={t`Risks, and who should talk first`}>
            <p className="prose">
              <Trans>
                Ketamine can raise blood pressure and heart rate, cause nausea, make you feel far from yourself for some
                hours, and be misused. Used often over a long time it can harm the bladder and memory.{' '}
                <a href="/guides/side-effects">All side effects</a>.
              </Trans>
            </p>
            <p className="prose">
              <Trans>
                Talk about it first if you have heart disease, high blood pressure, psychosis, mania, bladder or liver
                problems, are pregnant, or use alcohol or other drugs. <a href="/guides/precautions">The whole list</a>.
              </Trans>
            </p>
          </Section>
          <Section id="support" title={t`Support afterwards`}>
            <Integration practitioner={person} />
          </Section>
          <Section id="who" title={t`Who they see`}>
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
          </Section>
          <Section id="checked" title={t`Licences and checks`}>
            <Licences practitioner={person} />
            <p>
              <a href="/how-listings-are-checked">
                <Trans>How we check</Trans>
              </a>
            </p>
          </Section>
          <Section id="places" title={t`Where`}>
            {person.locations.map((location) => (
              <LocationCard key={location.id} location={location} />
            ))}
            {person.clinics.length > 0 && (
              <p>
                <Trans>Part of</Trans>{' '}
                {person.clinics.map((clinic, index) => (
                  <span key={clinic.slug}>
                    {index > 0 && ', '}
                    {isPreview ? clinic.name : <a href={`/clinics/${clinic.slug}`}>{clinic.name}</a>}
                  </span>
                ))}
              </p>
            )}
          </Section>
          {person.careTeam.length > 0 && (
            <Section id="team" title={t`They work with`}>
              {person.careTeam.map((member) => (
                <PractitionerCard key={member.slug} practitioner={member} />
              ))}
            </Section>
          )}
          <Section id="questions" title={t`Questions to ask ${person.givenName}`}>
            <QuestionsToAsk />
            <Button type="button" weight="second" hidden data-print>
              <Trans>Print this page</Trans>
            </Button>
          </Section>
          {foot}
        </div>
      </div>
    </article>
  );
}
