import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../app/page-head.js';
import { graphql } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { HelpLines } from './help-lines.js';

const HelpPageDocument = graphql(`
  query HelpPage {
    helpLines {
      ...HelpLineCard
    }
  }
`);

export function HelpPage() {
  const { t } = useLingui();
  const { data } = usePageQuery(HelpPageDocument, {});
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Help now`} />
      <h1>
        <Trans>Talk to someone now</Trans>
      </h1>
      <p className="prose">
        <Trans>You can call or text. If you are hurt or about to be, call 911.</Trans>
      </p>
      <h2 className="unseen">
        <Trans>Help lines</Trans>
      </h2>
      <HelpLines lines={data.helpLines} />
      <h2>
        <Trans>Later, when you are safe</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Did something go wrong in or after treatment, or did someone treat you badly?{' '}
          <a href="/tell-us">Tell the people who run this directory</a>. No account is needed.
        </Trans>
      </p>
    </div>
  );
}
