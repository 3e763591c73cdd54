import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuidePage } from './guide-page.js';
import { GuideSections } from './guide-sections.js';
import { Questions } from './questions.js';
import { Reviewed } from './reviewed.js';

const TopicDocument = graphql(`
  query TopicGuide {
    guideTopics {
      slug
      name
      summary
      sections {
        ...GuideSections
        ...Questions
      }
      reviewed {
        ...Reviewed
      }
    }
  }
`);

/** A guide across methods and conditions. The questions to ask print with room to write. */
export function TopicPage() {
  const { t } = useLingui();
  const { topic: slug } = useParams();
  const { data } = usePageQuery(TopicDocument, {});
  const topic = data.guideTopics.find((each) => each.slug === slug);
  if (!topic) return <NotFoundPage />;
  return (
    <GuidePage title={topic.name} lead={topic.summary} partOf={{ href: '/guides', name: t`Guides` }}>
      {slug === 'questions-to-ask' ? (
        <Questions sections={topic.sections} />
      ) : (
        <GuideSections sections={topic.sections} />
      )}
      <Reviewed review={topic.reviewed} />
    </GuidePage>
  );
}
