import { readClaims } from '../../listing/claims/read-claims.js';
import { Reading } from '../../listing/workspace/reading/reading.js';
import type { InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { TalkAsOffered } from './talk-rows.js';
import type { KeepTalkInput } from './talks.inputs.js';

const MINUTES_PER_DAY = 1_440;
const ALIGNMENTS: readonly number[] = [5, 10, 15, 20, 30, 60];
const HIGHEST_PRICE = 1_000_000;

/** What was typed about a kind of talk, or everything that has to be mended first. */
export function readTalk(
  typed: KeepTalkInput,
  locationIds: readonly string[],
  today: string,
): { readonly talk: TalkAsOffered } | { readonly problems: readonly InputProblem[] } {
  const reading = new Reading();
  const { problems } = reading;
  const name = reading.required(['name'], typed.name, 60, 'Give it a name that patients understand.');
  const [claim] = readClaims([{ where: 'name', text: name }]);
  if (claim) problems.add(['name'], claim.why);
  const { minutes, price = null, alignmentMinutes = null } = typed;
  if (minutes < 5 || minutes > 240 || minutes % 5 !== 0) {
    problems.add(['minutes'], 'Write a number of minutes from 5 to 240, in steps of five.');
  }
  if (price !== null && (price < 0 || price > HIGHEST_PRICE)) {
    problems.add(['price'], 'A price from 0 to 10,000 dollars.');
  }
  if (alignmentMinutes !== null && !ALIGNMENTS.includes(alignmentMinutes)) {
    problems.add(['alignmentMinutes'], 'Choose one from the list.');
  }
  const talk: TalkAsOffered = {
    name,
    mode: typed.mode,
    locationId: readLocation(reading, typed, locationIds),
    minutes,
    price,
    priceConfirmedOn: price === null ? null : today,
    bookingPolicy: typed.bookingPolicy,
    noticeMinutes: reading.whole(['noticeMinutes'], typed.noticeMinutes, 0, 14 * MINUTES_PER_DAY) ?? 0,
    leadTimeMinutes: reading.whole(['leadTimeMinutes'], typed.leadTimeMinutes, 0, 30 * MINUTES_PER_DAY) ?? 0,
    horizonDays: reading.whole(['horizonDays'], typed.horizonDays, 1, 365) ?? 1,
    bufferBeforeMinutes: reading.whole(['bufferBeforeMinutes'], typed.bufferBeforeMinutes, 0, 120) ?? 0,
    bufferAfterMinutes: reading.whole(['bufferAfterMinutes'], typed.bufferAfterMinutes, 0, 120) ?? 0,
    alignmentMinutes,
  };
  if (talk.leadTimeMinutes >= talk.horizonDays * MINUTES_PER_DAY) {
    problems.add(['horizonDays'], 'With these two limits, there would be no time left that patients could ask for.');
  }
  return problems.list.length > 0 ? { problems: problems.list } : { talk };
}

/** A talk in person is somewhere, and no other talk is. */
function readLocation({ problems }: Reading, typed: KeepTalkInput, locationIds: readonly string[]): string | null {
  if (typed.mode !== 'IN_PERSON') return null;
  const id = typed.locationId ? keyOf('Location', typed.locationId) : null;
  if (id !== null && locationIds.includes(id)) return id;
  problems.add(
    ['locationId'],
    locationIds.length === 0
      ? 'Your listing names no place yet. Add one and publish it, then offer a talk there.'
      : 'Choose where it takes place.',
  );
  return null;
}
