import type { ReactNode } from 'react';
import { PageHead } from '../app/page-head.js';
import { BackToDesk } from './back-to-desk.js';
import { Queue, type QueueProps } from './queue.js';

/** A page of the desk on which something waits: what was just done, the queue, and where else to go. */
export function QueuePage<Item>({
  title,
  done,
  about,
  children,
  ...queue
}: Omit<QueueProps<Item>, 'label' | 'isAfterWords'> & {
  readonly title: string;
  /** What came of the last item, or what is in its way; null or false: nothing. */
  readonly done?: ReactNode;
  /** What always stands above the queue. */
  readonly about?: ReactNode;
  /** What stands below the queue. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <h1>{title}</h1>
      {done}
      {about}
      <Queue {...queue} label={title} isAfterWords={Boolean(done)} />
      {children}
      <BackToDesk />
    </div>
  );
}
