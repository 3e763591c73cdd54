import {
  errorsOfPoint,
  fieldsOfPoint,
  pointState,
  typedPoint,
  withPoint,
  type PointState,
} from '../../place-on-map/point-state.js';
import { fieldsFrom } from '../fields.js';
import { arrangedPoint } from '../../place-on-map/typed-point.js';
import { itemOf, withItem } from '../items.js';
import { partServer, type OwnListing, type PartView } from '../workspace-doors.js';

export interface PointView extends PartView {
  readonly state: PointState;
}

export const placePointServer = partServer<Pick<PointView, 'state'>>({
  done: '/listing/places',
  fieldsOf: (listing, { params }) => {
    const place = ownPlace(listing, params['item']);
    return place && { ...fieldsOfPoint(withPoint(place)), ...fieldsFrom({ key: place.key }) };
  },
  arranged: arrangedPoint,
  partsOf: (typed, listing, { params }) => {
    const place = ownPlace(listing, params['item'], typed.text('key'));
    if (!place) return null;
    const { places } = listing.draft;
    return { places: withItem(places, place, { ...place, ...typedPoint(typed, withPoint(place)) }) };
  },
  errorsAt: errorsOfPoint,
  more: async (request, listing, fields) => {
    const place = ownPlace(listing, request.params['item'], fields['key']?.[0]);
    if (!place) throw new Error('A page of a place that is not there is not drawn.');
    return { state: await pointState(request, withPoint(place), fields) };
  },
});

/** Null: there is no such place, or its clinic keeps it. */
function ownPlace({ draft, keptPlaceKeys }: OwnListing, item: string | undefined, key = '') {
  const place = itemOf(draft.places, item, key);
  if (place === null || place === 'new') return null;
  return place.key != null && keptPlaceKeys.includes(place.key) ? null : place;
}
