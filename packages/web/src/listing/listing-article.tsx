import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useEnvironment } from '../app/page-environment.js';
import { Portrait, PractitionerCard } from '../directory/practitioner-card.js';
import type { ListingArticleFragment as ListingArticleData } from '../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { daylightAt } from '../lib/daylight.js';
import { Button } from '../ui/button.js';
import { Hills } from '../ui/hills.js';
import { Integration } from './offerings/integration.js';
import { LicensedIn } from './licences/licensed-in.js';
import { Licences } from './licences/licences.js';
import { OfferingCard } from './offerings/offering-card.js';
import { Places } from './places/places.js';
import { PlainText } from './plain-text/plain-text.js';
import { QuestionsToAsk } from './questions-to-ask.js';
import { RisksInShort } from './offerings/risks-in-short.js';
import { Section } from './section.js';
import { WhoTheySee } from './who-they-see.js';

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
    ...WhoTheySee
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
            {givesNoMedicine(person) && (
              <p className="prose">
                <Trans>
                  These are the steps of the whole treatment. {person.givenName} gives no medicine, so some of them are
                  with someone else. Ask which ones you do together.
                </Trans>
              </p>
            )}
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
              <NothingOffered givenName={person.givenName} services={person.services} isPreview={isPreview} />
            )}
          </Section>
          <Section id="risks" title={t`Risks, and who should talk first`}>
            <RisksInShort />
          </Section>
          <Section id="support" title={t`Support afterwards`}>
            <Integration practitioner={person} />
          </Section>
          <Section id="who" title={t`Who they see`}>
            <WhoTheySee practitioner={person} />
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
            <Places practitioner={person} isPreview={isPreview} />
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

/** Who only helps before and afterwards. */
function givesNoMedicine({ services }: Pick<ListingArticleData, 'services'>): boolean {
  return services.includes('INTEGRATION_ONLY');
}

/** Who only helps afterwards, or may give nothing today; of a draft, that there may be nothing in it yet. */
function NothingOffered({
  givenName,
  services,
  isPreview,
}: Pick<ListingArticleData, 'givenName' | 'services'> & { isPreview: boolean }) {
  return (
    <p className="prose">
      {isPreview && services.length === 0 ? (
        <Trans>
          What you offer appears here once it is in your draft, and once the licence or certificate it needs is in force
          and checked.
        </Trans>
      ) : givesNoMedicine({ services }) ? (
        <Trans>
          {givenName} gives no medicine. They help people make use of what came up in a treatment somewhere else.
        </Trans>
      ) : (
        <Trans>
          {givenName} can’t give any treatment today: a licence or a certificate it needs is missing, has run out or is
          not checked yet, or something we checked still has to be cleared up. We list what they offer once that is
          settled.
        </Trans>
      )}
    </p>
  );
}
