import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '../ui/card.js';
import { Pagination } from '../ui/pagination.js';

/** A page of what waits, as the desk's door answers it. */
export interface QueueOf<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface QueueProps<Item> {
  readonly label: string;
  readonly items: QueueOf<Item>;
  readonly keyOf: (item: Item) => string;
  /** What of one item tells whether to open it. */
  readonly draw: (item: Item) => ReactNode;
  /** Where this queue stands, with what of its address tells it from others; the next page begins after a cursor. */
  readonly path: string;
  /** Said instead, when nothing waits. */
  readonly empty?: ReactNode;
  /** Whether something is said above it: the page then stays where that is read. */
  readonly isAfterWords?: boolean;
  /** Whether an item is decided where it stands, and has no page of its own that a key could open. */
  readonly isDecidedHere?: boolean;
}

/**
 * A list of what waits. It takes the focus when the page opens, so that j, k and Enter go through it; where there is
 * something to be read first it takes it without moving the window, once scripts run.
 */
export function Queue<Item>(props: QueueProps<Item>) {
  const { label, items, keyOf, draw, path, empty, isAfterWords = false, isDecidedHere = false } = props;
  const { nodes, pageInfo } = items;
  const next = `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(pageInfo.endCursor ?? '')}`;
  return (
    <>
      {nodes.length === 0 ? (
        <p>{empty || <Trans>Nothing is waiting.</Trans>}</p>
      ) : (
        <>
          <p className="muted small">
            {isDecidedHere ? (
              <Trans>Keyboard: j and k go down and up.</Trans>
            ) : (
              <Trans>Keyboard: j and k go down and up, Enter opens.</Trans>
            )}
          </p>
          {/* autofocus is a global attribute: it works without scripts. */}
          <div
            role="region"
            aria-label={label}
            tabIndex={0}
            autoFocus={!isAfterWords}
            data-queue={isAfterWords ? 'after-words' : ''}
          >
            <ul role="list" className="stack stack--4">
              {nodes.map((item) => (
                <li key={keyOf(item)} {...(isDecidedHere && { tabIndex: -1, 'data-stop': true })}>
                  <Card>{draw(item)}</Card>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      <Pagination previousHref={null} nextHref={pageInfo.hasNextPage ? next : null} />
    </>
  );
}
