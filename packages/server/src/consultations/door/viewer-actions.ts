import type { Temporal } from 'temporal-polyfill';
import type { ConsultationViewer } from './consultation-sides.js';
import { actionsOf, type ConsultationAction } from './consultation.policy.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import { reachFor } from './link-purposes.js';
import { mayWriteMessages } from '../messages/message.policy.js';

/** Everything that somebody may do now: what their side may, whether they may write, and that they come so far. */
export function viewerActions(
  viewer: ConsultationViewer,
  record: ConsultationRecord,
  now: Temporal.Instant,
): ConsultationAction[] {
  const ofSide = actionsOf(viewer.side, record, now);
  const all = mayWriteMessages(viewer, record) ? [...ofSide, 'MESSAGE' as const] : ofSide;
  return all.filter((action) => viewer.reach.includes(reachFor(action)));
}
