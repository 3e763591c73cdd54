import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../app/page-head.js';
import { LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import type { ShownKey as Shown } from './partner-doors.js';

/** The one time that the text of a key is seen. */
export function ShownKey({ shown: { text, name, kind, address } }: { shown: Shown }) {
  const { t } = useLingui();
  const tryIt = `curl ${address} \\
  -H "Authorization: Bearer ${text}" \\
  -H "Content-Type: application/json" \\
  -d '{"query":"{ rateLimit { limit remaining } }"}'`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your new key`} indexed={false} />
      <h1>
        <Trans>Copy this key now</Trans>
      </h1>
      <Notice tone="caution" title={<Trans>We show it this one time.</Trans>}>
        <p>
          <Trans>We keep nothing that it could be read from. Lose it, and you revoke it and make another.</Trans>
        </p>
      </Notice>
      <section className="stack stack--2" aria-labelledby="key">
        <h2 id="key" className="as-typed">
          {name}
        </h2>
        <p>
          <code className="codes">{text}</code>
        </p>
      </section>
      <p className="prose">
        {kind === 'PUBLISHABLE' || kind === 'PUBLISHABLE_TEST' ? (
          <Trans>It works on the sites you named, and only reads. Anybody who opens those pages can see it.</Trans>
        ) : (
          <Trans>It is a secret: keep it on your server, out of pages, apps and code that others read.</Trans>
        )}
      </p>
      <section className="stack stack--2" aria-labelledby="try">
        <h2 id="try">
          <Trans>Try it</Trans>
        </h2>
        <pre className="as-typed codes">
          <code>{tryIt}</code>
        </pre>
      </section>
      <LinkButton href="/partners/keys">
        <Trans>I have copied it</Trans>
      </LinkButton>
    </div>
  );
}
