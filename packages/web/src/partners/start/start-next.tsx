import { Trans, useLingui } from '@lingui/react/macro';
import { CodeBlock } from '../../ui/code-block.js';

const secondPage = `query Next($place: String!, $after: String) {
  practitioners(near: { place: $place }, first: 20, after: $after) {
    nodes { displayName url }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What comes after the first key: time, pages, refusals, and where to read on. */
export function StartNext() {
  const { t } = useLingui();
  return (
    <>
      <section className="stack stack--4" aria-labelledby="clock">
        <h2 id="clock">
          <Trans>4. Set the clock</Trans>
        </h2>
        <p className="prose">
          <Trans>
            Test keys use a clock that you can set. Set it to the evening before clocks change, and see how your pages
            handle a night with an extra hour: <a href="/partners/clock">set the clock</a>. Then ask for times after it:
            nothing is free before it.
          </Trans>
        </p>
      </section>
      <section className="stack stack--4" aria-labelledby="pages">
        <h2 id="pages">
          <Trans>5. Go through pages</Trans>
        </h2>
        <p className="prose">
          <Trans>
            Lists come in pages of up to 50. Ask for the next page with the <code>endCursor</code> of the one before, as
            long as <code>hasNextPage</code> says there is one. People coming and going do not shift the pages; someone
            whose position changes in the meantime may appear twice or be missed.
          </Trans>
        </p>
        <CodeBlock name={t`A query for the next page`} text={secondPage} />
        <p className="prose">
          <Trans>
            To keep a copy, do not page through the list again: ask{' '}
            <a href="/partners/reference/Query#practitionersChangedSince">
              <code>practitionersChangedSince</code>
            </a>{' '}
            for what changed since your last cursor, including listings that were removed.
          </Trans>
        </p>
      </section>
      <section className="stack stack--4" aria-labelledby="no">
        <h2 id="no">
          <Trans>6. When the answer is no</Trans>
        </h2>
        <ul className="prose">
          <li>
            <Trans>
              An answer with <code>errors</code> says in <code>extensions.code</code> why, using codes that do not
              change.
            </Trans>
          </li>
          <li>
            <Trans>
              With status 429 or 503, wait as long as <code>Retry-After</code> says. Nothing was left half done.
            </Trans>
          </li>
          <li>
            <Trans>
              If a field was asked for incorrectly, <code>problems</code> names the argument and what to fix; other
              fields are answered.
            </Trans>
          </li>
        </ul>
        <p>
          <a href="/partners/limits#refusals">
            <Trans>Every code, and what to do about it</Trans>
          </a>
        </p>
      </section>
      <section className="stack stack--4" aria-labelledby="on">
        <h2 id="on">
          <Trans>Read more</Trans>
        </h2>
        <ul className="prose">
          <li>
            <a href="/partners/reference">
              <Trans>The schema: every type and field, with what it costs</Trans>
            </a>
          </li>
          <li>
            <a href="/partners/examples">
              <Trans>
                Client and examples: complete programs that keep a copy up to date, show free times, receive webhooks
              </Trans>
            </a>
          </li>
          <li>
            <a href="/graphiql?as=test-key">
              <Trans>The explorer: write queries with help</Trans>
            </a>
          </li>
          <li>
            <a href="/partners/limits">
              <Trans>Limits and what we promise</Trans>
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}
