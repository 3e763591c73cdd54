import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { schema } from '../../generated/schema-reference.js';
import { addressOfType } from './find-in-reference.js';
import type { ReferenceKind, ReferenceType } from './schema-reference.js';

const isPaging = ({ name }: ReferenceType) => /(?:Connection|Edge)$|^PageInfo$/.test(name);
const isRoot = ({ name }: ReferenceType) => name === 'Query' || name === 'Mutation';
const ofKind = (...kinds: readonly ReferenceKind[]) => schema.filter(({ kind }) => kinds.includes(kind));

/** What can be asked, then every type by what it is. */
export function ReferenceIndex() {
  return (
    <>
      <p role="status" className="unseen">
        <Plural value={schema.length} one="One type." other="# types." />
      </p>
      <Fields id="questions" title={<Trans>What you can ask</Trans>} typeName="Query" />
      <Fields id="changes" title={<Trans>What you can do</Trans>} typeName="Mutation" />
      <Group id="objects" title={<Trans>What is returned</Trans>}>
        {ofKind('OBJECT').filter((type) => !isPaging(type) && !isRoot(type))}
      </Group>
      <Group id="inputs" title={<Trans>What you send</Trans>}>
        {ofKind('INPUT')}
      </Group>
      <Group id="enums" title={<Trans>Fixed lists of values</Trans>}>
        {ofKind('ENUM')}
      </Group>
      <Group id="scalars" title={<Trans>Plain values</Trans>}>
        {ofKind('SCALAR')}
      </Group>
      <Group id="paging" title={<Trans>Pages of lists, and what types share</Trans>}>
        {[...ofKind('INTERFACE', 'UNION'), ...ofKind('OBJECT').filter(isPaging)]}
      </Group>
    </>
  );
}

/** What an operation begins with. */
function Fields({ id, title, typeName }: { id: string; title: ReactNode; typeName: string }) {
  const fields = schema.find(({ name }) => name === typeName)?.fields ?? [];
  if (fields.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list" className="reference__entries">
        {fields.map(({ name, description }) => (
          <li key={name}>
            <a href={`${addressOfType(typeName)}#${name}`}>
              <code>{name}</code>
            </a>
            <p>{firstSentenceOf(description)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rest stands on its own page. */
function firstSentenceOf(description: string): string {
  return /^.+?[.:;](?=\s|$)/.exec(description)?.[0].replace(/[:;]$/, '.') ?? description;
}

function Group({ id, title, children: types }: { id: string; title: ReactNode; children: readonly ReferenceType[] }) {
  if (types.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list" className="reference__entries">
        {types.map(({ name, description }) => (
          <li key={name}>
            <a href={addressOfType(name)}>
              <code>{name}</code>
            </a>
            <p>{firstSentenceOf(description)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
