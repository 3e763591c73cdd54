import { DatedKind } from '../../catalog/dated/dated-tables.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a key of a dated line names; null when it was made up. */
export function readDatedKey(key: string): { readonly kind: DatedKind; readonly id: string } | null {
  const [word, id, ...rest] = key.split('.');
  const kind = Object.values(DatedKind).find((each) => each === word);
  return kind && id !== undefined && UUID.test(id) && rest.length === 0 ? { kind, id } : null;
}
