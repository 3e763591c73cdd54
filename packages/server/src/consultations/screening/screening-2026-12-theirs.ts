import { DANGER_KEY, IN_PERSON, type TextsOfSomebodyElse } from './screening-version.js';

const inPerson = { [IN_PERSON]: 'They’d rather talk about it in person' };

/** The questions of 2026-12 as they are put to somebody who asks for somebody else. */
export const theirs202612: TextsOfSomebodyElse = {
  [DANGER_KEY]: {
    text: 'Are they thinking about ending their life right now, or have they hurt themselves today?',
    help: 'We ask everyone this first, because help should not wait for a booking. If you are in danger yourself, the same help lines are for you, too.',
    options: {
      LATELY: 'Not now, but they have had these thoughts lately',
      RATHER_NOT_SAY: 'I don’t know, or I’d rather not say',
    },
  },
  allergy: {
    text: 'Have they ever had an allergic reaction to ketamine or esketamine?',
    help: 'A second exposure can cause a stronger reaction.',
    options: inPerson,
  },
  heart: {
    text: 'Their heart and blood vessels: do any of these apply to them?',
    help: 'Ketamine makes the heart work harder and raises blood pressure for a while.',
    options: inPerson,
  },
  'blood-pressure-control': {
    text: 'Is their blood pressure steady most of the time?',
    help: 'This tells the person you ask how closely to watch it. Either answer is fine.',
    options: inPerson,
  },
  'pressure-rise': {
    text: 'Has a doctor told them that a sharp rise in blood pressure would be dangerous for them?',
    help: 'For example, after a recent heart attack or stroke, or because of a torn or widened artery.',
    options: inPerson,
  },
  mind: {
    text: 'Their mental health: do any of these apply to them?',
    help: 'Ketamine changes how people see and feel things for a while. Some illnesses can get worse because of that.',
    options: inPerson,
  },
  'head-and-eyes': {
    text: 'Their head and eyes: do any of these apply to them?',
    help: 'Ketamine may raise the pressure around the brain and in the eye for a short time.',
    options: inPerson,
  },
  body: {
    text: 'The rest of their body: do any of these apply to them?',
    help: 'These affect how long the medicine works, how safe it is to be drowsy, or what should be checked.',
    options: inPerson,
  },
  pregnancy: {
    text: 'Pregnancy and breastfeeding: do any of these apply to them?',
    help: 'The medicine can reach a baby before and after birth. No one but the person you ask is told, unless the patient says so.',
    options: inPerson,
  },
  medicines: {
    text: 'Medicines: do they take any of these, even once in a while?',
    help: 'Some interact with ketamine. No one should stop or change a medicine because of this list.',
    options: inPerson,
  },
  'alcohol-and-drugs': {
    text: 'Alcohol and other drugs: do any of these apply to them?',
    help: 'It will not be held against them. It helps plan safer care.',
    options: { ...inPerson, alcohol: 'They drink alcohol most days' },
  },
};
