import { describe, expect, it } from 'vitest';
import { findAlikeInReference, findInReference } from './find-in-reference.js';
import type { ReferenceField, ReferenceType } from './schema-reference.js';

const field = (name: string, description: string, args: readonly string[] = []): ReferenceField => ({
  ...{ name, description, deprecated: null, type: 'String', facts: null, defaultsTo: null },
  args: args.map((each) => ({ name: each, description: '', deprecated: null, type: 'Int', defaultsTo: null })),
});
const type = (name: string, description: string, fields: readonly ReferenceField[]): ReferenceType => ({
  ...{ name, description, kind: 'OBJECT', related: [], fields, values: [], usedBy: [] },
});

const schema = [
  type('Clinic', 'An organisation with locations.', [field('name', 'Its name.'), field('locations', 'Its places.')]),
  type('Practitioner', 'A person who gives treatment.', [
    { ...field('slots', 'The times that can be booked.', ['from']), facts: { scope: 'availability:read' } },
    field('nextSlot', 'The first of them.'),
    field('displayName', 'Its display name.'),
  ]),
  type('Slot', 'A time.', [field('startsAt', 'When it begins.')]),
  type('NearInput', 'Around what is looked.', [field('radiusKm', 'How far.'), field('place', 'A ZIP code.')]),
];
const pathsFor = (typed: string) => findInReference(schema, typed).map(({ path }) => path);

describe('what is found in the schema', () => {
  it.each([
    [
      'what is called so comes before what begins so, and that before what has the word inside',
      'slot',
      'Slot Practitioner.slots Practitioner.nextSlot Slot.startsAt',
    ],
    ['a name before what is only said', 'name', 'Clinic.name Practitioner.displayName'],
    ['all words have to fit', 'practitioner slot', 'Practitioner.slots Practitioner.nextSlot'],
    ['a word of the type it is in, beside one of its own', 'near radius', 'NearInput.radiusKm'],
    ['a word of a type alone finds the type', 'near', 'NearInput'],
    ['a dot parts words', 'Clinic.name', 'Clinic.name'],
    ['an argument is found with its field', 'from', 'Practitioner.slots'],
    ['what is said of it', 'booked', 'Practitioner.slots'],
    ['one or many', 'times booked', 'Practitioner.slots'],
    ['what a key needs for it', 'availability', 'Practitioner.slots'],
    ['nothing', 'zebra', ''],
    ['no words find nothing', '  ', ''],
    ['a type as it is written', '[Slot!]!', 'Slot Practitioner.slots Practitioner.nextSlot Slot.startsAt'],
    ['a line that somebody copied', 'slots(from:', 'Practitioner.slots'],
    ['signs alone find nothing', '!?', ''],
    ['a scope keeps its colon', 'availability:read', 'Practitioner.slots'],
    ['what is mistyped does not fit', 'praktitioner', ''],
  ])('%s', (_what, typed, found) => {
    expect(pathsFor(typed).join(' ')).toBe(found);
  });

  it.each([
    ['a type', 'praktitioner', 'Practitioner Practitioner.slots Practitioner.nextSlot Practitioner.displayName'],
    ['a part of a name', 'dispaly', 'Practitioner.displayName'],
    ['one word of two', 'clinic loctions', 'Clinic.locations'],
    ['a short word is not guessed at', 'slt', ''],
    ['nothing that is like nothing', 'zebra', ''],
  ])('what is like it, when mistyped: %s', (_what, typed, found) => {
    expect(
      findAlikeInReference(schema, typed)
        .map(({ path }) => path)
        .join(' '),
    ).toBe(found);
  });

  it('leads to the very field', () => {
    expect(findInReference(schema, 'startsAt')[0]?.href).toBe('/partners/reference/Slot#startsAt');
  });
});
