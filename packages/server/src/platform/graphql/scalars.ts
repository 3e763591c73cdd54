import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * The contract's format scalars. As output they are always well formed. As input they take any string: the resolver
 * reads it, so that a malformed value is answered with its path and a sentence, after danger was looked for.
 */
function textScalar(name: string, description: string, serialize: (value: unknown) => string): GraphQLScalarType {
  const accept = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string.`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: accept,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} must be a string.`, { nodes: node });
      return node.value;
    },
  });
}

/** Of instants that are answered again and again, such as those of listings that are remembered. */
const known = new WeakMap<Date, string>();

function textOf(instant: Date): string {
  let text = known.get(instant);
  if (text === undefined) known.set(instant, (text = instant.toISOString().replace('.000Z', 'Z')));
  return text;
}

const plainText = (value: unknown): string => String(value);

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in UTC, RFC 3339 with "Z": "2026-12-09T21:00:00Z".',
  (value) => (value instanceof Date ? textOf(value) : String(value).replace('.000Z', 'Z')),
);
export const DateScalar = textScalar('Date', 'A calendar date, "2026-12-09".', (value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10),
);
export const TimeZoneScalar = textScalar('TimeZone', 'An IANA time zone name: "America/Chicago".', plainText);
export const JurisdictionScalar = textScalar('Jurisdiction', 'A state or territory by ISO 3166-2: "US-TX".', plainText);
export const PhoneNumberScalar = textScalar('PhoneNumber', 'A telephone number by E.164: "+12145550123".', plainText);
export const UrlScalar = textScalar('URL', 'An absolute http or https address.', plainText);
export const EmailAddressScalar = textScalar('EmailAddress', 'An email address.', plainText);
