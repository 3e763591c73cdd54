import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../generated/index.js';
import type { CompareMethodsQuery } from '../generated/graphql.js';
import { usePageQuery } from '../lib/page-query.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { StackedTable } from '../ui/stacked-table.js';
import { inOneLine } from '../lib/in-one-line.js';
import { GuidePage } from './guide-page.js';
import { ObservedFor } from './observed-for.js';
import { productWords, settingWords } from './guide-words.js';

const CompareDocument = graphql(`
  query CompareMethods {
    deliveryMethods {
      slug
      name
      route
      product
      typicalSessionMinutes
      ...ObservedFor
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
  const row = (key: string, question: ReactNode, answer: (method: Method) => ReactNode) => ({
    key,
    question,
    answers: methods.map(answer),
  });
  return (
    <GuidePage
      title={t`All methods side by side`}
      lead={t`The same questions for every way ketamine is given. None is best for everyone: a clinician helps you weigh them.`}
      partOf={{ href: '/guides', name: t`Guides` }}
      wide
    >
      <StackedTable
        caption={t`Delivery methods compared`}
        corner={t`Question`}
        columns={methods.map(({ slug, name }) => ({ key: slug, name, href: `/guides/methods/${slug}` }))}
        rows={[
          row('route', <Trans>How it gets into the body</Trans>, ({ route }) => route),
          row('product', <Trans>The product</Trans>, ({ product }) => i18n._(productWords[product])),
          row('where', <Trans>Where</Trans>, ({ settings }) =>
            inOneLine(
              settings.map((setting) => i18n._(settingWords[setting])),
              '; ',
            ),
          ),
          row('session', <Trans>A session</Trans>, ({ typicalSessionMinutes: [shortest, longest] }) => (
            <Trans>
              About {shortest} to {longest} minutes
            </Trans>
          )),
          row('observation', <Trans>Watched afterwards</Trans>, (method) => <ObservedFor method={method} />),
          row('approved', <Trans>Approved for</Trans>, (method) => <ApprovedUses method={method} />),
        ]}
      />
      {methods.map((method) => (
        <Limits key={method.slug} method={method} />
      ))}
      <section className="stack stack--3">
        <h2>
          <Trans>The same for every method</Trans>
        </h2>
        <Facts>
          <DefinitionRow term={<Trans>What is watched</Trans>}>{inOneLine(watchedInAll(methods))}</DefinitionRow>
          <DefinitionRow term={<Trans>Ride home</Trans>}>
            <Trans>Needed. No driving until the next day, after a restful sleep.</Trans>
          </DefinitionRow>
        </Facts>
      </section>
      <section className="stack stack--3 prose">
        <h2>
          <Trans>Read more</Trans>
        </h2>
        <ul role="list">
          {methods.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/guides/methods/${slug}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/guides/cost-and-insurance">
              <Trans>What it costs and who pays</Trans>
            </a>
          </li>
          <li>
            <a href="/guides/precautions">
              <Trans>What to talk about first</Trans>
            </a>
          </li>
        </ul>
      </section>
    </GuidePage>
  );
}

function watchedInAll(methods: readonly Method[]): readonly string[] {
  const [first, ...others] = methods;
  return (first?.monitoring ?? []).filter((each) => others.every(({ monitoring }) => monitoring.includes(each)));
}

const approvedUsesOf = ({ approvals }: Method) => approvals.filter(({ status }) => status === 'APPROVED');

/** Uses are not named here: their limits, which belong beside them, are too long for a cell. */
function ApprovedUses({ method }: { method: Method }) {
  const uses = approvedUsesOf(method).length;
  if (uses === 0) return <Trans>None of the conditions here: every use is off-label</Trans>;
  return (
    <a href={`#${method.slug}`}>
      <Plural value={uses} one="# use, within limits" other="# uses, within limits" />
    </a>
  );
}

function Limits({ method }: { method: Method }) {
  const uses = approvedUsesOf(method);
  if (uses.length === 0) return null;
  return (
    <section id={method.slug} className="stack stack--3">
      <h2>
        <Trans>{method.name}: what it is approved for, and its limits</Trans>
      </h2>
      <Facts>
        {uses.map(({ condition, limits }) => (
          <DefinitionRow key={condition.slug} term={condition.name}>
            {limits}
          </DefinitionRow>
        ))}
      </Facts>
    </section>
  );
}
