import { persistedDocumentLimits } from '@clearing/shared/api-limits';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

export interface Task {
  /** As its files are called. */
  readonly task: string;
  readonly title: MessageDescriptor;
  readonly words: MessageDescriptor;
}

/** What partners do, in the order in which they come to it. */
export const tasks: readonly Task[] = [
  {
    task: 'search-near',
    title: msg`Search near a place`,
    words: msg`Who gives treatment near a ZIP code to a patient in a state, with the price and the next free time.`,
  },
  {
    task: 'page-through',
    title: msg`Go through pages`,
    words: msg`Everybody near a place, by name. Whoever comes or goes while you walk shifts nobody else.`,
  },
  {
    task: 'free-times',
    title: msg`Show free times`,
    words: msg`Print the label as it comes: it says the zone, and no clock of yours has to know its rules.`,
  },
  {
    task: 'ask-by-hash',
    title: msg`Ask by a hash`,
    words: msg`The document is sent once, and kept for ${persistedDocumentLimits.daysKept} days. A GET by its hash is shorter, and without a key caches on the way answer it; with If-None-Match it is a 304 while nothing changed.`,
  },
  {
    task: 'refer-consultation',
    title: msg`Send somebody to a first talk`,
    words: msg`A link by which they ask for one themselves, on our pages. You tell us nothing about them.`,
  },
  {
    task: 'keep-in-step',
    title: msg`Keep a copy in step`,
    words: msg`What changed since the last time, and who has to be taken down.`,
  },
  {
    task: 'receive-webhooks',
    title: msg`Receive webhooks`,
    words: msg`A server that verifies each message, answers at once, and works afterwards.`,
  },
  {
    task: 'set-webhook',
    title: msg`Set a webhook by a program`,
    words: msg`At every deployment, if you like: nothing is added twice.`,
  },
];
