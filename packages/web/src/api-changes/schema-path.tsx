import { Fragment } from 'react';

/** "Practitioner.slots.from", which may break after each dot. What is of no type is of the schema itself. */
export function SchemaPath({ path }: { path: string }) {
  return (
    <code>
      {(path || 'schema').split('.').map((part, place) => (
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
