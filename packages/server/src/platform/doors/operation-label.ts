import { createHash } from 'node:crypto';
import { Kind, type DocumentNode } from 'graphql';

const LONGEST_NAME = 80;

/** By what an operation is known again: its own name, or the beginning of its document's hash. */
export function operationLabel(
  query: string,
  document: DocumentNode | null,
  operationName: string | null | undefined,
): string {
  const operations = (document?.definitions ?? []).filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const named = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations.length === 1
      ? operations[0]
      : undefined;
  return named?.name?.value.slice(0, LONGEST_NAME) ?? labelOfHash(createHash('sha256').update(query).digest('hex'));
}

/** Of a document that has no name, or was never seen. */
export function labelOfHash(hash: string): string {
  return `#${hash.slice(0, 10)}`;
}
