// How our commands are asked. --help says what one takes, and ends it with 0; what is not understood ends it with 2 and one
// sentence. Both before anything is got ready: nobody should wait for a build to learn of a typing error.
import { parseArgs } from 'node:util';

/**
 * What was asked for: options by their names, those that were not given missing, and words beside them.
 * @param {{ command: string, help: string, options?: Readonly<Record<string, { type: 'string' }>>, words?: boolean }} usage
 * The command as it is typed ("npm run bench"), and whether it takes words.
 */
export function readArguments({ command, help, options = {}, words = false }, args = process.argv.slice(2)) {
  const { values, positionals } = parse(command, options, words, args);
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  return { given: values, words: positionals };
}

/** A whole number above zero. */
export function readCount(command, option, text) {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  return notUnderstood(command, `--${option} ${text} is not a number: write it like 20000.`);
}

export function notUnderstood(command, reason) {
  process.stderr.write(`${reason} ${command} -- --help shows how to use it.\n`);
  process.exit(2);
}

function parse(command, options, words, args) {
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: words,
    });
  } catch (error) {
    // Its further sentences are for whoever wrote the command.
    return notUnderstood(command, `${error.message.split(/\.\s/)[0].replace(/\.$/, '')}.`);
  }
}
