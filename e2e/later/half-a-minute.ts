import type { SentRequest } from '../given/requests.js';
import { changeRows } from '../site/site-command.js';

/** As if a "no" had been said as long ago as it can be taken back: how long that is, the server's own tests know. */
export function letHalfAMinutePass({ id: globalId }: Pick<SentRequest, 'id'>): Promise<void> {
  const [, id] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  return changeRows(
    `UPDATE consultations SET decline_pending_until = decline_pending_until - interval '30 seconds' WHERE id = '${id}'`,
  );
}
