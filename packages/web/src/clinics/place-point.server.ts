import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import {
  errorsOfPoint,
  fieldsOfPoint,
  pointState,
  typedPoint,
  type PointState,
} from '../listing/place-on-map/point-state.js';
import { arrangedPoint } from '../listing/place-on-map/typed-point.js';
import { fieldsTyped, TypedFields } from '../listing/workspace/fields.js';
import { nothingWrong, refused, type Clinic, type ClinicPlace } from './clinic-doors.js';
import type { ClinicFormView } from './facts.server.js';
import { forPlace, itemOf, savePlace } from './place.server.js';

export interface KeptPointView extends ClinicFormView {
  readonly place: ClinicPlace;
  readonly state: PointState;
  /** Which of the clinic's places, as its address names it. */
  readonly item: string;
}

/** Where a clinic's place lies, for the listing of everybody who works there. */
export const keptPlacePointServer: PageServer = {
  onGet: (request) =>
    forOpenPlace(request, (clinic, place) =>
      show(request, place, { clinic, fields: fieldsOfPoint(place), ...nothingWrong }),
    ),
  onPost: (request) =>
    forOpenPlace(request, async (clinic, place) => {
      const { fields, isDrawn } = arrangedPoint(fieldsTyped(request.form));
      if (isDrawn) return show(request, place, { clinic, fields, ...nothingWrong });
      const typed = new TypedFields(fields);
      const point = typedPoint(typed, place);
      if (typed.errors.length > 0)
        return show(request, place, { clinic, fields, errors: typed.errors, refusal: null }, 422);
      const { key, certifiedUntil: _, accessibility, ...facts } = place;
      const answer = await savePlace(request, clinic, {
        ...{ ...facts, ...point, placeKey: key, accessibility: [...accessibility] },
      });
      if (answer.__typename === 'ManagedClinic') return { goTo: `/clinic/${clinic.key}?done=saved` };
      return refused(request, answer, ({ errors, refusal }, status) =>
        show(request, place, { clinic, fields, errors: errorsOfPoint(errors), refusal }, status),
      );
    }),
};

function forOpenPlace(
  request: PageServerRequest,
  draw: (clinic: Clinic, place: ClinicPlace) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forPlace(request, (clinic, place) => (place ? draw(clinic, place) : { show: null, status: 404 }));
}

async function show(
  request: PageServerRequest,
  place: ClinicPlace,
  view: ClinicFormView,
  status = 200,
): Promise<PageOutcome> {
  const state = await pointState(request, place, view.fields);
  return { show: { ...view, place, state, item: itemOf(view.clinic, place) } satisfies KeptPointView, status };
}
