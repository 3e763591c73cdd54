import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageHead } from '../app/page-head.js';
import { useEnvironment } from '../app/page-environment.js';
import { wayTo } from './guide-data.js';
import { daylightAt } from '../lib/daylight.js';
import { Hills } from '../ui/hills.js';

interface GuidePageProps {
  readonly title: string;
  /** One or two sentences that say the whole. */
  readonly lead: string;
  /** The list it belongs to; absent on the guides' own first page. */
  readonly partOf?: { readonly href: string; readonly name: string };
  /** As wide as the page: for tables of many columns and lists in several. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page of the guides: the way back, the title, the whole in a sentence, then its parts. */
export function GuidePage({ title, lead, partOf, wide, children }: GuidePageProps) {
  const { t } = useLingui();
  const { now, origin } = useEnvironment();
  const { pathname } = useLocation();
  const guides = { name: t`Guides`, href: '/guides' };
  return (
    <article className={wide ? 'guide stack stack--6' : 'guide column stack stack--6'}>
      <PageHead
        title={title}
        description={lead}
        kind={partOf ? 'MedicalWebPage' : 'CollectionPage'}
        data={
          import.meta.env.SSR && partOf
            ? () => {
                const between = partOf.href === guides.href ? [] : [partOf];
                return wayTo(origin, [guides, ...between, { name: title, href: pathname }]);
              }
            : undefined
        }
      />
      <header className="stack">
        <div className="no-print">
          <Hills variant="strip" seed={title} light={daylightAt(now)} />
        </div>
        {partOf && (
          <nav className="no-print" aria-labelledby="guide-path">
            <span id="guide-path" className="unseen">
              <Trans>Where you are</Trans>
            </span>
            <a href="/guides">
              <Trans>Guides</Trans>
            </a>
            {partOf.href !== '/guides' && (
              <>
                {' / '}
                <a href={partOf.href}>{partOf.name}</a>
              </>
            )}
          </nav>
        )}
        <h1>{title}</h1>
        <p className="guide__lead prose">{lead}</p>
      </header>
      {children}
    </article>
  );
}

interface GuideEntriesProps {
  readonly entries: readonly { readonly href: string; readonly name: string; readonly summary: string }[];
  /** One below the heading they stand under. */
  readonly heading?: 'h2' | 'h3';
}

/** A list of entries, each with a sentence and a link to its own page. */
export function GuideEntries({ entries, heading: Heading = 'h2' }: GuideEntriesProps) {
  return (
    <ul role="list" className="guide__entries">
      {entries.map(({ href, name, summary }) => (
        <li key={href} className="guide__entry stack stack--1">
          <Heading className="guide__entry-name">
            <a href={href}>{name}</a>
          </Heading>
          <p className="prose">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
