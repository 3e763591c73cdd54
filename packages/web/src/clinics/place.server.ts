import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { formatPhone, readPhone } from '@clearing/shared/phone';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import type { SaveClinicPlaceInput } from '../generated/graphql.js';
import { graphql, readFragment } from '../generated/index.js';
import { asTyped } from '../lib/as-typed.js';
import { afterAddress } from '../listing/place-on-map/point-state.js';
import { fieldsFrom, fieldsTyped, TypedFields, type Fields } from '../listing/workspace/fields.js';
import { itemAt } from '../listing/workspace/items.js';
import { ManagedClinicAnswerDocument } from './clinic-documents.js';
import { findManaged, forManager, nothingWrong, refused, type Clinic, type ClinicPlace } from './clinic-doors.js';
import { linesOf, type ClinicFormView } from './facts.server.js';
import { placeWords } from './place-words.js';
import { revisionIn } from '../lib/whole-number.js';

export interface PlaceView extends ClinicFormView {
  /** Null: a new one. */
  readonly place: ClinicPlace | null;
  /** Which of the clinic's places, as its address names it. */
  readonly item: string;
}

const SaveClinicPlaceDocument = graphql(`
  mutation SaveClinicPlace($input: SaveClinicPlaceInput!) {
    saveClinicPlace(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

const CloseClinicPlaceDocument = graphql(`
  mutation CloseClinicPlace($input: CloseClinicPlaceInput!) {
    closeClinicPlace(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

export const placeServer: PageServer = {
  onGet: (request) =>
    forPlace(request, (clinic, place) => {
      const fields = fieldsFrom(place ? { ...place, accessibility: place.accessibility.join('\n') } : {});
      return show({ clinic, place, fields, ...nothingWrong });
    }),
  onPost: (request) =>
    forPlace(request, async (clinic, place) => {
      const fields = fieldsTyped(request.form);
      const isClosing = place !== null && request.form.get('do') === 'close';
      const answer = isClosing ? await close(request, clinic, place) : await save(request, clinic, place, fields);
      if (answer.__typename === 'ManagedClinic') {
        const point = isClosing ? null : await pointOf(request, clinic, place);
        return { goTo: point ?? `/clinic/${clinic.key}?done=${isClosing ? 'closed' : 'saved'}` };
      }
      return refused(request, answer, async (why, status) => {
        const now = answer.__typename === 'ClinicChangedMeanwhile' ? await findManaged(request) : null;
        if (!now) return show({ clinic, place, fields, ...atFields(why) }, status);
        const there = now.places.find(({ key }) => key === place?.key) ?? null;
        if (place && !there) return { goTo: `/clinic/${clinic.key}?done=gone` };
        const standsNow = there && standsNowOf(there);
        return show({ clinic: now, place: there, fields, ...atFields(why), ...(standsNow && { standsNow }) }, status);
      });
    }),
};

function standsNowOf(place: ClinicPlace): readonly string[] {
  const address = `${placeWords(place)}, ${findJurisdiction(place.region)?.name ?? place.region} ${place.postalCode}`;
  return linesOf([address, place.phone && formatPhone(place.phone), ...place.accessibility, place.directions]);
}

/** To the point of a place that is new or moved; null: it lies where it lay. */
async function pointOf(request: PageServerRequest, before: Clinic, place: ClinicPlace | null): Promise<string | null> {
  const now = await findManaged(request);
  const isIt = ({ key }: ClinicPlace) => (place ? key === place.key : before.places.every((each) => each.key !== key));
  const index = now?.places.findIndex(isIt) ?? -1;
  const item = now?.places[index];
  return item ? afterAddress(request, `/clinic/${before.key}/places/${index + 1}/point`, place, item) : null;
}

/** What is said about the place as a whole stands above the form. */
function atFields({ errors, refusal }: Pick<PlaceView, 'errors' | 'refusal'>): Pick<PlaceView, 'errors' | 'refusal'> {
  const whole = errors.find(({ id }) => id === 'placeKey');
  return { errors: errors.filter((error) => error !== whole), refusal: refusal ?? whole?.message ?? null };
}

function save(request: PageServerRequest, clinic: Clinic, place: ClinicPlace | null, fields: Fields) {
  const typed = new TypedFields(fields);
  const phone = typed.textOrNull('phone');
  return savePlace(request, clinic, {
    placeKey: place?.key ?? null,
    name: typed.textOrNull('name'),
    street: typed.text('street'),
    city: typed.text('city'),
    region: typed.text('region'),
    postalCode: typed.text('postalCode'),
    timeZone: typed.textOrNull('timeZone'),
    // Its point has a page of its own.
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    // What cannot be read is sent as it was typed, to be refused with its field.
    phone: phone === null ? null : (readPhone(phone) ?? phone),
    accessibility: typed.lines('accessibility'),
    directions: typed.textOrNull('directions'),
  });
}

/** The revision is the one the form was drawn with: another manager may have saved since. */
export async function savePlace(
  request: PageServerRequest,
  clinic: Clinic,
  place: Omit<SaveClinicPlaceInput, 'clinicKey' | 'revision'>,
) {
  const { saveClinicPlace } = await request.run(SaveClinicPlaceDocument, {
    input: asTyped({ clinicKey: clinic.key, revision: revisionIn(request.form, clinic.revision), ...place }),
  });
  return readFragment(ManagedClinicAnswerDocument, saveClinicPlace);
}

async function close(request: PageServerRequest, clinic: Clinic, place: ClinicPlace) {
  const { closeClinicPlace } = await request.run(CloseClinicPlaceDocument, {
    input: { clinicKey: clinic.key, revision: revisionIn(request.form, clinic.revision), placeKey: place.key },
  });
  return readFragment(ManagedClinicAnswerDocument, closeClinicPlace);
}

/**
 * The place that the address counts to; of a form, the one it was drawn for: another manager may have closed one before it
 * since, and then the address counts to the next.
 */
export function forPlace(
  request: PageServerRequest,
  draw: (clinic: Clinic, place: ClinicPlace | null) => Promise<PageOutcome> | PageOutcome,
): Promise<PageOutcome> {
  return forManager(request, (clinic) => {
    const drawnFor = request.form.get('placeKey');
    if (drawnFor !== null) {
      const place = clinic.places.find(({ key }) => key === drawnFor);
      return place ? draw(clinic, place) : { goTo: `/clinic/${clinic.key}?done=gone` };
    }
    const place = itemAt(clinic.places, request.params['place']);
    return place === null ? { show: null, status: 404 } : draw(clinic, place === 'new' ? null : place);
  });
}

function show(view: Omit<PlaceView, 'item'>, status = 200): PageOutcome {
  const item = view.place ? itemOf(view.clinic, view.place) : 'new';
  return { show: { ...view, item } satisfies PlaceView, status };
}

/** As the address counts it: "2". */
export function itemOf(clinic: Clinic, { key }: ClinicPlace): string {
  return String(clinic.places.findIndex((each) => each.key === key) + 1);
}
