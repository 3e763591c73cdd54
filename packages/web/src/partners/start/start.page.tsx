import { sandboxTowns } from '@clearing/shared/sandbox-towns';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { CodeBlock } from '../../ui/code-block.js';
import { PartnerFrame } from '../partner-frame.js';
import { StartNext } from './start-next.js';
import { startExamples } from './start-examples.js';
import type { StartView } from './start.server.js';
import { TryFirst } from './try-first.js';

/** From nothing to an answer, and on to a key: what a partner's engineer does in the first five minutes. */
export function StartPage() {
  const { t } = useLingui();
  const { origin } = useEnvironment();
  const view = usePageState<StartView>();
  if (!view) return null;
  const address = `${origin}/graphql`;
  const towns = new Intl.ListFormat('en-US').format(sandboxTowns.map((town) => town.replace(/, ..$/, '')));
  return (
    <PartnerFrame>
      <article className="stack stack--6 column">
        <PageHead
          title={t`Get started with the API`}
          description={t`A live answer from the directory in a minute, the same in curl, TypeScript and Python, then a key.`}
          canonical="/partners/start"
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Get started</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>One URL, one language: GraphQL. You get an answer in a minute, and a key in five.</Trans>
          </p>
        </header>
        <TryFirst view={view} />
        <section className="stack stack--4" aria-labelledby="program">
          <h2 id="program">
            <Trans>2. Ask from your own program</Trans>
          </h2>
          <p className="prose">
            <Trans>The same question. Copy it and run it: it works as is.</Trans>
          </p>
          <div className="stack stack--4" data-tabs={t`Languages`}>
            {startExamples(address).map(({ id, language, text }) => (
              <section key={id} className="stack stack--2" aria-labelledby={id}>
                <h3 id={id}>{language}</h3>
                <CodeBlock name={t`The question in ${language}`} text={text} />
              </section>
            ))}
          </div>
          <p className="prose">
            <Trans>
              For TypeScript there is also <a href="/partners/examples">a typed client</a>, with paging, retries and
              every type in the schema.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="key">
          <h2 id="key">
            <Trans>3. Get a test key</Trans>
          </h2>
          <p className="prose">
            <Trans>
              You get one right away. It opens invented listings, so nothing you try reaches anyone. Send it in a
              header, never in a URL:
            </Trans>
          </p>
          <CodeBlock name={t`The header with your key`} text="Authorization: Bearer clr_test_…" />
          <p className="prose">
            <Trans>
              The invented people are in {towns}. Ask the question above with your key, and some are nearby. They have
              no pages here, so their <code>url</code> leads nowhere. Your first key can search and read free times; for
              referrals or webhooks, make another <a href="/partners/keys">among your keys</a>.
            </Trans>
          </p>
          <p>
            <LinkButton wide href="/partners/join">
              <Trans>Become a partner</Trans>
            </LinkButton>
          </p>
        </section>
        <StartNext />
      </article>
    </PartnerFrame>
  );
}
