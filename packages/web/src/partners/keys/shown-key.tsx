import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { CodeBlock } from '../../ui/code-block.js';
import { Notice } from '../../ui/notice.js';
import type { ShownKey as Shown } from '../partner-doors.js';
import { tryKey } from './try-key.js';

/** The one time that the text of a key is seen. */
export function ShownKey({ shown }: { shown: Shown }) {
  const { t } = useLingui();
  const standsInPages = shown.kind === 'PUBLISHABLE' || shown.kind === 'PUBLISHABLE_TEST';
  const { first, ask } = tryKey({ ...shown, standsInPages });
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your new key`} indexed={false} />
      <h1>
        <Trans>Copy this key now</Trans>
      </h1>
      <Notice tone="caution" title={<Trans>We show it only once.</Trans>}>
        <p>
          <Trans>We keep nothing it could be read from. If you lose it, revoke it and make another.</Trans>
        </p>
      </Notice>
      <section className="stack stack--2" aria-labelledby="key">
        <h2 id="key" className="as-typed">
          {shown.name}
        </h2>
        <CodeBlock wraps name={t`The key`} text={shown.text} />
      </section>
      <p className="prose">
        {standsInPages ? (
          <Trans>It works on the sites you named, and can only read. Anyone who opens those pages can see it.</Trans>
        ) : (
          <Trans>It is a secret. Keep it on your server, out of pages, apps and code that others can read.</Trans>
        )}
      </p>
      <section className="stack stack--3" aria-labelledby="try">
        <h2 id="try">
          <Trans>Try it</Trans>
        </h2>
        {first !== null && (
          <>
            <p className="prose">
              <Trans>
                In a terminal, run this line by itself. Then paste the key and press Enter. It is not shown, and your
                shell does not remember it.
              </Trans>
            </p>
            <CodeBlock name={t`A line that waits for the key`} text={first} />
            <p className="prose">
              <Trans>Then ask how many points the key has left:</Trans>
            </p>
          </>
        )}
        <CodeBlock name={t`A question with the key`} text={ask} />
      </section>
      <LinkButton wide href="/partners/keys">
        <Trans>I have copied it</Trans>
      </LinkButton>
    </div>
  );
}
