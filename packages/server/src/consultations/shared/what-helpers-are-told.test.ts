import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { idOf } from '../../../test/row-ids.js';

const { database, story } = await openedForThisFile(ConsultationStory, { rateLimits: false });
const sharing = new SharingStory(story);

/** The first evening of the absence of these stories, a Sunday; and a start that leaves room for two business days. */
const during = '2026-11-22T18:00:00Z';
const startsAt = '2026-12-01T16:00:00Z';
const later = '2026-12-02T16:00:00Z';

const withoutAnything = { startsAt, patient: { name: 'Sam' } };
/** Everything somebody can say about their health. */
const withEverything = {
  ...withoutAnything,
  treatmentLocation: 'US-OK',
  services: ['KAP'],
  deliveryMethods: ['iv-infusion'],
  conditions: ['ptsd'],
  message: 'I have not slept since my sister died',
  screening: {
    version: '2026-11',
    answers: [
      { key: 'danger', values: ['LATELY'] },
      { key: 'allergy', values: ['NOT_SURE'] },
    ],
  },
};

/** Every field of a consultation that the schema has, as deep as it goes; what everybody sees of others is theirs to see. */
async function everyField(): Promise<string> {
  const schema = buildSchema(await readFile(new URL('../../../schema/app.graphql', import.meta.url), 'utf8'));
  const isPublic = new Set([
    'Practitioner',
    'ConsultationType',
    'DeliveryMethod',
    'Condition',
    'HelpLine',
    'Precaution',
  ]);
  const fieldsOf = (type: GraphQLObjectType): string =>
    Object.values(type.getFields())
      .filter(({ args }) => args.every(({ type: of }) => !of.toString().endsWith('!')))
      .flatMap((field) => {
        const of = getNamedType(field.type);
        if (isPublic.has(of.name)) return `${field.name} { __typename }`;
        if (isObjectType(of)) return `${field.name} { ${fieldsOf(of)} }`;
        return 'getFields' in of || 'getTypes' in of ? [] : field.name;
      })
      .join(' ');
  const type = schema.getType('Consultation');
  if (!isObjectType(type)) throw new Error('There are consultations.');
  return fieldsOf(type);
}

/** All that whoever acts for the practitioner can ask of one request: by its id, in the list, and in its cursor. */
async function allOf(helper: StoryBrowser, id: string): Promise<string> {
  const fields = await everyField();
  const { consultation } = await helper.ask<{ consultation: object | null }>(
    `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { ${fields} } }`,
    { id },
  );
  const { consultations } = await helper.ask<{
    consultations: { edges: { cursor: string; node: { id: string } }[] };
  }>(`{ consultations(as: PRACTITIONER, part: WAITING, first: 50) { edges { cursor node { ${fields} } } } }`);
  const edge = consultations.edges.find(({ node }) => node.id === id);
  const cursor = edge && Buffer.from(edge.cursor, 'base64url').toString();
  const key = idOf(id);
  return JSON.stringify([consultation, edge?.node, cursor], null, 1).replaceAll(id, 'ID').replaceAll(key, 'KEY');
}

/** Two practices, of which nothing differs but what is answered; and what is seen by whoever helps. */
async function aPractice(kind: 'SCHEDULER' | 'COLLEAGUE') {
  database.clock.set(testNow);
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  const helper =
    kind === 'SCHEDULER'
      ? await sharing.aScheduler(ana, keeper)
      : await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
  database.clock.set(during);
  return { ana, helper };
}

async function aRequest({ ana, helper }: Awaited<ReturnType<typeof aPractice>>, said: object) {
  const sent = await story.aSentRequest(ana, { ...said, patient: story.aPatient() });
  const letter = story.mailsTo(helper.email).find(({ subject }) => subject === 'A request is waiting');
  return { ...sent, letter: letter?.text.replace(/\/requests\/\S+/, '') };
}

describe.each(['SCHEDULER', 'COLLEAGUE'] as const)('a %s', (kind) => {
  test('is told the same of somebody who said everything and of somebody who said nothing, in every field and letter', async () => {
    const [one, other] = [await aPractice(kind), await aPractice(kind)];
    const [nothing, everything] = [await aRequest(one, withoutAnything), await aRequest(other, withEverything)];
    expect(everything.letter).toBe(nothing.letter);
    expect(everything.letter).toContain('Answer by');
    expect(await allOf(other.helper.browser, everything.id)).toBe(await allOf(one.helper.browser, nothing.id));
    // The patient is told how long it really takes.
    const by = (asker: string, id: string) =>
      story
        .as(asker)
        .ask<{ consultation: { respondBy: string } }>(`query ($id: ID!) { consultation(id: $id) { respondBy } }`, {
          id,
        })
        .then(({ consultation }) => consultation.respondBy);
    expect(await by(nothing.patient, nothing.id)).toBe('2026-11-24T18:00:00Z');
    expect(await by(everything.patient, everything.id)).toBe('2026-11-24T05:59:00Z');

    const proposing = (id: string) => ({ consultationId: id, startsAt: [later], idempotencyKey: 'a-key-of-theirs' });
    const answers = await Promise.all([
      story.act(one.helper.browser, 'proposeConsultationTime', proposing(nothing.id)),
      story.act(other.helper.browser, 'proposeConsultationTime', proposing(everything.id)),
    ]);
    expect({ ...answers[1], id: null }).toEqual({ ...answers[0], id: null });
    expect(await allOf(other.helper.browser, everything.id)).toBe(await allOf(one.helper.browser, nothing.id));
  });

  test('sees by when it really is to be answered once the shorter time has passed, and answers until then', async () => {
    const practice = await aPractice(kind);
    const sent = await aRequest(practice, withoutAnything);
    const seen = async () =>
      (
        await practice.helper.browser.ask<{ consultation: { respondBy: string; viewerMay: string[] } | null }>(
          `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { respondBy viewerMay } }`,
          { id: sent.id },
        )
      ).consultation;
    expect((await seen())?.respondBy).toBe('2026-11-24T05:59:00Z');
    database.clock.set('2026-11-24T05:59:00Z');
    expect(await seen()).toMatchObject({
      respondBy: '2026-11-24T18:00:00Z',
      viewerMay: expect.arrayContaining(['ACCEPT']),
    });
  });
});
