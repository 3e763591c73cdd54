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
          Your own scripts can also use a publishable key, on pages of the sites it is bound to. Send requests to{' '}
          <code>{address}</code>, with the key in the header <code>Authorization: Bearer</code>. Browsers add the page’s
          site by themselves. Send no cookies: with <code>credentials: "include"</code> a browser blocks the answer.
        </Trans>
      </p>
      <FactList
        facts={[
          {
            names: crossOrigin.requestHeaders,
            words: <Trans>Headers you may send. With any other, a browser does not send the request at all.</Trans>,
          },
          {
            names: crossOrigin.answerHeaders,
            words: <Trans>Response headers you may read, besides those that every page may read.</Trans>,
          },
          {
            names: crossOrigin.methods,
            words: (
              <Trans>
                Methods you may use. Before the first request, a browser asks permission with OPTIONS, without your key,
                and remembers our yes for {hours} hours at most.
              </Trans>
            ),
          },
        ]}
      />
    </section>
  );
}
