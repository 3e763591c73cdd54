import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { PageServer } from '../../app/page-route.js';
import { readReader } from '../../listing/listing-address.js';
import { JoinableConsultationDocument, type JoinableConsultation } from './join-documents.js';

/** Whether it is time to go in. */
export type JoinMoment = 'NOT_GIVEN' | 'TOO_EARLY' | 'NOW' | 'OVER';

export interface JoinView {
  readonly consultation: JoinableConsultation;
  readonly here: string;
  /** Null: whoever came by a link to the way in alone. */
  readonly back: string | null;
  readonly moment: JoinMoment;
  /** From when the way in stands here, and what time it is now, by the reader's clock. */
  readonly from: string | null;
  readonly now: string;
}

/** Where the way into a talk by video is shown, near the time alone. Looking at it changes nothing. */
export const joinServer: PageServer = {
  onGet: async (request) => {
    const { zone: asked } = readReader(request.url.searchParams);
    const id = request.params['id'] ?? '';
    const { consultation } = await request.run(JoinableConsultationDocument, { id, zone: asked });
    if (!consultation) return { show: null, status: 404 };
    const query = asked ? `?${new URLSearchParams({ zone: asked })}` : '';
    const back = `/consultations/${encodeURIComponent(id)}`;
    const { state, arrangement, consultationType, timeZone } = consultation;
    // Called off, not confirmed yet, or no talk by video: the request's own page says how it stands.
    const isForMore = consultation.viewerReach.includes('STANDING');
    if (isForMore && (state !== 'CONFIRMED' || consultationType.mode !== 'VIDEO')) return { goTo: `${back}${query}` };
    const zone = asked ?? timeZone;
    const view: JoinView = {
      consultation,
      here: `${back}/join${query}`,
      back: isForMore ? `${back}${query}` : null,
      moment: momentOf(arrangement, request.now),
      from: arrangement?.joinFrom ? momentLabel(Date.parse(arrangement.joinFrom), zone) : null,
      now: timeLabel(Date.parse(request.now), zone),
    };
    return { show: view };
  },
};

function momentOf(arrangement: JoinableConsultation['arrangement'], now: string): JoinMoment {
  if (!arrangement?.joinFrom || !arrangement.joinUntil) return 'NOT_GIVEN';
  if (arrangement.videoLink) return 'NOW';
  return Date.parse(now) < Date.parse(arrangement.joinFrom) ? 'TOO_EARLY' : 'OVER';
}
