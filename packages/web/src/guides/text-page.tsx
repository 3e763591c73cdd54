import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageHead } from '../app/page-head.js';
import { useEnvironment } from '../app/page-environment.js';
import { formatDate } from '../lib/dates.js';
import { daylightAt } from '../lib/daylight.js';
import { Hills } from '../ui/hills.js';

interface TextPageProps {
  /** The page's heading and its title. */
  readonly title: string;
  readonly description: string;
  /** The calendar date its words last changed, which is its version: "2026-11-21". */
  readonly changedOn: string;
  /** One or two sentences that say the whole. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page of words: what this software does, said so that it can be held to it. */
export function TextPage({ title, description, changedOn, lead, children }: TextPageProps) {
  const { now } = useEnvironment();
  const changedDay = formatDate(changedOn);
  return (
    <article className="text-page column stack stack--6">
      <PageHead title={title} description={description} />
      <header className="stack">
        <div className="no-print">
          <Hills variant="strip" seed={title} light={daylightAt(now)} />
        </div>
        <h1>{title}</h1>
        <p className="text-page__lead prose">{lead}</p>
        <p className="muted small">
          <Trans>Version of {changedDay}</Trans>
        </p>
      </header>
      {children}
    </article>
  );
}

/** One part of it, with a heading that can be linked to. */
export function TextSection({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className="stack stack--3 prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
