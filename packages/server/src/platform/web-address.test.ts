import { expect, test } from 'vitest';
import { holdsWebAddress } from './web-address.js';

test.each([
  'St.John',
  'J.R.',
  'J.R. “Bob” Ruiz-O’Neil',
  'Mind.Body Clinic',
  'St.Cloud Ketamine',
  'A.Smith/B.Jones',
  'Dr.Ruiz/Dr.Stone',
  'M.D./Ph.D.',
  'M.Ed/LPC',
  'B.Sc/M.Sc',
  'Psy.D.',
  'J.To',
  'Dr.Co',
  'Ann Q.Li',
  'Élodie d’Orves',
  'نی‌ما',
  'Иван П.Иванов',
  'Fir Clinic, Inc.',
  'Suite 1.5/2',
])('%s is a name', (name) => expect(holdsWebAddress(name)).toBe(false));

test.each([
  'Verify at https://elsewhere.example',
  'WWW.elsewhere.example',
  'elsewhere.com',
  'Sign in at elsewhere.COM.',
  'ELSEWHERE.clinic',
  'elsewhere.co',
  'my-elsewhere.co.uk',
  'elsewhere.ai',
  'elsewhere.us?confirm',
  'elsewhere.us:8080/clearing',
  't.me/elsewhere',
  'пример.рф/вход',
  'ana@elsewhere.example',
  'elsewhere.\u202acom',
  'elsewhere\u2066.com',
  'elsewhere\u200b.com',
  'elsewhere．com',
])('%s leads somewhere', (name) => expect(holdsWebAddress(name)).toBe(true));
