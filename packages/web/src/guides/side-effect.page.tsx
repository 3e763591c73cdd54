import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuidePage } from './guide-page.js';
import { Reviewed } from './reviewed.js';

const SideEffectDocument = graphql(`
  query SideEffectGuide {
    sideEffects {
      slug
      name
      summary
      whatToDo
      reviewed {
        ...Reviewed
      }
    }
  }
`);

export function SideEffectPage() {
  const { t } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(SideEffectDocument, {});
  const effect = data.sideEffects.find((each) => each.slug === slug);
  if (!effect) return <NotFoundPage />;
  return (
    <GuidePage
      title={effect.name}
      lead={effect.summary}
      partOf={{ href: '/guides/side-effects', name: t`Side effects, and what to do` }}
    >
      <section className="stack stack--3 prose">
        <h2>
          <Trans>What to do</Trans>
        </h2>
        <p>{effect.whatToDo}</p>
      </section>
      <Reviewed review={effect.reviewed} />
    </GuidePage>
  );
}
