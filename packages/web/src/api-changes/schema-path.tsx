import { Fragment } from 'react';

/** "Practitioner.slots.from", which may break after each dot. */
export function SchemaPath({ path }: { path: string }) {
  return (
    <code>
      {path.split('.').map((part, place) => (
        <Fragment key={place}>
          {place > 0 && (
            <>
              .<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
