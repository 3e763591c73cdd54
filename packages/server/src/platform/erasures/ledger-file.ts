import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/** One erasure, as it stands in the file: which, when, of what kind, and of what. */
export interface LedgerLine {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly subjectId: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const LINE = new RegExp(`^(${UUID}) (\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z) ([a-z][a-z.-]*) (${UUID})$`);

/** Adds at the end and waits until the disk has it. A line that a crash cut off is ended first, and left as it is. */
export async function appendLines(path: string, lines: readonly LedgerLine[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const isCutOff = size > 0 && last.toString() !== '\n';
    await file.appendFile((isCutOff ? '\n' : '') + lines.map((line) => `${textOf(line)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Every whole line, in order; of a file that is not there, none. What is no line of ours is passed over. */
export async function* readLines(path: string): AsyncGenerator<LedgerLine> {
  const stream = createReadStream(path, 'utf8');
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      const [, id, at, kind, subjectId] = LINE.exec(text) ?? [];
      if (id && at && kind && subjectId) yield { id, at, kind, subjectId };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    stream.destroy();
  }
}

/** Whether no whole line of ours is in it. */
export async function isEmpty(path: string): Promise<boolean> {
  const lines = readLines(path);
  const first = await lines.next();
  await lines.return(undefined);
  return first.done === true;
}

export function textOf({ id, at, kind, subjectId }: LedgerLine): string {
  return `${id} ${at} ${kind} ${subjectId}`;
}
