import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuideEntries, GuidePage } from './guide-page.js';

const CarePhasesDocument = graphql(`
  query CarePhaseGuides {
    carePhases {
      slug
      name
      summary
      position
    }
  }
`);

export function CarePhasesPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(CarePhasesDocument, {});
  return (
    <GuidePage
      title={t`Step by step`}
      lead={t`Good care is more than the hour with the medicine. These are its steps, in order.`}
      partOf={{ href: '/guides', name: t`Guides` }}
    >
      <GuideEntries
        entries={data.carePhases.map(({ slug, name, summary, position }) => ({
          href: `/guides/care-phases/${slug}`,
          name: `${position}. ${name}`,
          summary,
        }))}
      />
    </GuidePage>
  );
}
