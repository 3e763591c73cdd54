import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../generated/index.js';
import type { SideEffectHorizon } from '../generated/graphql.js';
import { usePageQuery } from '../lib/page-query.js';
import { Notice } from '../ui/notice.js';
import { GuideEntries, GuidePage } from './guide-page.js';

const SideEffectsDocument = graphql(`
  query SideEffectGuides {
    sideEffects {
      slug
      name
      summary
      horizon
    }
  }
`);

export function SideEffectsPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(SideEffectsDocument, {});
  const entries = (horizon: SideEffectHorizon) =>
    data.sideEffects
      .filter((effect) => effect.horizon === horizon)
      .map(({ slug, name, summary }) => ({ href: `/guides/side-effects/${slug}`, name, summary }));
  return (
    <GuidePage
      title={t`Side effects, and what to do`}
      lead={t`What can happen during and soon after a session, and what repeated or long use can do.`}
      partOf={{ href: '/guides', name: t`Guides` }}
    >
      <Notice tone="help" title={<Trans>When to call 911</Trans>}>
        <p>
          <Trans>
            Someone can’t be woken, breathes slowly or not at all, or has blue lips. They have chest pain, a seizure, a
            sudden very bad headache, or weakness on one side. They may hurt themselves or someone else.
          </Trans>
        </p>
      </Notice>
      <section className="stack stack--4">
        <h2>
          <Trans>During a session and soon after</Trans>
        </h2>
        <GuideEntries heading="h3" entries={entries('SHORT_TERM')} />
      </section>
      <section className="stack stack--4">
        <h2>
          <Trans>With repeated or long use</Trans>
        </h2>
        <GuideEntries heading="h3" entries={entries('LONG_TERM')} />
      </section>
    </GuidePage>
  );
}
