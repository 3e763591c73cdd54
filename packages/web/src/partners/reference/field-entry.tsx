import { Trans } from '@lingui/react/macro';
import { FactMarks } from './fact-marks.js';
import { DefaultWords, Deprecation, NullWords } from './reference-words.js';
import type { ReferenceArgument, ReferenceField, ReferenceValue } from './schema-reference.js';
import { TypeText } from './type-text.js';

/** One field, with everything that is to be known before one asks for it. */
export function FieldEntry({ field, isInput }: { field: ReferenceField; isInput: boolean }) {
  const { name, type, description, args, facts, deprecated, defaultsTo } = field;
  return (
    <section className="reference__field stack stack--2" aria-labelledby={name}>
      <div className="reference__line">
        <h3 id={name} className="reference__signature">
          <code>
            {name}: <TypeText type={type} />
          </code>
        </h3>
        <p className="muted small">
          <NullWords type={type} isInput={isInput} hasDefault={defaultsTo !== null} />
          {defaultsTo !== null && <DefaultWords value={defaultsTo} />}
        </p>
      </div>
      <Deprecation reason={deprecated} />
      <p>{description}</p>
      <FactMarks facts={facts} />
      {args.length > 0 && (
        <>
          <h4>
            <Trans>Arguments</Trans>
          </h4>
          <ul role="list" className="reference__arguments">
            {args.map((argument) => (
              <ArgumentEntry key={argument.name} argument={argument} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ArgumentEntry({ argument }: { argument: ReferenceArgument }) {
  const { name, type, description, deprecated, defaultsTo } = argument;
  return (
    <li className="stack stack--1">
      <div className="reference__line">
        <p>
          <code>
            {name}: <TypeText type={type} />
          </code>
        </p>
        <p className="muted small">
          <NullWords type={type} isInput hasDefault={defaultsTo !== null} />
          {defaultsTo !== null && <DefaultWords value={defaultsTo} />}
        </p>
      </div>
      <Deprecation reason={deprecated} />
      <p>{description}</p>
    </li>
  );
}

/** One word of an enum. */
export function ValueEntry({ value: { name, description, deprecated } }: { value: ReferenceValue }) {
  return (
    <section className="reference__field stack stack--2" aria-labelledby={name}>
      <h3 id={name} className="reference__signature">
        <code>{name}</code>
      </h3>
      <Deprecation reason={deprecated} />
      <p>{description}</p>
    </section>
  );
}
