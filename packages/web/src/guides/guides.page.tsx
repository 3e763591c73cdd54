import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { GuidePage } from './guide-page.js';

const GuidesDocument = graphql(`
  query Guides {
    deliveryMethods {
      slug
      name
    }
    conditions {
      slug
      name
    }
    guideTopics {
      slug
      name
      summary
    }
  }
`);

export function GuidesPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(GuidesDocument, {});
  return (
    <GuidePage
      title={t`Guides`}
      lead={t`What this treatment is, what happens, what can go wrong, what it costs, and what nobody knows yet.`}
      wide
    >
      <div className="guide__groups">
        <Group title={<Trans>How it is given</Trans>}>
          <Item href="/guides/compare">
            <Trans>All methods side by side</Trans>
          </Item>
          {data.deliveryMethods.map(({ slug, name }) => (
            <Item key={slug} href={`/guides/methods/${slug}`}>
              {name}
            </Item>
          ))}
        </Group>
        <Group title={<Trans>What it is used for</Trans>}>
          {data.conditions.map(({ slug, name }) => (
            <Item key={slug} href={`/guides/conditions/${slug}`}>
              {name}
            </Item>
          ))}
        </Group>
        <Group title={<Trans>Safety</Trans>}>
          <Item href="/guides/precautions">
            <Trans>What to talk about first</Trans>
          </Item>
          <Item href="/guides/side-effects">
            <Trans>Side effects, and what to do</Trans>
          </Item>
        </Group>
        <Group title={<Trans>Step by step</Trans>}>
          <Item href="/guides/care-phases">
            <Trans>From the first question to keeping well</Trans>
          </Item>
          <Item href="/guides/integration">
            <Trans>Therapy before and after</Trans>
          </Item>
        </Group>
        <Group title={<Trans>Good to know</Trans>}>
          {data.guideTopics.map(({ slug, name }) => (
            <Item key={slug} href={`/guides/${slug}`}>
              {name}
            </Item>
          ))}
        </Group>
      </div>
    </GuidePage>
  );
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="guide__group stack stack--3">
      <h2>{title}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}

function Item({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  );
}
