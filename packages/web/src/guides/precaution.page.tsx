import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found.page.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { Notice } from '../ui/notice.js';
import { Table } from '../ui/table.js';
import { GuidePage } from './guide-page.js';
import { basisWords } from './guide-words.js';
import { Reviewed } from './reviewed.js';

const PrecautionDocument = graphql(`
  query PrecautionGuide {
    precautions {
      slug
      name
      why
      appliesTo {
        deliveryMethod {
          slug
          name
        }
        basis
        note
      }
      reviewed {
        ...Reviewed
      }
    }
  }
`);

export function PrecautionPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams();
  const { data } = usePageQuery(PrecautionDocument, {});
  const precaution = data.precautions.find((each) => each.slug === slug);
  if (!precaution) return <NotFoundPage />;
  return (
    <GuidePage
      title={precaution.name}
      lead={precaution.why}
      partOf={{ href: '/guides/precautions', name: t`What to talk about first` }}
    >
      <Notice tone="caution">
        <p>
          <Trans>
            Tell the clinician about it before any treatment. Do not stop or change a medicine because of this page.
          </Trans>
        </p>
      </Notice>
      <section className="stack stack--3">
        <h2>
          <Trans>What it is based on, by method</Trans>
        </h2>
        <Table
          caption={t`${precaution.name}: what it is based on`}
          head={
            <tr>
              <th scope="col">
                <Trans>Method</Trans>
              </th>
              <th scope="col">
                <Trans>What it is based on</Trans>
              </th>
            </tr>
          }
        >
          {precaution.appliesTo.map(({ deliveryMethod, basis, note }) => (
            <tr key={deliveryMethod.slug}>
              <th scope="row">
                <a href={`/guides/methods/${deliveryMethod.slug}`}>{deliveryMethod.name}</a>
              </th>
              <td>
                {i18n._(basisWords[basis])}
                <p className="small">{note}</p>
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <Reviewed review={precaution.reviewed} />
    </GuidePage>
  );
}
