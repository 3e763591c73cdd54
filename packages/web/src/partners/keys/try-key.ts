import type { ShownKey } from '../partner-doors.js';

export interface TryKey {
  /** Comes first, by itself: a shell takes what is pasted behind it for the key. Null: nothing has to. */
  readonly first: string | null;
  readonly ask: string;
}

const body = `{"query":"{ rateLimit { limit remaining } }"}`;

/**
 * How a key is tried from a terminal. A secret one is typed into a variable and goes to curl by a pipe: what stands on a command
 * line is kept in the shell's history, and everybody on the machine can read it. One for pages is no secret, and has to say
 * from which site it comes.
 */
export function tryKey({ text, address, origins, standsInPages }: ShownKey & { standsInPages: boolean }): TryKey {
  const asked = `  --header 'Content-Type: application/json' \\\n  --data '${body}' \\\n  ${address}`;
  if (standsInPages) {
    return {
      first: null,
      ask: `curl --header 'Authorization: Bearer ${text}' \\\n  --header 'Origin: ${origins[0] ?? ''}' \\\n${asked}`,
    };
  }
  return {
    first: 'read -rs CLEARING_KEY',
    ask: `printf 'Authorization: Bearer %s' "$CLEARING_KEY" | curl --header @- \\\n${asked}`,
  };
}
