import { useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuideEntries, GuidePage } from './guide-page.js';

const PrecautionsDocument = graphql(`
  query PrecautionGuides {
    precautions {
      slug
      name
      why
    }
  }
`);

export function PrecautionsPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(PrecautionsDocument, {});
  return (
    <GuidePage
      title={t`What to talk about first`}
      lead={t`Health matters to bring up before any treatment. None of them is a verdict: a clinician decides after an exam. Do not stop or change a medicine because of this list.`}
      partOf={{ href: '/guides', name: t`Guides` }}
    >
      <GuideEntries
        entries={data.precautions.map(({ slug, name, why }) => ({
          href: `/guides/precautions/${slug}`,
          name,
          summary: why,
        }))}
      />
    </GuidePage>
  );
}
