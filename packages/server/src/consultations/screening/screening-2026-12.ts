import { checklist, option, yesOrNo } from './question-texts.js';
import { theirs202612 } from './screening-2026-12-theirs.js';
import { DANGER_KEY, DangerAnswer, type QuestionText, type ScreeningVersion } from './screening-version.js';

const questions: readonly QuestionText[] = [
  {
    key: DANGER_KEY,
    text: 'Are you thinking about ending your life right now, or have you hurt yourself today?',
    help: 'We ask everyone this first, because help should not wait for a booking. If you are filling this in for someone else, answer for them.',
    kind: 'CRISIS',
    options: [
      { value: DangerAnswer.YES_NOW, label: 'Yes', precaution: null },
      { value: DangerAnswer.LATELY, label: 'Not now, but I have had these thoughts lately', precaution: null },
      { value: DangerAnswer.NO, label: 'No', precaution: null },
      { value: DangerAnswer.RATHER_NOT_SAY, label: 'I’d rather not say', precaution: null },
    ],
    showWhen: null,
    methods: null,
    about: null,
  },
  yesOrNo({
    key: 'allergy',
    about: 'allergies',
    text: 'Have you ever had an allergic reaction to ketamine or esketamine?',
    help: 'A second exposure can cause a stronger reaction.',
    yes: 'ketamine-allergy',
  }),
  checklist(
    'heart',
    'your heart and blood vessels',
    'Your heart and blood vessels: do any of these apply to you?',
    'Ketamine makes the heart work harder and raises blood pressure for a while.',
    [
      option('high-blood-pressure', 'High blood pressure'),
      option('heart-disease', 'Heart disease, a stroke, or an irregular heartbeat'),
      option(
        'aneurysm-or-brain-bleed',
        'An aneurysm, tangled blood vessels (AVM), or bleeding in the brain, now or in the past',
      ),
    ],
  ),
  yesOrNo({
    key: 'blood-pressure-control',
    about: 'your blood pressure',
    text: 'Is your blood pressure steady most of the time?',
    help: 'This tells the person you ask how closely to watch it. Either answer is fine.',
    yes: null,
    showWhen: 'heart=high-blood-pressure',
  }),
  yesOrNo({
    key: 'pressure-rise',
    about: 'a sharp rise in blood pressure',
    text: 'Has a doctor told you that a sharp rise in blood pressure would be dangerous for you?',
    help: 'For example, after a recent heart attack or stroke, or because of a torn or widened artery.',
    yes: 'dangerous-blood-pressure-rise',
    methods: ['iv-infusion', 'im-injection', 'sc-injection', 'intranasal-esketamine'],
  }),
  checklist(
    'mind',
    'your mental health',
    'Your mental health: do any of these apply to you?',
    'Ketamine changes how people see and feel things for a while. Some illnesses can get worse because of that.',
    [
      option('psychosis', 'Psychosis or schizophrenia, now or in the past'),
      option('mania', 'Mania now: feeling unusually high, sped up or irritable for days'),
      option('other-mental-illness', 'Another mental illness that could get worse'),
      option('dementia', 'Dementia, or serious memory problems'),
    ],
  ),
  checklist(
    'head-and-eyes',
    'your head and eyes',
    'Your head and eyes: do any of these apply to you?',
    'Ketamine may raise the pressure around the brain and in the eye for a short time.',
    [
      option('raised-skull-pressure', 'Raised pressure in the skull, a brain injury, or seizures'),
      option('raised-eye-pressure', 'Raised pressure in the eye (glaucoma)'),
    ],
  ),
  checklist(
    'body',
    'the rest of your body',
    'The rest of your body: do any of these apply to you?',
    'These affect how long the medicine works, how safe it is to be drowsy, or what should be checked.',
    [
      option('lung-or-sleep-apnoea', 'Lung disease or sleep apnea'),
      option('liver-or-kidney', 'Liver or kidney disease'),
      option('bladder', 'Bladder problems'),
      option('overactive-thyroid', 'An overactive thyroid'),
    ],
  ),
  checklist(
    'pregnancy',
    'pregnancy and breastfeeding',
    'Pregnancy and breastfeeding: do any of these apply to you?',
    'The medicine can reach a baby before and after birth. No one but the person you ask is told, unless you say so.',
    [option('pregnancy', 'Pregnant now, or could be'), option('breastfeeding', 'Breastfeeding')],
  ),
  checklist(
    'medicines',
    'your medicines',
    'Medicines: do you take any of these, even once in a while?',
    'Some interact with ketamine. Do not stop or change a medicine because of this list.',
    [
      option('medicines-benzodiazepines', 'Benzodiazepines (such as diazepam, lorazepam, alprazolam)'),
      option('medicines-opioids', 'Opioids (such as oxycodone, morphine, methadone, buprenorphine)'),
      option('medicines-sleep', 'Sleep medicines or other calming medicines'),
      option('medicines-stimulants', 'Stimulants (such as amphetamine, methylphenidate, modafinil)'),
      option('medicines-mao-inhibitors', 'MAO inhibitors (such as tranylcypromine, phenelzine, selegiline)'),
    ],
  ),
  checklist(
    'alcohol-and-drugs',
    'alcohol and other drugs',
    'Alcohol and other drugs: do any of these apply to you?',
    'It will not be held against you. It helps plan safer care.',
    [
      option('alcohol', 'I drink alcohol most days'),
      option('substance-use', 'Trouble with alcohol or drugs, now or in the past'),
    ],
  ),
];

