import { asksForHelp, notUnderstood } from './how-it-is-used.js';

export const emitHelp = `Writes both schemas as the resolvers say them, into packages/server/schema.

    npm run schema:emit
    npm run schema:check     writes nothing: ends with 1 where a file is another, or takes away what partners were promised

A command that was not understood ends with 2.
`;

export const publishHelp = `Keeps the public schema of today as the one that partners are promised.

    npm run schema:publish

Publishes nothing, and ends with 1, when it breaks what they were promised before. Ends with 2 when the command was not
understood.
`;

/** Whether files are only compared, or "help". A command that cannot be understood is a Refusal. */
export function readEmitArguments(args: readonly string[]): { readonly isCheck: boolean } | 'help' {
  if (asksForHelp(args)) return 'help';
  const [option, ...more] = args;
  if ((option !== undefined && option !== '--check') || more.length > 0) throw notUnderstood('npm run schema:emit');
  return { isCheck: option === '--check' };
}
