import { asksForHelp, notUnderstood } from './how-it-is-used.js';

export const emitHelp = `Writes both schemas from the resolvers into packages/server/schema.

    npm run schema:emit
    npm run schema:check     writes nothing: exits with 1 when a file differs, or removes something partners were promised

A command that was not understood exits with 2.
`;

export const publishHelp = `Publishes today’s public schema as the one partners are promised.

    npm run schema:publish

Publishes nothing, and exits with 1, when it breaks what they were promised before. Exits with 2 when the command was not
understood.
`;

/** Whether files are only compared, or "help". A command that cannot be understood is a Refusal. */
export function readEmitArguments(args: readonly string[]): { readonly isCheck: boolean } | 'help' {
  if (asksForHelp(args)) return 'help';
  const [option, ...more] = args;
  if ((option !== undefined && option !== '--check') || more.length > 0) throw notUnderstood('npm run schema:emit');
  return { isCheck: option === '--check' };
}
