import { createHash } from 'node:crypto';
import { Kind, type DocumentNode } from 'graphql';

const LONGEST_NAME = 80;

/** By what an operation is known again: its own name, unless a secret stands in that, or the beginning of its document's hash. */
export function operationLabel(
  query: string,
  document: DocumentNode | null,
  operationName: string | null | undefined,
  holdsSecret: (text: string) => boolean = () => false,
): string {
  const operations = (document?.definitions ?? []).filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const named = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations.length === 1
      ? operations[0]
      : undefined;
  const name = named?.name?.value;
  if (name !== undefined && !holdsSecret(name)) return name.slice(0, LONGEST_NAME);
  return labelOfHash(createHash('sha256').update(query).digest('hex'));
}

/** Of a document that has no name, or was never seen. */
export function labelOfHash(hash: string): string {
  return `#${hash.slice(0, 10)}`;
}
