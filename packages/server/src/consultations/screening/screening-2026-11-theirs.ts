import { DANGER_KEY, IN_PERSON, type TextsOfSomebodyElse } from './screening-version.js';

const inPerson = { [IN_PERSON]: 'They’d rather talk about it in person' };

/** The questions of 2026-11 as they are put to somebody who asks for somebody else. */
export const theirs202611: TextsOfSomebodyElse = {
  [DANGER_KEY]: {
    text: 'Are they thinking about ending their life right now, or have they hurt themselves today?',
    help: 'We ask everyone, and first, because help should not wait for a booking. If you are in danger yourself, the same lines are for you.',
    options: {
      LATELY: 'Not now, but they have had these thoughts lately',
      RATHER_NOT_SAY: 'I don’t know, or I’d rather not say',
    },
  },
  allergy: {
    text: 'Have they ever had an allergic reaction to ketamine or esketamine?',
    help: 'A second contact can bring on a stronger reaction.',
    options: inPerson,
  },
  heart: {
    text: 'Their heart and blood vessels: does any of this fit them?',
    help: 'Ketamine makes the heart work harder and raises blood pressure for a while.',
    options: inPerson,
  },
  'blood-pressure-control': {
    text: 'Is their blood pressure steady most of the time?',
    help: 'It tells the person you ask how closely to look at it. Both answers are fine to give.',
    options: inPerson,
  },
  'pressure-rise': {
    text: 'Has a doctor told them that a sharp rise in blood pressure would be dangerous for them?',
    help: 'For instance after a recent heart attack or stroke, or because of a torn or widened artery.',
    options: inPerson,
  },
  mind: {
    text: 'Their mental health: does any of this fit them?',
    help: 'Ketamine changes how people see and feel things for a while. Some illnesses can get worse from that.',
    options: inPerson,
  },
  'head-and-eyes': {
    text: 'Their head and eyes: does any of this fit them?',
    help: 'Ketamine may raise the pressure around the brain and in the eye for a short time.',
    options: inPerson,
  },
  body: {
    text: 'The rest of their body: does any of this fit them?',
    help: 'These change how long the medicine works, how safe it is to be sleepy, or what should be checked.',
    options: inPerson,
  },
  pregnancy: {
    text: 'Pregnancy and breastfeeding: does any of this fit them?',
    help: 'The medicine can reach a baby before and after birth. Nobody is told but the person you ask.',
    options: inPerson,
  },
  medicines: {
    text: 'Medicines: do they take any of these, even now and then?',
    help: 'Some act together with ketamine. Nobody should stop or change a medicine because of this list.',
    options: inPerson,
  },
  'alcohol-and-drugs': {
    text: 'Alcohol and other drugs: does any of this fit them?',
    help: 'It is not held against them. It helps to plan safer care.',
    options: { ...inPerson, alcohol: 'They drink alcohol most days' },
  },
};
