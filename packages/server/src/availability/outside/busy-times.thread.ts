import { parentPort, workerData } from 'node:worker_threads';
import { busyTimesOf, type Reading } from './busy-times-of.js';
import type { ThreadAnswer } from './busy-times-in-thread.js';
import { CalendarUnread } from './calendar-troubles.js';

// What runs in the thread: one calendar, and then it is over.

const { bytes, reading } = workerData as { bytes: Uint8Array; reading: Reading };
parentPort?.postMessage(answer());

function answer(): ThreadAnswer {
  try {
    return { busy: busyTimesOf(new TextDecoder().decode(bytes), reading) };
  } catch (error) {
    if (error instanceof CalendarUnread) return { trouble: error.trouble };
    throw error;
  }
}
