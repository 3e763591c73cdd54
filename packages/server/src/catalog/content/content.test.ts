import { expect, test } from 'vitest';
import { carePhases } from './care-phases.js';
import { conditions } from './conditions.js';
import { deliveryMethods } from './delivery-methods.js';
import type { ReviewFact } from './entry.js';
import { guideTopics } from './guide-topics.js';
import { helpLines } from './help-lines.js';
import { insurers } from './insurers.js';
import { integrationModalities } from './integration-modalities.js';
import { precautions } from './precautions.js';
import { professions } from './professions.js';
import { remotePrescribingRules } from './remote-prescribing-rules.js';
import { sideEffects } from './side-effects.js';
import * as slugs from './slugs.js';

const reviewedEntries: { slug: string; reviewed: ReviewFact }[] = [
  ...deliveryMethods,
  ...conditions,
  ...precautions,
  ...sideEffects,
  ...carePhases,
  ...integrationModalities,
  ...guideTopics,
];
/** Everything a patient reads, without the titles of other people's documents. */
const readByPatients = [...reviewedEntries, ...professions, ...helpLines, ...remotePrescribingRules].map((entry) =>
  JSON.stringify(entry, (key, value: unknown) => (['reviewed', 'source', 'url'].includes(key) ? undefined : value)),
);

test.each([
  ['delivery methods', deliveryMethods, slugs.deliveryMethodSlugs],
  ['conditions', conditions, slugs.conditionSlugs],
  ['precautions', precautions, slugs.precautionSlugs],
  ['side effects', sideEffects, slugs.sideEffectSlugs],
  ['care phases', carePhases, slugs.carePhaseSlugs],
  ['integration modalities', integrationModalities, slugs.integrationModalitySlugs],
  ['professions', professions, slugs.professionSlugs],
  ['insurers', insurers, slugs.insurerSlugs],
  ['guide topics', guideTopics, slugs.guideTopicSlugs],
])('every slug of the %s has its entry, in that order', (_, entries, expected) => {
  expect(entries.map(({ slug }) => slug)).toEqual([...expected]);
});

test.each(reviewedEntries.map((entry) => [entry.slug, entry.reviewed] as const))(
  '%s names its sources and the day it is read again, and no reviewer it did not have',
  (_, reviewed) => {
    expect(reviewed.sources.length).toBeGreaterThan(0);
    for (const source of reviewed.sources) {
      expect(source.title).not.toBe('');
      expect(source.publisher).not.toBe('');
      expect(source.url).toMatch(/^https:\/\//);
    }
    expect(reviewed.dueOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect([reviewed.reviewedBy, reviewed.reviewerCredential, reviewed.reviewedOn]).toEqual([null, null, null]);
  },
);

test('no dose is given, nothing is promised, nothing is sold', () => {
  const dose = /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ml|mg\/kg|milligrams?|units?)\b|\bmg\b|\/kg/i;
  const promise =
    /\b(?:cures?|guaranteed?s?|miracle|breakthrough|unlock|journey|proven|risk-free|game.?changer|best treatment|first-line|eligible)\b|!/i;
  for (const text of readByPatients) {
    expect(text).not.toMatch(dose);
    expect(text).not.toMatch(promise);
  }
});

test('suicidal thoughts are not a condition to filter by', () => {
  expect(conditions.filter(({ slug, name }) => /suicid/i.test(slug + name))).toEqual([]);
});

test('wherever the approval for acute suicidal thoughts is named, its limits stand beside it', () => {
  const naming = readByPatients.filter((text) => /approved[^.]*acute suicidal|acute suicidal[^.]*approved/i.test(text));
  expect(naming.length).toBeGreaterThan(2);
  for (const text of naming) {
    expect(text).toMatch(/not shown to prevent suicide, or to reduce suicidal thoughts or actions/);
    expect(text).toMatch(/does not replace hospital care/);
    expect(text).toMatch(/only together with an antidepressant/);
  }
});

test('approval is said for every method and condition, and only esketamine has any', () => {
  for (const method of deliveryMethods) {
    expect(method.approvals.map(({ condition }) => condition)).toEqual([...slugs.conditionSlugs]);
    const approved = method.approvals.filter(({ status }) => status === 'APPROVED').map(({ condition }) => condition);
    const expected = ['treatment-resistant-depression', 'major-depression'];
    expect(approved).toEqual(method.slug === 'intranasal-esketamine' ? expected : []);
    const compounded = method.approvals.every(({ status }) => status === 'OFF_LABEL_COMPOUNDED');
    expect(compounded).toBe(method.product === 'COMPOUNDED');
  }
});

test('every method says what is watched, how to get home and what is not known', () => {
  for (const method of deliveryMethods) {
    expect(method.monitoring).toHaveLength(4);
    expect(JSON.stringify(method.sections)).toMatch(/until the next day, after a restful sleep/);
    expect(method.sections.map(({ heading }) => heading)).toContain('What is not known');
  }
});

test('esketamine is watched for two hours at least, at certified sites alone', () => {
  const esketamine = deliveryMethods.find(({ slug }) => slug === 'intranasal-esketamine');
  expect(esketamine).toMatchObject({ observationMinutes: 120, settings: ['REMS_CERTIFIED_SITE'] });
});

test('a precaution says for each method what it rests on; what has no label rests on practice', () => {
  for (const { slug, appliesTo } of precautions) {
    expect(appliesTo.map(({ deliveryMethod }) => deliveryMethod)).toEqual([...slugs.deliveryMethodSlugs]);
    for (const { deliveryMethod, basis, note } of appliesTo) {
      expect(note, slug).not.toBe('');
      if (['intranasal-ketamine', 'sublingual', 'oral'].includes(deliveryMethod))
        expect(basis).toBe('CLINICAL_PRACTICE');
    }
  }
});

test('the labels’ strongest words stand where the labels say them, and nowhere else', () => {
  const mustNot = precautions.flatMap(({ slug, appliesTo }) =>
    appliesTo
      .filter(({ basis }) => basis === 'LABEL_MUST_NOT')
      .map(({ deliveryMethod }) => `${slug}: ${deliveryMethod}`),
  );
  expect(mustNot).toEqual([
    'aneurysm-or-brain-bleed: intranasal-esketamine',
    'ketamine-allergy: iv-infusion',
    'ketamine-allergy: im-injection',
    'ketamine-allergy: sc-injection',
    'ketamine-allergy: intranasal-esketamine',
    'dangerous-blood-pressure-rise: iv-infusion',
    'dangerous-blood-pressure-rise: im-injection',
    'dangerous-blood-pressure-rise: sc-injection',
    'dangerous-blood-pressure-rise: intranasal-esketamine',
  ]);
});

test('nobody is told to stop a medicine', () => {
  for (const { slug, why } of precautions) {
    if (slug.startsWith('medicines-')) expect(why).toContain('Do not stop or change a medicine because of this list.');
  }
});

test('sentences are short enough to read on a bad day', () => {
  for (const text of readByPatients) {
    for (const sentence of text.split(/[.:;?]\s|","|"\]/)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(36);
    }
  }
});
