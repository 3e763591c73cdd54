import { schema } from '../../generated/schema-reference.js';

/** "200,000". */
export function figure(number: number): string {
  return number.toLocaleString('en-US');
}

/** For how long an answer with this field may be given again, as the schema's own facts say. */
export function cachedSecondsOf(path: string): number {
  const [typeName, name] = path.split('.');
  const field = schema.find((type) => type.name === typeName)?.fields.find((each) => each.name === name);
  const seconds = field?.facts?.seconds;
  if (seconds === undefined) throw new Error(`Nothing is said of how long caches keep ${path}.`);
  return seconds;
}
