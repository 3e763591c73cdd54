import { catchUp } from './platform/changes.js';
import type { Mailer } from './platform/mail/mailer.js';
import { OutboxSender } from './platform/mail/outbox.js';
import type { RightTime } from './platform/process/right-time.js';
import { SweepRunner, type Sweep } from './platform/sweeps.js';
import type { Dependencies, Services } from './services.js';

export interface Worker {
  /** When each sweep last came to its end, in milliseconds since the epoch. */
  lastRuns(): ReadonlyMap<string, number>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** How soon a reader sees what a writer wrote. */
const FOLLOW_SECONDS = 0.25;
/** Somebody waits for the code in their mail. */
const SEND_SECONDS = 0.25;

/** Does what is due: follows the change log, sends mails, and sweeps. Any number of workers may run at once. */
export function startWorker(
  dependencies: Dependencies & { readonly mailer: Mailer; readonly rightTime: Pick<RightTime, 'isRight'> },
  services: Services,
): Worker {
  const { unitOfWork, clock, logger, mailer, rightTime } = dependencies;
  const outbox = new OutboxSender(unitOfWork, clock, mailer, services.composers, logger);
  const followers = services.followers.map((follower): Sweep => ({
    name: `follow:${follower.name}`,
    everySeconds: FOLLOW_SECONDS,
    run: () => catchUp(unitOfWork, follower),
  }));
  const sending: Sweep = { name: 'outbox', everySeconds: SEND_SECONDS, run: () => outbox.sendDue() };
  const runner = new SweepRunner([...services.sweeps, ...followers, sending], logger, rightTime);
  runner.start();
  return { lastRuns: () => runner.lastRuns(), stop: () => runner.stop() };
}
