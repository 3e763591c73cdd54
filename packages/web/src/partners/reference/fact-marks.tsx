import { Plural, Trans } from '@lingui/react/macro';
import type { FieldFacts } from './schema-reference.js';

/** What a field costs and needs, in a few words each. A field without any costs nothing and needs no more than its query. */
export function FactMarks({ facts }: { facts: FieldFacts | null }) {
  if (!facts) return null;
  const { scope, seconds } = facts;
  return (
    <ul role="list" className="reference__facts">
      <CostMark facts={facts} />
      {scope !== undefined && (
        <li>
          <Trans>
            a key needs <code>{scope}</code>
          </Trans>
        </li>
      )}
      {seconds !== undefined && (
        <li>{seconds === 0 ? <Trans>not cached</Trans> : <Trans>cached for up to {seconds} seconds</Trans>}</li>
      )}
    </ul>
  );
}

function CostMark({ facts: { points, items } }: { facts: FieldFacts }) {
  if (points === undefined && items === undefined) return null;
  return (
    <li>
      {points !== undefined && <Plural value={points} one="# point" other="# points" />}
      {points !== undefined && items !== undefined && ', '}
      {items !== undefined && (points === undefined ? <EachItem items={items} /> : <InsideEach items={items} />)}
    </li>
  );
}

function EachItem({ items }: { items: NonNullable<FieldFacts['items']> }) {
  if (items === 'PAGE') return <Trans>a point for each item on the page</Trans>;
  if (typeof items === 'number') return <Plural value={items} one="# point" other="# points: counted as # items" />;
  if ('perDay' in items) return <Trans>a point for each of {items.perDay} items a day</Trans>;
  return (
    <Trans>
      a point for each of <code>{items.argument}</code>
    </Trans>
  );
}

function InsideEach({ items }: { items: NonNullable<FieldFacts['items']> }) {
  if (items === 'PAGE') return <Trans>and what is inside for each item on the page</Trans>;
  if (typeof items === 'number') return <Trans>and what is inside as for {items} items</Trans>;
  if ('perDay' in items) return <Trans>and a point and what is inside for each of {items.perDay} items a day</Trans>;
  return (
    <Trans>
      and what is inside for each of <code>{items.argument}</code>
    </Trans>
  );
}
