import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { hrefOfAll } from '../directory/search-wish.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { LinkButton } from '../ui/button.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Approvals } from './approvals.js';
import { GuidePage } from './guide-page.js';
import { GuideSections } from './guide-sections.js';
import { ObservedFor } from './observed-for.js';
import { inOneLine } from '../lib/in-one-line.js';
import { productWords, settingWords } from './guide-words.js';
import { Reviewed } from './reviewed.js';

const MethodDocument = graphql(`
  query MethodGuide {
    deliveryMethods {
      slug
      name
      route
      summary
      product
      typicalSessionMinutes
      ...ObservedFor
      monitoring
      settings
      ...Approvals
      sections {
        ...GuideSections
      }
      reviewed {
        ...Reviewed
      }
    }
  }
`);

export function MethodPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(MethodDocument, {});
  const method = data.deliveryMethods.find((each) => each.slug === slug);
  if (!method) return <NotFoundPage />;
  const [shortest, longest] = method.typicalSessionMinutes;
  return (
    <GuidePage
      title={method.name}
      lead={method.summary}
      partOf={{ href: '/guides/compare', name: t`All methods side by side` }}
    >
      <Facts>
        <DefinitionRow term={<Trans>How it gets into the body</Trans>}>{method.route}</DefinitionRow>
        <DefinitionRow term={<Trans>The product</Trans>}>{i18n._(productWords[method.product])}</DefinitionRow>
        <DefinitionRow term={<Trans>A session</Trans>}>
          {shortest === longest ? (
            <Trans>About {longest} minutes</Trans>
          ) : (
            <Trans>
              About {shortest} to {longest} minutes
            </Trans>
          )}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Watched afterwards</Trans>}>
          <ObservedFor method={method} />
        </DefinitionRow>
        <DefinitionRow term={<Trans>What is watched</Trans>}>{inOneLine(method.monitoring)}</DefinitionRow>
        <DefinitionRow term={<Trans>Where</Trans>}>
          {inOneLine(
            method.settings.map((setting) => i18n._(settingWords[setting])),
            '; ',
          )}
        </DefinitionRow>
      </Facts>
      <Approvals method={method} />
      <GuideSections sections={method.sections} />
      <p className="no-print">
        <LinkButton wide href={hrefOfAll('method', method.slug)}>
          <Trans>Find people who offer this</Trans>
        </LinkButton>
      </p>
      <Reviewed review={method.reviewed} />
    </GuidePage>
  );
}
