import { Worker } from 'node:worker_threads';
import type { TimeRange } from '../schedule.js';
import type { Reading } from './busy-times-of.js';
import { CalendarUnread, type CalendarTrouble } from './calendar-troubles.js';

export type ThreadAnswer = { readonly busy: readonly TimeRange[] } | { readonly trouble: CalendarTrouble };

const MOST_MEGABYTES = 256;
const compiled = new URL('./busy-times.thread.js', import.meta.url);

/**
 * `busyTimesOf` beside everything else that this process does: a large calendar takes a few seconds, and pages are
 * answered meanwhile. One that needs too much memory ends its thread and nothing else.
 */
export function busyTimesInThread(
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
  program = compiled,
): Promise<readonly TimeRange[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, {
      workerData: { bytes, reading },
      // Given away and not copied: there may be many megabytes of it.
      transferList: [bytes.buffer],
      // It needs no settings, and there are secrets among them.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    thread.once('message', (answer: ThreadAnswer) => {
      if ('busy' in answer) resolve(answer.busy);
      else reject(new CalendarUnread(answer.trouble));
    });
    thread.once('error', (error: Error & { readonly code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new CalendarUnread('TOO_MUCH') : error);
    });
    // After an answer this says nothing any more.
    thread.once('exit', () => reject(new Error('A thread that reads a calendar ended without an answer.')));
  });
}
