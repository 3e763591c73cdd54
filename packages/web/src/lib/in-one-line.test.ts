import { expect, test } from 'vitest';
import { inOneLine } from './in-one-line.js';

test.each([
  [[], ''],
  [['before', 'after'], 'Before, after'],
  [['Blood pressure', 'Heart rate'], 'Blood pressure, heart rate'],
  [['older adults', 'LGBTQ patients', 'Veterans'], 'Older adults, LGBTQ patients, veterans'],
  [['Oxygen', 'ECG'], 'Oxygen, ECG'],
])('%j reads as %j', (phrases, line) => {
  expect(inOneLine(phrases)).toBe(line);
});
