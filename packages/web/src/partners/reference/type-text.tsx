import { schema } from '../../generated/schema-reference.js';
import { addressOfType } from './find-in-reference.js';
import { namedIn } from './schema-reference.js';

/** "[Practitioner!]!" with a way to the type inside. What GraphQL itself brings has no page. */
export function TypeText({ type }: { type: string }) {
  const name = namedIn(type);
  const [before = '', after = ''] = type.split(name);
  if (!schema.some((each) => each.name === name)) return type;
  return (
    <>
      {before}
      <a href={addressOfType(name)}>{name}</a>
      {after}
    </>
  );
}
