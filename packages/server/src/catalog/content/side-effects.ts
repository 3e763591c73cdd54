import type { SideEffectHorizon } from '../words.js';
import { notYetReviewed, type ReviewFact } from './entry.js';
import type { SideEffectSlug } from './slugs.js';
import * as source from './sources.js';

export interface SideEffectFact {
  readonly slug: SideEffectSlug;
  readonly name: string;
  readonly summary: string;
  readonly horizon: SideEffectHorizon;
  readonly whatToDo: string;
  readonly reviewed: ReviewFact;
}

const fromLabels = notYetReviewed(source.esketamineLabel, source.ketamineLabel, source.sideEffectsReview);
const fromLongUse = notYetReviewed(source.sideEffectsReview, source.longUseReview, source.compoundedKetamineWarning);

export const sideEffects: readonly SideEffectFact[] = [
  {
    slug: 'dissociation',
    name: 'Feeling cut off (dissociation)',
    summary:
      'You may feel far from your body, or time, sounds and shapes may seem strange. It is the most common effect and fades as the medicine wears off.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Tell the person with you; a calm voice often helps. It should be gone before you leave. If it comes back at home or frightens you, call the clinic.',
    reviewed: fromLabels,
  },
  {
    slug: 'sedation',
    name: 'Sleepiness (sedation)',
    summary: 'You may be drowsy, slow or hard to wake for a while.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Stay where you are being watched until you are fully awake. Do not drive until the next day, after a restful sleep. If someone at home cannot wake you, they should call 911.',
    reviewed: fromLabels,
  },
  {
    slug: 'dizziness',
    name: 'Dizziness',
    summary: 'The room may spin or you may feel unsteady, especially when you stand up.',
    horizon: 'SHORT_TERM',
    whatToDo: 'Lie or sit still, and stand up slowly with a hand to hold. Tell staff if it does not pass.',
    reviewed: fromLabels,
  },
  {
    slug: 'nausea',
    name: 'Sick to your stomach (nausea)',
    summary: 'Your stomach may feel upset in the first hours. This is common.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Ask beforehand how long to go without food and drink. Staff can give you something for nausea; speak up early.',
    reviewed: fromLabels,
  },
  {
    slug: 'vomiting',
    name: 'Throwing up (vomiting)',
    summary: 'Some people throw up during or after a session.',
    horizon: 'SHORT_TERM',
    whatToDo: 'Turn onto your side and tell staff. At home, sip water; call the clinic if you cannot keep fluids down.',
    reviewed: fromLabels,
  },
  {
    slug: 'raised-blood-pressure',
    name: 'Raised blood pressure and heart rate',
    summary: 'Both go up for a while and are usually highest within the first hour. That is why they are measured.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Call 911 for chest pain, trouble breathing, a sudden very bad headache, weakness on one side, trouble speaking or a seizure. Tell staff if your heart races or pounds.',
    reviewed: fromLabels,
  },
  {
    slug: 'hallucinations',
    name: 'Seeing or hearing things',
    summary:
      'Colors, shapes, voices or dreamlike images that others do not see or hear. They can be pleasant or frightening.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Tell the person with you. If it goes on after you have left, or comes back another day, call the clinic. If you might hurt yourself or someone else, call 911.',
    reviewed: fromLabels,
  },
  {
    slug: 'blurred-vision',
    name: 'Blurred or double vision',
    summary: 'Things may look blurred or double for some hours.',
    horizon: 'SHORT_TERM',
    whatToDo: 'Rest your eyes and do not drive. Get help at once for eye pain, a red eye or sudden loss of sight.',
    reviewed: fromLabels,
  },
  {
    slug: 'confusion',
    name: 'Confusion',
    summary: 'You may not be sure where you are, or say things that make no sense, while the medicine wears off.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Someone should stay with you until your head is clear. If the confusion does not clear, or comes back, they should call the clinic, and call 911 if you cannot be calmed or woken.',
    reviewed: fromLabels,
  },
  {
    slug: 'slowed-breathing',
    name: 'Slowed breathing',
    summary:
      'Breathing can become slow or shallow, especially with alcohol, opioids, sleep medicines or benzodiazepines.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'Call 911 if someone is breathing slowly or with pauses, has blue lips or cannot be woken. Lay them on their side and stay with them.',
    reviewed: fromLabels,
  },
  {
    slug: 'loss-of-consciousness',
    name: 'Passing out',
    summary: 'A few people pass out: they cannot be woken for a while.',
    horizon: 'SHORT_TERM',
    whatToDo:
      'In a clinic, staff will look after your breathing. At home: call 911, lay the person on their side and stay with them.',
    reviewed: fromLabels,
  },
  {
    slug: 'dependence-and-misuse',
    name: 'Dependence and misuse',
    summary:
      'Some people come to want ketamine for its own sake, need it more often, or take it in ways other than agreed.',
    horizon: 'LONG_TERM',
    whatToDo:
      'Tell your clinician early; it is a known risk and nothing to be ashamed of. SAMHSA’s helpline, 1-800-662-4357, is free and answers at any hour.',
    reviewed: notYetReviewed(source.esketamineLabel, source.longUseReview, source.samhsaHelpline),
  },
  {
    slug: 'memory-and-concentration',
    name: 'Memory and concentration trouble',
    summary: 'With frequent use over a long time, remembering and paying attention can become harder.',
    horizon: 'LONG_TERM',
    whatToDo:
      'Ask the clinician to check memory and attention from time to time, and say when you or others notice a change.',
    reviewed: fromLongUse,
  },
  {
    slug: 'bladder-damage',
    name: 'Bladder damage',
    summary:
      'Ketamine can inflame the bladder. This is best known from frequent use outside medical care, and it can become lasting.',
    horizon: 'LONG_TERM',
    whatToDo:
      'Tell the clinician at once if you need to pee more often or in a hurry, if it hurts, or if you see blood. Early on, it can get better once the medicine is stopped.',
    reviewed: notYetReviewed(source.ketamineLabel, source.esketamineLabel, source.longUseReview),
  },
  {
    slug: 'liver-and-kidney-effects',
    name: 'Liver and kidney effects',
    summary:
      'Repeated use has been linked with harm to the liver and bile ducts and, through the bladder, to the kidneys.',
    horizon: 'LONG_TERM',
    whatToDo:
      'Ask whether liver tests are done before and during a long course. Call the clinician for yellow skin or eyes, dark urine, or pain on the right side below the ribs.',
    reviewed: notYetReviewed(source.ketamineLabel, source.sideEffectsReview, source.longUseReview),
  },
  {
    slug: 'worsening-mental-health',
    name: 'Worsening mental health',
    summary:
      'Mood, fear, strange beliefs or thoughts of suicide can get worse, including when hopes were high and relief did not come or did not last.',
    horizon: 'LONG_TERM',
    whatToDo:
      'Tell the clinician and someone close to you. If you are thinking about ending your life, call or text 988 now; if you are in danger, call 911.',
    reviewed: notYetReviewed(source.esketamineLabel, source.ketamineLabel, source.sideEffectsReview),
  },
];
