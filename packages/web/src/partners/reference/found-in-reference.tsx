import { Plural, Trans } from '@lingui/react/macro';
import { SchemaPath } from '../../api-changes/schema-path.js';
import type { Found } from './find-in-reference.js';

interface FoundInReferenceProps {
  readonly typed: string;
  readonly found: readonly Found[];
  readonly total: number;
}

/** What fits what was typed, the best first. */
export function FoundInReference({ typed, found, total }: FoundInReferenceProps) {
  return (
    <>
      <p role="status">
        {total === 0 ? (
          <Trans>Nothing in the schema fits “{typed}”.</Trans>
        ) : (
          <Plural value={total} one="One thing fits." other="# things fit." />
        )}
        {total > found.length && (
          <>
            {' '}
            <Trans>Here are the first {found.length}: one more word finds less.</Trans>
          </>
        )}
      </p>
      {total === 0 ? (
        <p>
          <a href="/partners/reference">
            <Trans>Show all types</Trans>
          </a>
        </p>
      ) : (
        <ul role="list" className="reference__entries">
          {found.map(({ path, href, description }) => (
            <li key={path}>
              <a href={href}>
                <SchemaPath path={path} />
              </a>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
