import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';
import { QueuePage } from '../queue-page.js';
import { LikenessWords, LookAlikeDecidedWords } from './look-alike-words.js';
import type { LookAlikesView } from './look-alikes.server.js';

type Item = LookAlikesView['items']['nodes'][number];

/** The queue of what could be taken for one another, the one that waits longest first. */
export function LookAlikesPage() {
  const { t } = useLingui();
  const view = usePageState<LookAlikesView>();
  if (!view) return <NotFoundPage />;
  const { isOpen, done, items } = view;
  return (
    <QueuePage
      title={isOpen ? t`Look-alikes` : t`Looked alike: two people`}
      path={isOpen ? '/operators/look-alikes' : '/operators/look-alikes?state=settled'}
      items={items}
      keyOf={({ key }) => key}
      draw={(item) => <ItemCard item={item} />}
      done={done && <Notice tone="checked" role="status" title={<LookAlikeDecidedWords decision={done} />} />}
      empty={
        isOpen ? (
          <Trans>Nothing is waiting. Listings that could be mistaken for one another appear here by themselves.</Trans>
        ) : (
          <Trans>None are settled yet.</Trans>
        )
      }
    >
      <p>
        {isOpen ? (
          <a href="/operators/look-alikes?state=settled">
            <Trans>See those that are two people</Trans>
          </a>
        ) : (
          <a href="/operators/look-alikes">
            <Trans>See those that are waiting</Trans>
          </a>
        )}
      </p>
    </QueuePage>
  );
}

function ItemCard({ item }: { item: Item }) {
  return (
    <div className="stack stack--2">
      <h2>
        <a href={`/operators/look-alikes/${item.key}`} className="as-typed">
          {item.secondName === null ? (
            <Trans>{item.firstName} and the registry</Trans>
          ) : (
            <Trans>
              {item.firstName} and {item.secondName}
            </Trans>
          )}
        </a>
      </h2>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason}>
            <LikenessWords reason={reason} />
          </li>
        ))}
      </ul>
      <p className="muted">
        <Trans>Found on {formatInstant(item.foundAt)}</Trans>
      </p>
      {item.isHeld && (
        <Mark kind="caution">
          <Trans>Someone is waiting to be published</Trans>
        </Mark>
      )}
      {item.isOwn && (
        <Mark kind="caution">
          <Trans>Your own listing: another operator decides this</Trans>
        </Mark>
      )}
    </div>
  );
}
