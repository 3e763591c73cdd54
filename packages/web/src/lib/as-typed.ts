/** What was read goes back as it was, but for the name of its type, which no input knows. */
export function asTyped<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (name, each: unknown) => (name === '__typename' ? undefined : each)),
  ) as Value;
}
