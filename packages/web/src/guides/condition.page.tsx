import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { hrefOfAll } from '../directory/search-wish.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { LinkButton } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { GuidePage } from './guide-page.js';
import { GuideSections } from './guide-sections.js';
import { approvalWords } from './guide-words.js';
import { Reviewed } from './reviewed.js';

const ConditionDocument = graphql(`
  query ConditionGuide {
    conditions {
      slug
      name
      summary
      evidence
      sections {
        ...GuideSections
      }
      reviewed {
        ...Reviewed
      }
    }
    deliveryMethods {
      slug
      name
      approvals {
        condition {
          slug
        }
        status
        limits
      }
    }
  }
`);

export function ConditionPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(ConditionDocument, {});
  const condition = data.conditions.find((each) => each.slug === slug);
  if (!condition) return <NotFoundPage />;
  return (
    <GuidePage title={condition.name} lead={condition.summary} partOf={{ href: '/guides', name: t`Guides` }}>
      <section className="stack stack--3 prose">
        <h2>
          <Trans>What research says</Trans>
        </h2>
        <p>{condition.evidence}</p>
      </section>
      <section className="stack stack--3">
        <h2>
          <Trans>Approved or not, by method</Trans>
        </h2>
        <Table
          caption={t`${condition.name}: approval by method`}
          head={
            <tr>
              <th scope="col">
                <Trans>Method</Trans>
              </th>
              <th scope="col">
                <Trans>Status</Trans>
              </th>
            </tr>
          }
        >
          {data.deliveryMethods.map((method) => {
            const approval = method.approvals.find((each) => each.condition.slug === slug);
            if (!approval) return null;
            return (
              <tr key={method.slug}>
                <th scope="row">
                  <a href={`/guides/methods/${method.slug}`}>{method.name}</a>
                </th>
                <td>
                  {i18n._(approvalWords[approval.status])}
                  {approval.limits && <p className="small">{approval.limits}</p>}
                </td>
              </tr>
            );
          })}
        </Table>
      </section>
      <GuideSections sections={condition.sections} />
      <p className="no-print">
        <LinkButton wide href={hrefOfAll('condition', condition.slug)}>
          <Trans>Find people who work with this</Trans>
        </LinkButton>
      </p>
      <Reviewed review={condition.reviewed} />
    </GuidePage>
  );
}
