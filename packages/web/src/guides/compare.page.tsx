import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../generated/index.js';
import type { CompareMethodsQuery } from '../generated/graphql.js';
import { usePageQuery } from '../lib/page-query.js';
import { Table } from '../ui/table.js';
import { inOneLine } from './in-one-line.js';
import { GuidePage } from './guide-page.js';
import { productWords, settingWords } from './guide-words.js';

const CompareDocument = graphql(`
  query CompareMethods {
    deliveryMethods {
      slug
      name
      route
      product
      typicalSessionMinutes
      observationMinutes
      monitoring
      settings
      approvals {
        condition {
          slug
          name
        }
        status
        limits
      }
    }
  }
`);

type Method = CompareMethodsQuery['deliveryMethods'][number];

export function ComparePage() {
  const { t, i18n } = useLingui();
  const { data } = usePageQuery(CompareDocument, {});
  const methods = data.deliveryMethods;
  const row = (name: ReactNode, tell: (method: Method) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {methods.map((method) => (
        <td key={method.slug}>{tell(method)}</td>
      ))}
    </tr>
  );
  return (
    <GuidePage
      title={t`All methods side by side`}
      lead={t`The same questions for every way ketamine is given. None is best for everyone: a clinician helps you weigh them.`}
      partOf={{ href: '/guides', name: t`Guides` }}
      wide
    >
      <Table
        caption={t`Delivery methods compared`}
        head={
          <tr>
            <th scope="col">
              <span className="unseen">
                <Trans>Question</Trans>
              </span>
            </th>
            {methods.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={`/guides/methods/${slug}`}>{name}</a>
              </th>
            ))}
          </tr>
        }
      >
        {row(<Trans>How it gets into the body</Trans>, ({ route }) => route)}
        {row(<Trans>The product</Trans>, ({ product }) => i18n._(productWords[product]))}
        {row(<Trans>Where</Trans>, ({ settings }) =>
          settings.map((setting) => i18n._(settingWords[setting])).join('; '),
        )}
        {row(<Trans>A session, minutes</Trans>, ({ typicalSessionMinutes }) =>
          [...new Set(typicalSessionMinutes)].join(' to '),
        )}
        {row(<Trans>Watched afterwards, minutes</Trans>, ({ observationMinutes }) => (
          <Trans>at least {observationMinutes}</Trans>
        ))}
        {row(<Trans>What is watched</Trans>, ({ monitoring }) => inOneLine(monitoring))}
        {row(<Trans>Approved for</Trans>, (method) => (
          <ApprovedFor method={method} />
        ))}
        {row(<Trans>Ride home</Trans>, () => (
          <Trans>Needed. No driving until the next day, after restful sleep.</Trans>
        ))}
      </Table>
      <p className="prose">
        <a href="/guides/cost-and-insurance">
          <Trans>What it costs and who pays</Trans>
        </a>
        {' · '}
        <a href="/guides/precautions">
          <Trans>What to talk about first</Trans>
        </a>
      </p>
    </GuidePage>
  );
}

function ApprovedFor({ method }: { method: Method }) {
  const approved = method.approvals.filter(({ status }) => status === 'APPROVED');
  if (approved.length === 0) return <Trans>Nothing on our list of conditions: every use is off-label</Trans>;
  return approved.map(({ condition, limits }) => (
    <p key={condition.slug}>
      {condition.name}
      {limits && <span className="small"> ({limits})</span>}
    </p>
  ));
}
