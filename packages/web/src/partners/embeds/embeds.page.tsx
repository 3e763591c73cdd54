import { Trans, useLingui } from '@lingui/react/macro';
import { createElement } from 'react';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { TextSection } from '../../guides/text-page.js';
import { CodeBlock } from '../../ui/code-block.js';
import { PartnerFrame } from '../partner-frame.js';
import { availabilityAttributes, customProperties, FactList, searchAttributes } from './embed-facts.js';
import type { EmbedsView } from './embeds.server.js';
import { OwnScripts } from './own-scripts.js';
import { availabilitySnippet, pinnedSnippet, policySnippet, searchSnippet, themeSnippet } from './snippets.js';

/** How partners put the search and somebody's free times on their own pages. */
export function EmbedsPage() {
  const { t } = useLingui();
  const { origin } = useEnvironment();
  const { embeds } = usePageState<EmbedsView>() ?? { embeds: [] };
  return (
    <PartnerFrame>
      <article className="text-page column stack stack--6">
        <PageHead
          title={t`Embeds for your pages`}
          description={t`Two elements for partners’ pages: a search, and one practitioner’s free times.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Embeds for your pages</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              Two elements that you can put on your pages in a few lines: a search, and one practitioner’s free times.
              Both lead here, where people ask for a talk.
            </Trans>
          </p>
        </header>
        <TextSection id="search" title={<Trans>The search</Trans>}>
          <CodeBlock name={t`A search in your page`} text={searchSnippet(origin)} />
          <p>
            <Trans>
              What you put inside is your own link. It shows when scripts are off, or when something does not work. Your
              scripts may change the element’s attributes at any time, and move it. This is the element itself, on this
              page:
            </Trans>
          </p>
          <LiveSearch />
        </TextSection>
        <section className="stack stack--3" aria-labelledby="search-attributes">
          <h2 id="search-attributes">
            <Trans>Attributes of the search</Trans>
          </h2>
          <FactList facts={searchAttributes} />
        </section>
        <TextSection id="times" title={<Trans>Free times</Trans>}>
          <CodeBlock name={t`Free times in your page`} text={availabilitySnippet(origin)} />
          <p>
            <Trans>
              Each time leads to the page where people can ask for it. The element shows what was free when it loaded,
              and loads again when someone comes back to the page after five minutes. By then a hidden listing is gone
              too.
            </Trans>
          </p>
        </TextSection>
        <section className="stack stack--3" aria-labelledby="times-attributes">
          <h2 id="times-attributes">
            <Trans>Attributes of free times</Trans>
          </h2>
          <FactList facts={availabilityAttributes} />
        </section>
        <TextSection id="key" title={<Trans>The key</Trans>}>
          <p>
            <Trans>
              Each needs a publishable key that may search and read free times, bound to your page’s origin. Make one{' '}
              <a href="/partners/keys">among your keys</a>. To try it out, make a publishable key for tests. It needs no
              approval, shows invented people, and may be bound to <code>http://localhost:3000</code>. Those people have
              no pages here, so their links lead nowhere.
            </Trans>
          </p>
          <p>
            <Trans>
              When an element says that it does not work on this page, your browser’s console says why, and what to fix.
            </Trans>
          </p>
        </TextSection>
        <OwnScripts address={`${origin}/graphql`} />
        <TextSection id="policy" title={<Trans>Strict pages</Trans>}>
          <p>
            <Trans>
              If your page has a Content-Security-Policy, add these two directives. Nothing else is needed, not even
              inline styles.
            </Trans>
          </p>
          <CodeBlock name={t`Lines of a Content-Security-Policy`} text={policySnippet(origin)} />
          <ul>
            <li>
              <Trans>
                With <code>require-trusted-types-for</code>, allow the policies named after the elements:{' '}
                <code>trusted-types clearing-search clearing-availability</code>.
              </Trans>
            </li>
            <li>
              <Trans>
                They work on isolated pages, with <code>Cross-Origin-Embedder-Policy: require-corp</code>.
              </Trans>
            </li>
            <li>
              <Trans>
                In a frame with <code>sandbox</code>, allow three things: <code>allow-scripts</code>,{' '}
                <code>allow-same-origin</code>, so that the key recognizes your site, and{' '}
                <code>allow-top-navigation-by-user-activation</code>, because links lead out of the frame: our pages do
                not open in one.
              </Trans>
            </li>
            <li>
              <Trans>Each is one file under 20 KB, and loads nothing else: no images, no fonts, no frames.</Trans>
            </li>
          </ul>
          {embeds.length > 0 && (
            <>
              <p>
                <Trans>
                  The URLs above always give the newest file. To pin one file, and have browsers check it, use the URL
                  with its hash. It stays available for a year after a newer one is released. Programs can read today’s
                  in <a href="/embed/versions.json">versions.json</a>.
                </Trans>
              </p>
              {embeds.map((embed) => (
                <CodeBlock key={embed.name} name={t`${embed.name}, by its hash`} text={pinnedSnippet(origin, embed)} />
              ))}
            </>
          )}
        </TextSection>
        <section className="stack stack--3" aria-labelledby="look">
          <h2 id="look">
            <Trans>How it looks</Trans>
          </h2>
          <p className="prose">
            <Trans>
              It uses your page’s font, and is dark where your page says <code>color-scheme: light dark</code> and the
              reader’s settings ask for it. You can set colours and sizes. Keep text readable: a contrast of at least
              4.5 to 1.
            </Trans>
          </p>
          <CodeBlock name={t`An example of a look`} text={themeSnippet} />
          <FactList facts={customProperties} />
          <p className="prose">
            <Trans>
              To use another heading, set <code>slot="heading"</code>.
            </Trans>
          </p>
        </section>
        <TextSection id="readers" title={<Trans>What it does for your readers</Trans>}>
          <ul>
            <li>
              <Trans>
                It stores nothing: no cookies, no storage. What is typed goes to Clearing, and is not kept there either.
              </Trans>
            </li>
            <li>
              <Trans>
                Anyone who types that they are in danger first sees who to call. A help line is always shown below.
              </Trans>
            </li>
            <li>
              <Trans>
                All of it works with a keyboard and with screen readers: how many were found, what could not be found,
                and why.
              </Trans>
            </li>
            <li>
              <Trans>Its text is in English, like these pages.</Trans>
            </li>
            <li>
              <Trans>
                People ask for a talk only on our pages. Links say which site someone came from, and nothing about a
                person comes back to you.
              </Trans>
            </li>
          </ul>
        </TextSection>
      </article>
    </PartnerFrame>
  );
}

/** On our own pages it needs no key. Without scripts the link is there, as on a partner's page. */
function LiveSearch() {
  const { t } = useLingui();
  return (
    <>
      <script async type="module" src="/embed/clearing-search.js" />
      {createElement('clearing-search', { 'heading-level': 3 }, <a href="/search">{t`Find ketamine care near you`}</a>)}
    </>
  );
}
