import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuideEntries, GuidePage } from './guide-page.js';

const IntegrationDocument = graphql(`
  query IntegrationGuides {
    integrationModalities {
      slug
      name
      summary
    }
  }
`);

export function IntegrationPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(IntegrationDocument, {});
  return (
    <GuidePage
      title={t`Therapy before and after`}
      lead={t`Integration is therapy that helps you get ready and make use of what came up. These are its kinds.`}
      partOf={{ href: '/guides', name: t`Guides` }}
    >
      <GuideEntries
        entries={data.integrationModalities.map(({ slug, name, summary }) => ({
          href: `/guides/integration/${slug}`,
          name,
          summary,
        }))}
      />
    </GuidePage>
  );
}