const doNotStop = 'Do not stop or change a medicine because of this.';

export const screening202612: ScreeningVersion = {
  version: '2026-12',
  questions,
  theirs: theirs202612,
  said: {
    'ketamine-allergy': {
      said: 'You said you have had an allergic reaction to ketamine.',
      short: 'an allergy',
      why: 'A second exposure can cause a stronger reaction.',
    },
    'high-blood-pressure': {
      said: 'You said you have high blood pressure.',
      short: 'high blood pressure',
      why: 'Ketamine can raise it for a while.',
    },
    'heart-disease': {
      said: 'You said you have heart disease, have had a stroke, or have an irregular heartbeat.',
      short: 'your heart',
      why: 'Ketamine makes the heart work harder for a while.',
    },
    'aneurysm-or-brain-bleed': {
      said: 'You said you have an aneurysm or tangled blood vessels, or have had bleeding in the brain.',
      short: 'blood vessels in the brain',
      why: 'Ketamine raises blood pressure for a while, and a weak vessel could tear or bleed.',
    },
    'dangerous-blood-pressure-rise': {
      said: 'You said a sharp rise in blood pressure would be dangerous for you.',
      short: 'a dangerous rise in blood pressure',
      why: 'Ketamine raises blood pressure for a while.',
    },
    psychosis: {
      said: 'You said you have, or have had, psychosis or schizophrenia.',
      short: 'psychosis',
      why: 'Ketamine can bring on strange beliefs, or seeing and hearing things.',
    },
    mania: {
      said: 'You said you are feeling unusually high, sped up or irritable now.',
      short: 'mania',
      why: 'Ketamine can stir up mood even more.',
    },
    'other-mental-illness': {
      said: 'You said you have another mental illness that could get worse.',
      short: 'another mental illness',
      why: 'A plan made together lowers the risk.',
    },
    dementia: {
      said: 'You said you have dementia or serious memory problems.',
      short: 'your memory',
      why: 'Ketamine can cause confusion for a while.',
    },
    'raised-skull-pressure': {
      said: 'You said you have raised pressure in the skull, a brain injury, or seizures.',
      short: 'your head',
      why: 'Ketamine may raise the pressure around the brain.',
    },
    'raised-eye-pressure': {
      said: 'You said you have raised pressure in the eye.',
      short: 'your eyes',
      why: 'Ketamine can raise that pressure a little for a short time.',
    },
    'lung-or-sleep-apnoea': {
      said: 'You said you have lung disease or sleep apnea.',
      short: 'your lungs or your sleep',
      why: 'Breathing can slow down while the medicine works.',
    },
    'liver-or-kidney': {
      said: 'You said you have liver or kidney disease.',
      short: 'your liver or kidneys',
      why: 'The medicine may keep working longer, and repeated use can harm the liver.',
    },
    bladder: {
      said: 'You said you have bladder problems.',
      short: 'your bladder',
      why: 'Frequent use can harm the bladder.',
    },
    'overactive-thyroid': {
      said: 'You said you have an overactive thyroid.',
      short: 'your thyroid',
      why: 'It already makes the heart work harder and raises blood pressure, and ketamine adds to that.',
    },
    pregnancy: {
      said: 'You said you are or could be pregnant.',
      short: 'pregnancy',
      why: 'In animals, medicines like this one harmed the developing brain.',
    },
    breastfeeding: {
      said: 'You said you are breastfeeding.',
      short: 'breastfeeding',
      why: 'The medicine passes into breast milk.',
    },
    'medicines-benzodiazepines': {
      said: 'You said you take a benzodiazepine.',
      short: 'a medicine you take',
      why: `Together with ketamine, it makes people sleepier and can slow breathing. ${doNotStop}`,
    },
    'medicines-opioids': {
      said: 'You said you take an opioid.',
      short: 'a medicine you take',
      why: `Together with ketamine, it can make breathing slow down or stop. ${doNotStop}`,
    },
    'medicines-sleep': {
      said: 'You said you take a sleep medicine or another calming medicine.',
      short: 'a medicine you take',
      why: `Together with ketamine, it makes people sleepier and can slow breathing. ${doNotStop}`,
    },
    'medicines-stimulants': {
      said: 'You said you take a stimulant.',
      short: 'a medicine you take',
      why: `Together with ketamine, it can raise blood pressure and heart rate. ${doNotStop}`,
    },
    'medicines-mao-inhibitors': {
      said: 'You said you take an MAO inhibitor.',
      short: 'a medicine you take',
      why: `Together with ketamine, it can raise blood pressure. ${doNotStop}`,
    },
    alcohol: {
      said: 'You said you drink alcohol most days.',
      short: 'alcohol',
      why: 'Alcohol and ketamine together make people sleepier and can slow breathing.',
    },
    'substance-use': {
      said: 'You said you have, or have had, trouble with alcohol or drugs.',
      short: 'alcohol or drugs',
      why: 'Ketamine can be misused, and it mixes badly with many substances. It will not be held against you.',
    },
    'age-65-and-over': {
      said: 'You said you are 65 or older.',
      short: 'your age',
      why: 'The heart, the liver and balance change with age, and fewer older people were studied.',
    },
  },
};
