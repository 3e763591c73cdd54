import { expect, it } from 'vitest';
import { callLink, textLink } from './dial.js';

it.each([
  [{ dial: '988' }, 'tel:988'],
  [{ dial: '988, then press 1' }, 'tel:988'],
  [{ dial: '988 from a videophone' }, 'tel:988'],
  [{ phone: '+18338526262', dial: '1-833-852-6262' }, 'tel:+18338526262'],
  [{ dial: null, phone: null }, null],
])('calling %j dials %s', (line, link) => expect(callLink(line)).toBe(link));

it.each([
  [{ textTo: '988' }, 'sms:988'],
  [{ textTo: '838255' }, 'sms:838255'],
  [{ textTo: '988 (write AYUDA)' }, 'sms:988?body=AYUDA'],
  [{ textTo: '1-833-852-6262' }, 'sms:+18338526262'],
  [{ textTo: null }, null],
])('a message for %j goes to %s', (line, link) => expect(textLink(line)).toBe(link));
