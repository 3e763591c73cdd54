import { describe, expect, test } from 'vitest';
import { readClaims, withoutAllowed } from './read-claims.js';

const rulesIn = (text: string) => readClaims([{ where: 'about', text }]).map(({ rule }) => rule);

describe('wording that may not stand', () => {
  test.each([
    ['Ketamine cures depression. Off-label.', ['CURE']],
    ['A curative approach to trauma.', ['CURE']],
    ['We permanently end panic.', ['CURE']],
    ['C\u200bure your sadness.', ['CURE']],
    ['Relief is guaranteed.', ['GUARANTEE']],
    ['Not a cure, but guaranteed relief.', ['GUARANTEE']],
    ['Works for 100% of people.', ['GUARANTEE']],
    ['There are no side effects.', ['GUARANTEE']],
    ['A miracle for many.', ['GUARANTEE']],
    ['FDA-approved ketamine infusions.', ['UNAPPROVED_INDICATION']],
    ['Ketamine is approved for PTSD.', ['UNAPPROVED_INDICATION', 'OFF_LABEL_NOTE_MISSING']],
    ['Esketamine is approved for anxiety.', ['UNAPPROVED_INDICATION', 'OFF_LABEL_NOTE_MISSING']],
    ['It prevents suicide.', ['UNAPPROVED_INDICATION']],
    ['We begin with 0.5 mg/kg over forty minutes.', ['DOSE']],
    ['Sessions use 40mg.', ['DOSE']],
    ['No more than 100 milligrams.', ['DOSE']],
    ['“It gave me my mornings back again.” — J., Dallas', ['TESTIMONIAL']],
    ['Our patients say they feel lighter.', ['TESTIMONIAL']],
    ['This place saved my life.', ['TESTIMONIAL']],
    ['Five-star care ★★★★★', ['TESTIMONIAL']],
    ['We give ketamine for depression and PTSD.', ['OFF_LABEL_NOTE_MISSING']],
    ['Ketamine helps with chronic pain.', ['OFF_LABEL_NOTE_MISSING']],
  ])('%s', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

describe('innocent wording', () => {
  test.each([
    'There is no cure.',
    'It is not a cure, and most people need several sessions.',
    'We cannot guarantee a result.',
    'Nobody can promise a cure.',
    'Ketamine is not approved for PTSD; we give it off-label.',
    'Ketamine isn’t FDA-approved for any psychiatric disorder.',
    'We give ketamine for depression. This is off-label.',
    'Spravato (esketamine) is approved for treatment-resistant depression.',
    'Esketamine helps with depression that other medicines did not reach.',
    'A nurse stays with you for 120 minutes.',
    'Sessions cost $450 and last 45 minutes.',
    'We publish no testimonials.',
    'Dr. Ruiz listens. She is secure in what she does.',
    'The obscure, the curious and the procured.',
    'I have worked with depression and trauma for 20 years.',
    'Your security matters to us.',
    '',
  ])('%s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

test('a finding says where, with the very words, and why', () => {
  const findings = readClaims([
    { where: 'headline', text: 'Kind care' },
    { where: 'about', text: 'I listen. Relief is Guaranteed! Come by.' },
  ]);
  expect(findings).toEqual([
    {
      rule: 'GUARANTEE',
      where: 'about',
      sentence: 'Relief is Guaranteed!',
      why: 'No result can be promised. Say what you do, not what will come of it.',
    },
  ]);
});

test('the note on off-label use may stand in another text', () => {
  const named = { where: 'about', text: 'Ketamine for depression.' };
  const note = { where: 'support.note', text: 'All of this is off-label.' };
  expect(readClaims([named, note])).toEqual([]);
  expect(readClaims([named])).toHaveLength(1);
});

test('what an operator allowed may stand, in those very words and by that rule alone', () => {
  const findings = readClaims([{ where: 'about', text: 'Relief is guaranteed. A cure is guaranteed.' }]);
  expect(findings).toHaveLength(3);
  const [first] = findings;
  expect(withoutAllowed(findings, first ? [first] : [])).toHaveLength(2);
});
