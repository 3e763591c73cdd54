const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque id of a thing in the API: its type and its key. */
export function toGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`, 'utf8').toString('base64url');
}

/** What a global id names, or null when it was made up. */
export function fromGlobalId(globalId: string): { typename: string; id: string } | null {
  if (globalId.length > 200) return null;
  const [typename, id, ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  if (!typename || !id || rest.length > 0 || !UUID.test(id)) return null;
  return toGlobalId(typename, id) === globalId ? { typename, id } : null;
}

/** The key when the id names that type, else null. */
export function keyOf(typename: string, globalId: string): string | null {
  const parsed = fromGlobalId(globalId);
  return parsed?.typename === typename ? parsed.id : null;
}
