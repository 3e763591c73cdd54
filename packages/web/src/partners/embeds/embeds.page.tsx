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
          description={t`Two elements for the pages of partners: a search, and the free times of one practitioner.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Embeds for your pages</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              Two elements that you put on your pages in a few lines: a search, and the free times of one practitioner.
              Each leads here, where a talk is asked for.
            </Trans>
          </p>
        </header>
        <TextSection id="search" title={<Trans>The search</Trans>}>
          <CodeBlock name={t`A search in your page`} text={searchSnippet(origin)} />
          <p>
            <Trans>
              What stands inside is your own link. It is there while scripts are off, and where something does not work.
              Your scripts may change its attributes at any time, and move it. This is the element itself, on this page:
            </Trans>
          </p>
          <LiveSearch />
        </TextSection>
        <section className="stack stack--3" aria-labelledby="search-attributes">
          <h2 id="search-attributes">
            <Trans>What the search can be told</Trans>
          </h2>
          <FactList facts={searchAttributes} />
        </section>
        <TextSection id="times" title={<Trans>Free times</Trans>}>
          <CodeBlock name={t`Free times in your page`} text={availabilitySnippet(origin)} />
          <p>
            <Trans>
              Each time leads to the page where it is asked for. What was free when it was asked for is shown, and it is
              asked for anew when somebody comes back to the page after five minutes. A listing that is hidden is gone
              then, too.
            </Trans>
          </p>
        </TextSection>
        <section className="stack stack--3" aria-labelledby="times-attributes">
          <h2 id="times-attributes">
            <Trans>What free times can be told</Trans>
          </h2>
          <FactList facts={availabilityAttributes} />
        </section>
        <TextSection id="key" title={<Trans>The key</Trans>}>
          <p>
            <Trans>
              Each needs a publishable key that may search and read free times, bound to the origin of your page. Make
              one <a href="/partners/keys">among your keys</a>. To try it out, make a publishable key for tests: it
              needs no approval, shows invented people, and may be bound to <code>http://localhost:3000</code>. Those
              people’s listings have no pages here, so their links lead nowhere.
            </Trans>
          </p>
          <p>
            <Trans>
              When an element says that it does not work on this page, your browser’s console says why, and what to
              mend.
            </Trans>
          </p>
        </TextSection>
        <OwnScripts address={`${origin}/graphql`} />
        <TextSection id="policy" title={<Trans>Strict pages</Trans>}>
          <p>
            <Trans>
              If your page has a Content-Security-Policy, add these two. Nothing else is needed, no inline style either.
            </Trans>
          </p>
          <CodeBlock name={t`Lines of a Content-Security-Policy`} text={policySnippet(origin)} />
          <ul>
            <li>
              <Trans>
                With <code>require-trusted-types-for</code>, allow the policies by the names of the elements:{' '}
                <code>trusted-types clearing-search clearing-availability</code>.
              </Trans>
            </li>
            <li>
              <Trans>
                They work on pages that isolate themselves: with <code>Cross-Origin-Embedder-Policy: require-corp</code>
                .
              </Trans>
            </li>
            <li>
              <Trans>
                In a frame with <code>sandbox</code>, allow three things: <code>allow-scripts</code>,{' '}
                <code>allow-same-origin</code>, by which the key knows your site, and{' '}
                <code>allow-top-navigation-by-user-activation</code>: links lead out of the frame, because our pages
                open in none.
              </Trans>
            </li>
            <li>
              <Trans>Each is one file of less than 20 KB, and loads nothing else: no picture, no font, no frame.</Trans>
            </li>
          </ul>
          {embeds.length > 0 && (
            <>
              <p>
                <Trans>
                  The addresses above always give the newest. To say which file it is, and have browsers check it, name
                  it by its hash. It stays there for a year after a newer one came. Programs read today’s in{' '}
                  <a href="/embed/versions.json">versions.json</a>.
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
              It takes the letters of your page, and is dark where your page says <code>color-scheme: light dark</code>{' '}
              and its reader wishes so. Colours and sizes are yours to set. Keep words readable: 4.5 to 1 at least.
            </Trans>
          </p>
          <CodeBlock name={t`An example of a look`} text={themeSnippet} />
          <FactList facts={customProperties} />
          <p className="prose">
            <Trans>
              Another heading stands in <code>slot="heading"</code>.
            </Trans>
          </p>
        </section>
        <TextSection id="readers" title={<Trans>What it does for your readers</Trans>}>
          <ul>
            <li>
              <Trans>
                It keeps nothing: no cookie, no storage. What is typed goes to Clearing, and is not kept there either.
              </Trans>
            </li>
            <li>
              <Trans>
                Whoever types that they are in danger sees first whom to call. A help line stands below in any case.
              </Trans>
            </li>
            <li>
              <Trans>
                All of it works by keyboard and is read out: how many were found, what could not be found, and why.
              </Trans>
            </li>
            <li>
              <Trans>Its words are in English, as these pages are.</Trans>
            </li>
            <li>
              <Trans>
                A talk is asked for on our pages alone. Links say which site somebody came from, and nothing of a person
                comes back to you.
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
