import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { hrefOfAll } from '../directory/search-wish.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { LinkButton } from '../ui/button.js';
import { GuidePage } from './guide-page.js';
import { GuideSections } from './guide-sections.js';
import { Reviewed } from './reviewed.js';

const IntegrationModalityDocument = graphql(`
  query IntegrationModalityGuide {
    integrationModalities {
      slug
      name
      summary
      sections {
        ...GuideSections
      }
      reviewed {
        ...Reviewed
      }
    }
  }
`);

export function IntegrationModalityPage() {
  const { t } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(IntegrationModalityDocument, {});
  const modality = data.integrationModalities.find((each) => each.slug === slug);
  if (!modality) return <NotFoundPage />;
  return (
    <GuidePage
      title={modality.name}
      lead={modality.summary}
      partOf={{ href: '/guides/integration', name: t`Therapy before and after` }}
    >
      <GuideSections sections={modality.sections} />
      <p className="no-print">
        <LinkButton wide href={hrefOfAll('modality', modality.slug)}>
          <Trans>Find people who work this way</Trans>
        </LinkButton>
      </p>
      <Reviewed review={modality.reviewed} />
    </GuidePage>
  );
}
