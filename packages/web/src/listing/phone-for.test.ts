import { expect, it } from 'vitest';
import { phoneFor } from './phone-for.js';

const place = (id: string, phone: string | null) => ({ id, phone });
const [austin, santaFe] = [place('austin', '+15125550140'), place('santa-fe', '+15055550199')];
const talkAt = (location: { readonly id: string } | null) => ({ location });

it.each([
  ['a talk in person is phoned for where it takes place', [austin, santaFe], talkAt(santaFe), santaFe.phone],
  ['where that has no telephone, at another place', [austin, place('santa-fe', null)], talkAt(santaFe), austin.phone],
  ['a talk from afar anywhere', [place('santa-fe', null), austin], talkAt(null), austin.phone],
  ['who offers no talk, too', [austin], undefined, austin.phone],
  ['nowhere there is none', [place('austin', null)], undefined, null],
])('%s', (_, locations, talk, phone) => {
  expect(phoneFor({ locations }, talk)).toBe(phone);
});
