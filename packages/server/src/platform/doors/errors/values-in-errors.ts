/** How graphql-js, and what compiles its queries, end a sentence on a variable without its value. */
const REASONS: readonly RegExp[] = [
  /Expected non-nullable type "[\w[\]!]+" not to be null\.$/,
  /Expected type "?\w+"?(?: to be an object)?\.$/,
  /Field "\w+" of required type "[\w[\]!]+" was not provided\.$/,
  /Field "\w+" is not defined by type "?\w+"?\.$/,
];

/**
 * What is wrong with a value, without the value: graphql-js repeats all that was sent, and with one misspelt field that is
 * a whole form. Errors are collected, by browsers and by whoever asks, where nobody thinks of what people said.
 */
export function withoutValues(message: string): string {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  if (name !== undefined) {
    const path = [...message.matchAll(/ at "([\w.[\]]+)"; /g)].at(-1)?.[1];
    const reason =
      REASONS.map((pattern) => pattern.exec(message)?.[0]).find(Boolean) ??
      enumReason(message) ??
      scalarReason(message);
    return `Variable "$${name}" got an invalid value${path ? ` at "${path}"` : ''}${reason ? `; ${reason}` : '.'}`;
  }
  if (/^Value .* does not exist in "\w+" enum\.$/s.test(message)) return enumReason(message) ?? message;
  return message
    .replace(/^(Expected value of type "[\w[\]!]+"), found .*$/s, '$1.')
    .replace(/^(Enum "\w+"|\w+) cannot represent [\w -]*value: .*$/s, '$1 cannot represent this value.');
}

/** What the scalar itself says of it is left out: it may quote it. */
function scalarReason(message: string): string | undefined {
  return [...message.matchAll(/; (Expected type "\w+"\.) /g)].at(-1)?.[1];
}

function enumReason(message: string): string | null {
  const [, name] = / does not exist in "(\w+)" enum\.$/.exec(message) ?? [];
  return name === undefined ? null : `It does not exist in "${name}" enum.`;
}
