import { Plural, Trans } from '@lingui/react/macro';
import { SchemaPath } from '../../api-changes/schema-path.js';
import type { Found } from './find-in-reference.js';

interface FoundInReferenceProps {
  readonly typed: string;
  readonly found: readonly Found[];
  readonly total: number;
  readonly alike: readonly Found[];
}

/** What fits what was typed, the best first. */
export function FoundInReference({ typed, found, total, alike }: FoundInReferenceProps) {
  return (
    <>
      <p role="status">
        {total === 0 ? (
          <NothingFits typed={typed} isLikeSomething={alike.length > 0} />
        ) : (
          <Plural value={total} one="One match." other="# matches." />
        )}
        {total > found.length && (
          <>
            {' '}
            <Trans>Here are the first {found.length}. Add a word to narrow it down.</Trans>
          </>
        )}
      </p>
      <Entries of={total === 0 ? alike : found} />
      {total === 0 && (
        <p>
          <a href="/partners/reference">
            <Trans>Show all types</Trans>
          </a>
        </p>
      )}
    </>
  );
}

function NothingFits({ typed, isLikeSomething }: { typed: string; isLikeSomething: boolean }) {
  return isLikeSomething ? (
    <Trans>Nothing in the schema matches “{typed}”. This is similar:</Trans>
  ) : (
    <Trans>Nothing in the schema matches “{typed}”. Try fewer or shorter words.</Trans>
  );
}

function Entries({ of: entries }: { of: readonly Found[] }) {
  if (entries.length === 0) return null;
  return (
    <ul role="list" className="reference__entries">
      {entries.map(({ path, href, description }) => (
        <li key={path}>
          <a href={href}>
            <SchemaPath path={path} />
          </a>
          <p>{description}</p>
        </li>
      ))}
    </ul>
  );
}
