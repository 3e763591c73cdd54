import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDate } from '../lib/dates.js';
import { SchemaPath } from './schema-path.js';
import type { SchemaChange, SchemaPublication } from './schema-changelog.js';

/** Each published state under the day it was published, with what it changed. */
export function Publications({ publications }: { publications: readonly SchemaPublication[] }) {
  return publications.map((publication, place) => (
    <Publication key={publication.version} publication={publication} isFirst={place === publications.length - 1} />
  ));
}

function Publication({ publication, isFirst }: { publication: SchemaPublication; isFirst: boolean }) {
  const { version, publishedOn, sdl, sha256, changes } = publication;
  const day = formatDate(publishedOn);
  const nth = version.split('.')[1];
  return (
    <section className="stack stack--3" aria-labelledby={`v${version}`}>
      <h2 id={`v${version}`}>
        <time dateTime={publishedOn}>{day}</time>
        {nth !== undefined && <> ({nth})</>}
      </h2>
      {isFirst ? (
        <p className="prose">
          <Trans>The first published version. Everything in it has been promised since that day.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural value={changes.length} one="One change." other="# changes." />
          </p>
          <ChangesOf weight="BREAKING" changes={changes} title={<Trans>Removed or changed</Trans>} />
          <ChangesOf weight="CAUTION" changes={changes} title={<Trans>Your program may see something new</Trans>} />
          <ChangesOf weight="SAFE" changes={changes} title={<Trans>Nothing to do</Trans>} />
        </>
      )}
      <p className="small">
        <a href={sdl}>
          <Trans>The schema as published on {day}</Trans>
        </a>
        <br />
        <span className="muted">
          SHA-256{' '}
          <code>
            {sha256.slice(0, 32)}
            <wbr />
            {sha256.slice(32)}
          </code>
        </span>
      </p>
    </section>
  );
}

interface ChangesOfProps {
  readonly weight: SchemaChange['weight'];
  readonly changes: readonly SchemaChange[];
  readonly title: ReactNode;
}

function ChangesOf({ weight, changes, title }: ChangesOfProps) {
  const some = changes.filter((change) => change.weight === weight);
  if (some.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {some.map(({ kind, path, message }) => (
          <li key={`${path} ${kind} ${message}`}>
            <SchemaPath path={path} />
            <br />
            {message}
          </li>
        ))}
      </ul>
    </>
  );
}
