import { afterAll, beforeAll, test } from 'vitest';
import { Crowd } from './crowd.js';
import * as races from './races.js';
import { run } from './racing.js';
import { longest } from './sizes.js';

let crowd: Crowd;

beforeAll(async () => {
  crowd = await Crowd.open();
});
afterAll(() => crowd.close());

test.each([
  ['a thousand ask for one time', races.oneSlot],
  ['a thousand ask for one of two times that overlap', races.shiftedStarts],
  ['a practitioner accepts a thousand times', races.acceptAgainstAccept],
  ['a talk is moved at once into a time that others ask for', races.moveAgainstRequest],
  ['both sides call off while others ask for the time', races.cancelAgainstRebook],
  ['a hold runs out while its code is typed', races.holdAgainstItsCode],
  ['each of three proposed times is chosen at once', races.twoProposalsAccepted],
  ['one form is sent a thousand times', races.sameKeySameInput],
  ['one form is sent a thousand times, in two versions', races.sameKeyOtherInput],
  ['a day is taken off while it is asked for', races.blockedDay],
])('%s', (name, race) => run(crowd, name, race), longest);
