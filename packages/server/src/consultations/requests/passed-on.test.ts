import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { story } = await openedForThisFile(ConsultationStory);

const FLAGS = `flags { code outcome explanation precaution { slug } }`;

async function checked(input: object): Promise<Record<string, unknown>> {
  const document = `mutation ($input: CheckScreeningInput!) { checkScreening(input: $input) {
    __typename ... on ScreeningOutcome { summary removedMethods { slug } ${FLAGS} } ... on CrisisSupport { continueWith } } }`;
  const { checkScreening } = await story.house.appDoor.ask<{ checkScreening: Record<string, unknown> }>(document, {
    input,
  });
  return checkScreening;
}

const screening = (...answers: [key: string, ...values: string[]][]) => ({
  version: '2026-11',
  answers: answers.map(([key, ...values]) => ({ key, values })),
});

test.each<[string, { age?: string; message?: string; screening: object; deliveryMethods?: string[] }, string[]]>([
  ['nothing', { screening: screening(['danger', 'NO']) }, []],
  ['an age', { age: 'OVER_64', screening: screening(['danger', 'NO']) }, ['age-65-and-over']],
  [
    'an age beside answers, and a method that is taken off',
    {
      age: 'OVER_64',
      deliveryMethods: ['intranasal-esketamine', 'iv-infusion'],
      screening: screening(['danger', 'LATELY'], ['heart', 'aneurysm-or-brain-bleed', 'NOT_SURE']),
    },
    ['danger-lately', 'aneurysm-or-brain-bleed', 'age-65-and-over', 'heart-not-sure'],
  ],
  [
    'words of danger, and "I am safe, continue"',
    { message: 'I want to die', screening: screening(['danger', 'NO']) },
    ['danger-said-safe'],
  ],
])('what is shown before sending is what is passed on: %s', async (_, said, codes) => {
  const { age: ageBand = 'FROM_18_TO_64', message = null, deliveryMethods = [], ...rest } = said;
  const shown = {
    ...rest,
    deliveryMethods,
    ageBand,
    askedName: 'Ana',
    words: message === null ? [] : ['Sam', message],
  };
  const stopped = await checked(shown);
  const safeAcknowledgement = stopped['continueWith'] ?? null;
  const outcome = await checked({ ...shown, safeAcknowledgement });
  expect((outcome['flags'] as { code: string }[]).map(({ code }) => code)).toEqual(codes);

  const sent = await story.aSentRequest(await story.aPractitioner(), {
    ...rest,
    deliveryMethods,
    message,
    safeAcknowledgement,
    patient: story.aPatient({ ageBand }),
  });
  const { consultation } = await story
    .as(sent.patient)
    .ask<{ consultation: { request: { flags: object[]; deliveryMethods: { slug: string }[] } } }>(
      `query ($id: ID!) { consultation(id: $id) { request { deliveryMethods { slug } ${FLAGS} } } }`,
      { id: sent.id },
    );
  expect(consultation.request.flags).toEqual(outcome['flags']);
  const removed = (outcome['removedMethods'] as { slug: string }[]).map(({ slug }) => slug);
  expect(consultation.request.deliveryMethods.map(({ slug }) => slug)).toEqual(
    deliveryMethods.filter((slug) => !removed.includes(slug)),
  );
});

test('words of danger stop the outcome too, until they are answered for', async () => {
  const shown = { screening: screening(['danger', 'NO']), words: ['I want to die', 'Sam'] };
  const { continueWith: safeAcknowledgement } = await checked(shown);
  expect(await checked({ ...shown, safeAcknowledgement })).toMatchObject({ __typename: 'ScreeningOutcome' });
  const others = [{ words: ['I want to die tonight'] }, { screening: screening(['danger', 'YES_NOW']) }];
  for (const other of others) {
    expect(await checked({ ...shown, ...other, safeAcknowledgement })).toMatchObject({ __typename: 'CrisisSupport' });
  }
});

test('a name goes on without the signs that would turn our own words about', async () => {
  const ana = await story.aPractitioner();
  await story.aSentRequest(ana, { patient: story.aPatient({ name: ' \u202eSam \u2067Ali\u2069 ' }) });
  expect(story.mailsTo(ana.email)[0]?.text).toContain('Name: Sam Ali\n');
});
