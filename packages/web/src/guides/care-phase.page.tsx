import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuidePage } from './guide-page.js';
import { GuideSections } from './guide-sections.js';
import { Reviewed } from './reviewed.js';

const CarePhaseDocument = graphql(`
  query CarePhaseGuide {
    carePhases {
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

export function CarePhasePage() {
  const { t } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(CarePhaseDocument, {});
  const index = data.carePhases.findIndex((each) => each.slug === slug);
  const phase = data.carePhases[index];
  if (!phase) return <NotFoundPage />;
  const next = data.carePhases[index + 1];
  return (
    <GuidePage title={phase.name} lead={phase.summary} partOf={{ href: '/guides/care-phases', name: t`Step by step` }}>
      <GuideSections sections={phase.sections} />
      {next && (
        <p className="no-print">
          <a href={`/guides/care-phases/${next.slug}`}>
            <Trans>Next: {next.name}</Trans>
          </a>
        </p>
      )}
      <Reviewed review={phase.reviewed} />
    </GuidePage>
  );
}
