import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { CodeBlock } from '../../ui/code-block.js';
import { PartnerFrame } from '../partner-frame.js';
import { examplesOf, sharedFiles, type Example } from './examples.js';
import type { ExamplesView } from './examples.server.js';
import { tasks } from './tasks.js';
import { TypedClient } from './typed-client.js';

/** What partners do, as programs that run: the very files that the suite runs against the API. */
export function ExamplesPage() {
  const { t, i18n } = useLingui();
  const { origin } = useEnvironment();
  const { clientPackage } = usePageState<ExamplesView>() ?? { clientPackage: null };
  const address = `${origin}/graphql`;
  return (
    <PartnerFrame>
      <article className="stack stack--6">
        <PageHead
          title={t`Client and examples`}
          description={t`A typed client, and complete programs in curl, TypeScript and Python: search, paging, free times, changes, webhooks.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Client and examples</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              Complete programs to copy, in curl, TypeScript and Python. Our tests run every one of them against the
              API.
            </Trans>
          </p>
        </header>
        {clientPackage !== null && <TypedClient address={address} install={origin + clientPackage} />}
        <section className="stack stack--4" aria-labelledby="shared">
          <h2 id="shared">
            <Trans>What the examples share</Trans>
          </h2>
          <p className="prose">
            <Trans>
              Save it next to the others, under its own name. Put your key in <code>CLEARING_KEY</code>. Without one you
              have the small budget for requests without a key.
            </Trans>
          </p>
          <InLanguages examples={sharedFiles(address)} about={t`What the examples share`} />
        </section>
        {tasks.map(({ task, title, words }) => (
          <section key={task} className="stack stack--4" aria-labelledby={task}>
            <h2 id={task}>{i18n._(title)}</h2>
            <p className="prose">{i18n._(words)}</p>
            <InLanguages examples={examplesOf(task, address)} about={i18n._(title)} />
          </section>
        ))}
      </article>
    </PartnerFrame>
  );
}

/** One after the other; where scripts run, one at a time. */
function InLanguages({ examples, about }: { examples: readonly Example[]; about: string }): ReactNode {
  const { t } = useLingui();
  return (
    <div className="stack stack--4" data-tabs={t`Languages: ${about}`}>
      {examples.map(({ id, language, file, text }) => (
        <section key={id} className="stack stack--2" aria-labelledby={id}>
          <h3 id={id}>{language}</h3>
          <p className="muted small">
            <code>{file}</code>
          </p>
          <CodeBlock name={t`${about}, in ${language}`} text={text} />
        </section>
      ))}
    </div>
  );
}
