import { crossOrigin } from '@clearing/shared/api-cors';
import { Trans } from '@lingui/react/macro';
import { FactList } from './embed-facts.js';

/** What a partner's own scripts may send from a page with a publishable key, and read of the answer. */
export function OwnScripts({ address }: { address: string }) {
  const hours = crossOrigin.preflightSeconds / 3_600;
  return (
    <section className="stack stack--3" aria-labelledby="scripts">
      <h2 id="scripts">
        <Trans>Your own scripts</Trans>
      </h2>
      <p className="prose">
        <Trans>
          A publishable key asks by your own scripts, too, on pages of the sites it is bound to: at{' '}
          <code>{address}</code>, in the header <code>Authorization: Bearer</code>. Browsers say by themselves of which
          site a page is. Send no cookies: with <code>credentials: "include"</code> a browser withholds the answer.
        </Trans>
      </p>
      <FactList
        facts={[
          {
            names: crossOrigin.requestHeaders,
            words: <Trans>Headers that you may send. With any other, a browser does not ask at all.</Trans>,
          },
          {
            names: crossOrigin.answerHeaders,
            words: <Trans>Headers of the answer that you may read, besides those that every page may.</Trans>,
          },
          {
            names: crossOrigin.methods,
            words: (
              <Trans>
                How you may ask. Before the first time a browser asks by OPTIONS whether it may, without your key, and
                remembers our yes for {hours} hours at most.
              </Trans>
            ),
          },
        ]}
      />
    </section>
  );
}
