import type { PageServerRequest } from '../../app/page-route.js';
import { findAskedPerson } from '../asked-person.js';
import type { RequestDraft } from './draft.js';
import { findRoad, type Road } from './road.js';

/**
 * The kind of talk is not offered any more as it was seen: what was answered goes on with the first that is, at a time
 * that is chosen anew. Null: there is nobody to ask, or nothing to ask them for.
 */
export async function onOtherTerms(
  request: Pick<PageServerRequest, 'run'>,
  draft: RequestDraft,
): Promise<{ readonly road: Road; readonly draft: RequestDraft } | null> {
  const person = await findAskedPerson(request, draft.slug);
  const talk = person?.consultationTypes[0];
  if (!person || !talk) return null;
  // What is known may be where another kind of talk takes place: from afar, where they will be is asked again.
  const place = talk.mode === 'IN_PERSON' ? (talk.location?.region ?? '') : '';
  const changed = { ...draft, typeId: talk.id, startsAt: '', place };
  const road = await findRoad(request, changed);
  return road && { road, draft: changed };
}
