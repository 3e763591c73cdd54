/**
 * What may be logged of a surprise: its class, codes and where it was thrown. Never its message: a database's quotes the
 * row, a parser's the text, a page's what its operation was given. The place says as much, and holds nobody's words.
 */
export function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { constraint } = driverErrorOf(error);
  const code = codeOf(error);
  return {
    error: error.name,
    ...(code !== undefined && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    at: placesOf(error),
  };
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error ? driverErrorOf(error).code : undefined;
}

/** The lines of the stack below the message, which may have lines that look like them. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const below = error.message === '' || message < 0 ? stack : stack.slice(message + error.message.length);
  return below
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

function driverErrorOf(error: Error): { readonly code?: unknown; readonly constraint?: unknown } {
  const { driverError } = error as { driverError?: unknown };
  return (typeof driverError === 'object' && driverError !== null ? driverError : error) as { code?: unknown };
}
