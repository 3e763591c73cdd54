import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found.page.js';
import { useEnvironment } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { PractitionerCard } from '../../directory/practitioner-card.js';
import { graphql } from '../../generated/index.js';
import { daylightAt } from '../../lib/daylight.js';
import { usePageQuery } from '../../lib/page-query.js';
import { Hills } from '../../ui/hills.js';
import { Pagination } from '../../ui/pagination.js';
import { clinicData } from './clinic-data.js';
import { ClinicContact } from './clinic-contact.js';
import { readReader, withReader } from '../listing-address.js';
import { LocationCard } from '../places/location-card.js';
import { Section } from '../section.js';

const ClinicPageDocument = graphql(`
  query ClinicPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    clinic(slug: $slug) {
      slug
      name
      about
      invented
      ...ClinicData
      locations {
        id
        ...ClinicContact
        ...LocationCard
      }
      practitioners(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          ...PractitionerCard
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

const pageSize = 20;

export function ClinicPage() {
  const { t } = useLingui();
  const { now } = useEnvironment();
  const { slug = '' } = useParams();
  const [parameters] = useSearchParams();
  const [after, before] = [parameters.get('after'), parameters.get('before')];
  const page = before && !after ? { last: pageSize, before } : { first: pageSize, after };
  const { data } = usePageQuery(ClinicPageDocument, { slug, ...page });
  const clinic = data.clinic;
  if (!clinic) return <NotFoundPage />;
  const reader = readReader(parameters);
  const path = `/clinics/${clinic.slug}`;
  if (!clinic.practitioners) return <NoSuchPage name={clinic.name} firstPage={withReader(path, reader)} />;
  const { nodes, pageInfo, totalCount } = clinic.practitioners;
  return (
    <article className="stack stack--6">
      <PageHead
        title={clinic.name}
        indexed={!clinic.invented}
        canonical={canonicalOf(path, { after, before })}
        data={import.meta.env.SSR ? () => clinicData(clinic) : undefined}
      />
      <header className="stack">
        <Hills variant="strip" seed={clinic.slug} light={daylightAt(now)} />
        <h1>{clinic.name}</h1>
        {clinic.locations.map((location) => (
          <ClinicContact key={location.id} location={location} />
        ))}
        {clinic.about && <p className="prose">{clinic.about}</p>}
      </header>
      <div className="with-rail with-rail--end">
        <Section id="people" title={t`Who works here`}>
          <p className="muted">
            <Plural value={totalCount} one="# person" other="# people" />
          </p>
          {nodes.map((practitioner) => (
            <PractitionerCard key={practitioner.id} practitioner={practitioner} query={withReader('', reader)} />
          ))}
          {nodes.length === 0 && (
            <p>
              <Trans>
                No one here has a public page now. <a href="/search">Look for someone else</a>.
              </Trans>
            </p>
          )}
          <Pagination
            previousHref={
              pageInfo.hasPreviousPage ? withReader(path, reader, { before: pageInfo.startCursor ?? '' }) : null
            }
            nextHref={pageInfo.hasNextPage ? withReader(path, reader, { after: pageInfo.endCursor ?? '' }) : null}
          />
        </Section>
        <Section id="places" title={t`Where`}>
          {clinic.locations.length === 0 && (
            <p className="prose">
              <Trans>
                This clinic has not listed a place to go to. Ask the people who work here where they would see you.
              </Trans>
            </p>
          )}
          {clinic.locations.map((location) => (
            <LocationCard key={location.id} location={location} />
          ))}
        </Section>
      </div>
      <p className="muted">
        <a href={`/tell-us?clinic=${clinic.slug}`}>
          <Trans>A complaint, or something went wrong in treatment</Trans>
        </a>
      </p>
    </article>
  );
}

/** Each page of its people is a page of its own; what a reader brings along is not. */
function canonicalOf(path: string, turned: Readonly<Record<'after' | 'before', string | null>>): string {
  const name = turned.after ? 'after' : 'before';
  const cursor = turned[name];
  return cursor ? `${path}?${name}=${encodeURIComponent(cursor)}` : path;
}

/** A page of its people that is none of theirs: the clinic is there all the same. */
function NoSuchPage({ name, firstPage }: { name: string; firstPage: string }) {
  return (
    <div className="stack stack--5 column">
      <PageHead title={name} status={400} />
      <h1>{name}</h1>
      <p className="prose">
        <Trans>This list of people has no such page, or its address was copied wrong.</Trans>
      </p>
      <p>
        <a href={firstPage}>
          <Trans>Start from the first page</Trans>
        </a>
      </p>
    </div>
  );
}
