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
    words: msg`Everyone near a place, by name. If someone appears or disappears while you page, no one else shifts.`,
  },
  {
    task: 'free-times',
    title: msg`Show free times`,
    words: msg`Print the label as it is: it names the time zone, and your own code does not need to know time zone rules.`,
  },
  {
    task: 'ask-by-hash',
    title: msg`Ask by a hash`,
    words: msg`The document is sent once, and kept for ${persistedDocumentLimits.daysKept} days. A GET by its hash is shorter, and without a key caches along the way can answer it. With If-None-Match you get a 304 as long as nothing has changed.`,
  },
  {
    task: 'refer-consultation',
    title: msg`Send someone to a first talk`,
    words: msg`A link they use to ask for one themselves, on our pages. You tell us nothing about them.`,
  },
  {
    task: 'keep-in-step',
    title: msg`Keep a copy up to date`,
    words: msg`What has changed since the last time, and who has to be taken down.`,
  },
  {
    task: 'receive-webhooks',
    title: msg`Receive webhooks`,
    words: msg`A server that verifies each message, answers at once, and does the work afterwards.`,
  },
  {
    task: 'set-webhook',
    title: msg`Set up a webhook from a program`,
    words: msg`Run it with every deployment if you like: nothing is added twice.`,
  },
];
