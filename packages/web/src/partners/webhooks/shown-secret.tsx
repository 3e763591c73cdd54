import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { CodeBlock } from '../../ui/code-block.js';
import { Notice } from '../../ui/notice.js';
import type { ShownSecret as Shown } from './webhook-doors.js';

/** The one time that the text of a secret is seen. */
export function ShownSecret({ shown: { text, name, path, follows } }: { shown: Shown }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A new secret`} indexed={false} />
      <h1>
        <Trans>Copy this secret now</Trans>
      </h1>
      <Notice tone="caution" title={<Trans>We show it only once.</Trans>}>
        <p>
          <Trans>Your server uses it to verify that a message is from us. Keep it there, and nowhere else.</Trans>
        </p>
      </Notice>
      <section className="stack stack--2" aria-labelledby="secret">
        <h2 id="secret" className="as-typed">
          {name}
        </h2>
        <CodeBlock wraps name={t`The secret`} text={text} />
      </section>
      {follows && (
        <p className="prose">
          <Trans>The older one also signs for seven days. Once your server uses the new one, end the older one.</Trans>
        </p>
      )}
      <p>
        <a href="/partners/about-webhooks#verify">
          <Trans>How to verify a message</Trans>
        </a>
      </p>
      <LinkButton wide href={path}>
        <Trans>I have copied it</Trans>
      </LinkButton>
    </div>
  );
}
