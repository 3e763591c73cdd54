import { Refusal } from '../platform/process/refusal.js';

/** Of a command that was not understood, as it is typed ("npm run keys:rotate"): what is wrong with it, and where to read on. */
export function notUnderstood(command: string, reason = 'That was not understood.'): Refusal {
  return new Refusal(`${reason} ${command} -- --help shows how to use it.`, 2);
}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** Of a command that takes nothing. */
export function readNothing(command: string, args: readonly string[]): 'help' | 'run' {
  if (asksForHelp(args)) return 'help';
  if (args.length > 0) throw notUnderstood(command);
  return 'run';
}

/** For a command that is no program with settings: says its help, or why not, and ends it; answers what else was asked. */
export function readOrLeave<Asked>(help: string, read: (args: readonly string[]) => Asked | 'help'): Asked {
  try {
    const asked = read(process.argv.slice(2));
    if (asked !== 'help') return asked;
    process.stdout.write(help);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}
