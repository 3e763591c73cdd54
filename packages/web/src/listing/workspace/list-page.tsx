import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { FlaggedHere } from './flagged.js';
import type { Part } from './parts.js';
import type { PartView } from './workspace-doors.js';

/** Things of a listing, each leading to its own page, and one button to add another. */
export function ListPage({
  view,
  part,
  title,
  lead,
  path,
  items,
  add,
}: {
  view: PartView;
  part: Part;
  title: string;
  lead: ReactNode;
  path: string;
  items: readonly { readonly key: string | null; readonly name: string; readonly more?: ReactNode }[];
  /** Null: nothing can be added yet, and the lead says why. */
  add: ReactNode;
}) {
  const problems = view.listing.tasks.find((task) => task.part === part)?.problems ?? [];
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>{title}</h1>
      {view.isGone && (
        <Notice
          tone="caution"
          role="status"
          title={<Trans>That is no longer there to change, so nothing was saved.</Trans>}
        />
      )}
      <div className="prose stack">{lead}</div>
      {problems.length > 0 && items.length > 0 && (
        <Notice tone="caution" title={<Trans>Before you publish</Trans>}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <FlaggedHere listing={view.listing} part={part} />
      {items.length > 0 && (
        <ul role="list" className="tasks">
          {items.map(({ key, name, more }, index) => (
            <li key={key ?? index} className="tasks__row">
              <a href={`${path}/${index + 1}`}>{name}</a>
              {more && <div className="muted">{more}</div>}
            </li>
          ))}
        </ul>
      )}
      {add && (
        <LinkButton wide weight={items.length > 0 ? 'second' : 'main'} href={`${path}/new`}>
          {add}
        </LinkButton>
      )}
      {items.length > 0 && (
        <LinkButton wide href="/listing">
          <Trans>Continue</Trans>
        </LinkButton>
      )}
    </div>
  );
}
