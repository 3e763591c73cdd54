import type { PageServer } from '../../app/page-route.js';
import { readFragment } from '../../generated/index.js';
import type {
  BookingPolicy,
  ConsultationMode,
  KeepTalkInput,
  KeptHoursFragment,
  KeptTalkFragment,
} from '../../generated/graphql.js';
import { dollars, fieldsFrom, fieldsTyped, TypedFields, type Fields } from '../../listing/workspace/fields.js';
import { KeepHoursAnswerDocument } from '../hours-documents.js';
import { forKeeper, keepOutcome, nothingWrong, type HoursFormState } from '../hours-doors.js';
import { hoursPath } from '../hours-path.js';
import { findTalks } from './find-talks.js';
import { KeepTalkDocument } from './talks-documents.js';
import { revisionIn } from '../../lib/whole-number.js';

export interface TalkView extends HoursFormState {
  readonly slug: string;
  readonly revision: number;
  readonly places: KeptHoursFragment['places'];
  /** Null: a new one. */
  readonly talk: KeptTalkFragment | null;
  readonly fields: Fields;
}

export const talkServer: PageServer = {
  onGet: (request) =>
    forKeeper(request, async (hours) => {
      if (hours.timeZone === null) return { goTo: hoursPath(hours.slug, '/zone') };
      const talk = findTalk(await findTalks(request, hours.slug), request.params['talk']);
      // Changed in another window it is another one: the list has it.
      if (talk === undefined) return { goTo: hoursPath(hours.slug, '/talks') };
      return { show: viewOf(hours, talk, { fields: talk ? fieldsOf(talk) : asUsual }) };
    }),
  onPost: (request) =>
    forKeeper(request, async (hours) => {
      const { form } = request;
      const talk = findTalk(await findTalks(request, hours.slug), request.params['talk']);
      if (talk === undefined) return { goTo: hoursPath(hours.slug, '/talks') };
      const fields = fieldsTyped(form);
      const typed = new TypedFields(fields);
      const revision = revisionIn(form);
      const input = {
        ...readTyped(typed),
        practitionerId: hours.practitionerId,
        revision,
        talkId: talk?.talkId ?? null,
      };
      const view = viewOf(hours, talk, { fields, revision });
      if (typed.errors.length > 0) return { show: { ...view, errors: typed.errors }, status: 422 };
      const { keepTalk } = await request.run(KeepTalkDocument, { input });
      return keepOutcome(request, readFragment(KeepHoursAnswerDocument, keepTalk), {
        done: `${hoursPath(hours.slug, '/talks')}?changed=kept`,
        again: (state, now) => ({ ...view, ...state, revision: now?.revision ?? revision }),
      });
    }),
};

/** Undefined: there is none of that id, or none any more. */
function findTalk(talks: readonly KeptTalkFragment[], id = ''): KeptTalkFragment | null | undefined {
  return id === 'new' ? null : talks.find(({ talkId }) => talkId === id);
}

/** What most say of a first talk. Its price is nobody's to guess: left empty, patients read that it is not given. */
const asUsual = fieldsFrom({
  mode: 'VIDEO',
  minutes: 20,
  bookingPolicy: 'REQUEST',
  noticeMinutes: 1440,
  leadTimeMinutes: 1440,
  horizonDays: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
});

function fieldsOf({ price, ...talk }: KeptTalkFragment): Fields {
  return fieldsFrom({ ...talk, price: dollars(price?.amount) });
}

function readTyped(typed: TypedFields): Omit<KeepTalkInput, 'practitionerId' | 'revision' | 'talkId'> {
  const mode = typed.all<ConsultationMode>('mode')[0];
  if (!isOneOf(mode, ['VIDEO', 'PHONE', 'IN_PERSON'])) {
    typed.errors.push({ id: 'mode', message: 'Choose how it takes place.' });
  }
  const policy = typed.all<BookingPolicy>('bookingPolicy')[0];
  const ofList = (name: string) => typed.wholeRequired(name, 'Choose one from the list.');
  return {
    name: typed.text('name'),
    mode: mode ?? 'VIDEO',
    locationId: mode === 'IN_PERSON' ? typed.textOrNull('locationId') : null,
    minutes: typed.wholeRequired('minutes', 'Write a number of minutes: 20'),
    price: typed.cents('price', 'Type an amount in dollars: 45. Type 0 when it is free.'),
    bookingPolicy: policy === 'INSTANT' ? 'INSTANT' : 'REQUEST',
    noticeMinutes: ofList('noticeMinutes'),
    leadTimeMinutes: ofList('leadTimeMinutes'),
    horizonDays: typed.wholeRequired('horizonDays', 'Write a number of days: 30'),
    bufferBeforeMinutes: ofList('bufferBeforeMinutes'),
    bufferAfterMinutes: ofList('bufferAfterMinutes'),
    alignmentMinutes: typed.whole('alignmentMinutes', 'Choose one from the list.'),
  };
}

function isOneOf<Word>(word: Word | undefined, words: readonly Word[]): boolean {
  return word !== undefined && words.includes(word);
}

function viewOf(
  { slug, revision, places }: KeptHoursFragment,
  talk: KeptTalkFragment | null,
  more: Partial<TalkView> & Pick<TalkView, 'fields'>,
): TalkView {
  return { ...nothingWrong, slug, revision, places, talk, ...more };
}
