import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConsultationStory } from '../consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../database.js';
import { ModelledHouse } from './model/house.js';
import { People } from './model/people.js';
import { lane, Progress, timeToRun } from './model/progress.js';
import { seenBy } from './model/seen.js';
import { steps, type Step } from './model/steps.js';
import { take } from './model/take.js';
import { Town } from './model/town.js';
import { isWhole, longest, sizeOf, tell } from './sizes.js';

const runs = sizeOf('RUNS', 200);
const seed = sizeOf('SEED', 20_261_121);
const batch = 100;
const newHouseEvery = 5_000;
/** So many come to everything; those of the suite are known to. */
const enoughForAll = isWhole ? 5_000 : 200;

let database: TestDatabase;
let story: ConsultationStory;
let houses: readonly [ModelledHouse, ModelledHouse];

async function open(): Promise<void> {
  database = await createTestDatabase({ poolSize: 4 });
  story = await ConsultationStory.open(database);
  const people = new People(database, story);
  houses = [new ModelledHouse(database, story, people), new ModelledHouse(database, story, people)];
}
async function close(): Promise<void> {
  await story.close();
  await database.drop();
}
beforeAll(open);
afterAll(close);

/** What was said to which commands: a sequence in which nothing can happen proves nothing. */
const met = new Set<string>();

/** Forty commands on both: after each, both said the same, and everything looks the same. */
async function goTogether(sequence: readonly Step[]): Promise<void> {
  const town = await Town.begin(Date.parse(testNow), houses);
  for (const [index, step] of sequence.entries()) {
    const [expected, said] = await take(step, town);
    const at = `step ${index + 1}, ${JSON.stringify(step)}`;
    expect(said, at).toBe(expected);
    if (said !== '') met.add(`${step.do}: ${inFewWords(said)}`);
    // What a refused command would have changed is still to be seen after the next one.
    if (!hasChanged(step, said) && index < sequence.length - 1) continue;
    for (const { house, world } of town.everybody) expect(await house.seen(), at).toEqual(seenBy(world));
  }
}

function inFewWords(said: string): string {
  return said
    .replace(/^0 unread: .*/, 'nothing new')
    .replace(/^\d unread: .*/, 'something new')
    .replace(/^(read|way).*/, '$1');
}

const changes = new Set([
  ...['Consultation', 'RequestedConsultation', 'ConsultationErased', 'CodeNotAccepted', 'WaitingListEntry'],
  ...['HoursKept', 'TodayCalledOff'],
]);

function hasChanged(step: Step, said: string): boolean {
  return (
    changes.has(said) ||
    ['give', 'take share', 'give back', 'revoke', 'other terms', 'buffer'].includes(step.do) ||
    // A time that came free may have been offered to somebody who waits.
    said === 'SlotNoLongerAvailable' ||
    (step.do === 'jump' && step.worker)
  );
}

test(
  'sequences of forty commands, with jumps of the clock and repeats, come to what the rules say',
  async () => {
    const progress = new Progress();
    const ours = lane.of(Array.from({ length: Math.ceil(runs / batch) }, (_, index) => index * batch));
    const began = performance.now();
    let here = 0;
    for (const done of ours) {
      // Each batch has a seed of its own, so that a long run goes on where it was left.
      const [numRuns, itsSeed] = [Math.min(batch, runs - done), seed + done];
      if (progress.has(itsSeed, numRuns)) continue;
      // What is never taken away, the log of who did what above all, would fill a database that is used for hours.
      if (here > 0 && here % newHouseEvery === 0) await close().then(open);
      await houses[0].beginBatch();
      await fc.assert(fc.asyncProperty(steps, goTogether), { numRuns, seed: itsSeed, endOnFailure: false });
      progress.note(itsSeed, numRuns);
      here += numRuns;
      const pace = here / ((performance.now() - began) / 1000);
      const left = timeToRun(runs - progress.count, pace);
      tell(
        `${progress.count} of ${runs} sequences, no divergence; ${pace.toFixed(1)} a second${lane.words}, ${left} (seed ${itsSeed})`,
      );
    }
    const never = everythingThatMatters.filter((each) => !met.has(each));
    tell(never.length > 0 ? `never met: ${never.join(', ')}` : 'everything that matters was met');
    if (here >= enoughForAll) expect(never).toEqual([]);
  },
  longest,
);

const everythingThatMatters = [
  ...['ask: RequestedConsultation', 'ask: SlotNoLongerAvailable', 'ask: NotFound'],
  ...['ask again: RequestedConsultation', 'ask again: InvalidInput', 'code: CodeNotAccepted', 'code: NotAllowedNow'],
  ...['code: SlotNoLongerAvailable', 'propose: SlotNoLongerAvailable', 'propose: InvalidInput'],
  ...['code', 'code again', 'accept', 'decline', 'undo', 'propose', 'choose', 'take back', 'cancel', 'remind'].flatMap(
    (command) => [`${command}: Consultation`, `${command}: NotAllowedNow`],
  ),
  ...['write: Consultation', 'write: CrisisSupport', 'write: NotAllowedNow', 'write: InvalidInput', 'write: NotFound'],
  ...['read: something new', 'read: nothing new', 'share no more: Consultation', 'share again: Consultation'],
  ...['share again: NotAllowedNow', 'collect no more: Consultation', 'erase: ConsultationErased'],
  ...['join', 'wait', 'leave', 'no thanks', 'keep'].map((command) => `${command}: WaitingListEntry`),
  ...['join: NotFound', 'join: InvalidInput', 'wait: NotFound', 'ask for offered: RequestedConsultation'],
  ...['colleague: Consultation', 'colleague: NotAllowedNow', 'colleague: NotFound'],
  ...['give: ShareGiven', 'give: InvalidInput', 'take share: ShareTaken', 'take share: NotFound'],
  ...['give back: ShareEnded', 'give back: NotFound', 'revoke: ShareEnded'],
  ...['ask: OutsideLicensure', 'code: OutsideLicensure', 'accept: OutsideLicensure', 'propose: OutsideLicensure'],
  ...['choose: OutsideLicensure', 'choose: InvalidInput'],
  ...['other address', 'renew link', 'arrange'].map((command) => `${command}: Consultation`),
  ...['other address: InvalidInput', 'other address: NotAllowedNow', 'renew link: NotAllowedNow'],
  ...['mail everything: Consultation', 'arrange: NotAllowedNow', 'arrange: NotFound'],
  ...['way in: way', 'way in: near the time', 'way in: nothing is arranged', 'way in: not confirmed'],
  ...['answers: read', 'answers: nothing to read', 'answers: NotFound'],
  ...['ask somebody else: RequestedConsultation', 'ask somebody else: nothing to say again'],
  ...['time off', 'back after all', 'date', 'weekday', 'cap', 'stop'].map((command) => `${command}: HoursKept`),
  ...['time off: InvalidInput', 'back after all: NotFound', 'date: InvalidInput'],
  ...['today: TodayCalledOff', 'today: InvalidInput'],
  ...['complete: Consultation', 'no show: Consultation', 'accept: NotFound', 'cancel: NotFound'],
];
