import { Trans } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { useEnvironment } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { graphql } from '../generated/index.js';
import { formatDate } from '../lib/dates.js';
import { usePageQuery } from '../lib/page-query.js';
import { isOutsideLicence, OutsideLicence } from './licences/licensed-in.js';
import { readReader } from './listing-address.js';
import { ListingArticle } from './listing-article.js';
import { NextTimes } from './next-times.js';
import { practitionerData } from './practitioner-data.js';
import { ZoneForm } from './zone-form.js';

const PractitionerPageDocument = graphql(`
  query PractitionerPage(
    $slug: String!
    $from: Jurisdiction
    $hasFrom: Boolean!
    $zone: TimeZone
    $now: DateTime!
    $soon: DateTime!
  ) {
    practitioner(slug: $slug) {
      countsAsOpened
      slug
      displayName
      givenName
      headline
      invented
      locations {
        timeZone
      }
      lastConfirmedOn
      ...ListingArticle
      ...PractitionerData
      ...LicensedIn
      ...NextTimes
    }
    licensedThere: practitioners(filter: { patientLocation: $from }, first: 1) @include(if: $hasFrom) {
      totalCount
    }
    carePhases {
      slug
      name
    }
  }
`);

const daysShown = 7;

export function PractitionerPage() {
  const { now } = useEnvironment();
  const { slug = '' } = useParams();
  const [parameters] = useSearchParams();
  const reader = readReader(parameters);
  const soon = new Date(Date.parse(now) + daysShown * 86_400_000).toISOString();
  const { from, zone } = reader;
  const { data } = usePageQuery(PractitionerPageDocument, { slug, from, hasFrom: from !== null, zone, now, soon });
  const person = data.practitioner;
  if (!person) return <NotFoundPage />;
  return (
    <>
      <PageHead
        title={person.displayName}
        description={person.headline ?? undefined}
        indexed={!person.invented}
        canonical={`/practitioners/${person.slug}`}
        kind="ProfilePage"
        data={import.meta.env.SSR ? () => practitionerData(person) : undefined}
      />
      <ListingArticle
        practitioner={person}
        carePhases={data.carePhases}
        notice={
          from !== null && (
            <OutsideLicence practitioner={person} from={from} others={data.licensedThere?.totalCount ?? null} />
          )
        }
        times={
          <>
            <NextTimes
              practitioner={person}
              reader={reader}
              notSeenFrom={from !== null && isOutsideLicence(person, from, now.slice(0, 10)) ? from : null}
              isSeenFromAfar={!isOutsideLicence(person, null, now.slice(0, 10))}
            />
            <ZoneForm reader={reader} zones={person.locations.map(({ timeZone }) => timeZone)} />
          </>
        }
        foot={
          <p className="muted">
            <Trans>
              {person.givenName} last confirmed this page on {formatDate(person.lastConfirmedOn)}.
            </Trans>{' '}
            <a href={`/practitioners/${person.slug}/report`}>
              <Trans>Something wrong?</Trans>
            </a>{' '}
            <a href={`/tell-us?about=${person.slug}`}>
              <Trans>A complaint, or something went wrong in treatment</Trans>
            </a>
          </p>
        }
      />
    </>
  );
}
