import type { ApprovalStatus, CareSetting, ProductStatus } from '../words.js';
import { notYetReviewed, type GuideSectionFact, type ReviewFact } from './entry.js';
import type { ConditionSlug, DeliveryMethodSlug } from './slugs.js';
import * as source from './sources.js';

export interface ApprovalFact {
  readonly condition: ConditionSlug;
  readonly status: ApprovalStatus;
  readonly limits: string | null;
}

export interface DeliveryMethodFact {
  readonly slug: DeliveryMethodSlug;
  readonly name: string;
  readonly route: string;
  readonly summary: string;
  readonly product: ProductStatus;
  readonly approvals: readonly ApprovalFact[];
  /** Shortest and longest usual time with the medicine working under watch, in minutes; observation comes on top. */
  readonly typicalSessionMinutes: readonly [number, number];
  readonly observationMinutes: number;
  readonly monitoring: readonly string[];
  readonly settings: readonly CareSetting[];
  readonly sections: readonly GuideSectionFact[];
  readonly reviewed: ReviewFact;
}

const monitoring = ['Blood pressure', 'Heart rate', 'Oxygen in the blood', 'How awake and clear you are'] as const;

const rideHome: GuideSectionFact = {
  heading: 'Getting home',
  paragraphs: [
    'You need someone to take you home. Arrange it before the day: leaving alone, or driving yourself, is not safe.',
    'Do not drive, ride a bike in traffic, use machines, sign papers or look after small children alone until the next day, after a restful sleep. You may feel fine and still react slowly.',
  ],
};

const costQuestions: GuideSectionFact = {
  heading: 'Questions about cost',
  paragraphs: [
    'Ask for the whole price in writing: the first medical check, each session, the time you are watched, therapy, and any blood or urine tests.',
    'Ask what you owe if a session is stopped early or moved. Ask whether the clinic bills insurance or gives you papers to send in yourself. Ask how many sessions people usually pay for before they decide whether to go on.',
  ],
};

const notInsured = (drug: string): GuideSectionFact => ({
  heading: 'Who pays',
  paragraphs: [
    `Do not count on insurance for ${drug}: when it is used off-label, many plans do not pay. Some pay for the medical visit or the therapy around it. Ask your plan about each part separately.`,
    ...costQuestions.paragraphs,
  ],
});

const unknowns: GuideSectionFact = {
  heading: 'What is not known',
  paragraphs: [
    'Nobody can say beforehand who will feel better. Some people feel no change, and some feel worse for a while.',
    'How long relief lasts differs from person to person and is less certain than the first effect. The best number of sessions, the best time between them and the effects of years of treatment are still being studied.',
  ],
};

const whoIsWatched: GuideSectionFact = {
  heading: 'How you are watched',
  paragraphs: [
    'Staff check your blood pressure, your heart rate, the oxygen in your blood and how awake and clear you are: before, during and after.',
    'Before you say yes, ask who is in the room, who is in the building, what training they have for emergencies, and what equipment is there.',
  ],
};

/** For what may be taken away from a clinic: there nobody but the people at home and a screen watch. */
const watchedAtHome: GuideSectionFact = {
  heading: 'How you are watched',
  paragraphs: [
    'The same four things need watching before, during and after: your blood pressure, your heart rate, the oxygen in your blood, and how awake and clear you are. In a clinic, staff do that.',
    'At home a clinician sees you only by video. Ask who measures what, with which devices, what happens if a number is too high or too low, and who can be with you within minutes.',
  ],
};

const homeAfterwards: GuideSectionFact = {
  heading: 'Getting home, or staying home',
  paragraphs: [
    ...rideHome.paragraphs,
    'If you take it at home, another adult should be there from before you start until you are fully awake and clear.',
  ],
};

/** One status for every condition: the drug is the same, only the use differs. */
function forEveryCondition(status: ApprovalStatus): ApprovalFact[] {
  const conditions: ConditionSlug[] = [
    'treatment-resistant-depression',
    'major-depression',
    'bipolar-depression',
    'ptsd',
    'generalised-anxiety',
    'social-anxiety',
    'ocd',
    'postpartum-depression',
    'chronic-pain',
  ];
  return conditions.map((condition) => ({ condition, status, limits: null }));
}

const anaestheticOnly =
  'Ketamine by injection is an approved anesthetic. Its use for mood, anxiety or lasting pain is off-label: a clinician may choose it, but the FDA has not approved it for that.';

export const deliveryMethods: readonly DeliveryMethodFact[] = [
  {
    slug: 'iv-infusion',
    name: 'IV infusion',
    route: 'Into a vein, slowly, through a drip',
    summary:
      'Ketamine runs slowly into a vein through a thin tube. It is the form most clinics use, and the one most studies of ketamine for depression used. Staff can slow it or stop it at any moment.',
    product: 'APPROVED_DRUG',
    approvals: forEveryCondition('OFF_LABEL'),
    typicalSessionMinutes: [40, 60],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You sit or lie back in a chair in a quiet room. A nurse or doctor puts a thin tube into a vein in your arm or hand. The medicine then runs in through a pump.',
          'Within minutes, most people feel light, far away or as if in a dream. Sounds and time can seem odd. It wears off soon after the drip stops. You can speak up at any time, and the pump can be slowed or stopped.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'The drip takes about 40 to 60 minutes. For pain, it can take some hours. Afterwards you rest and are watched until you are steady and clear, often about an hour. Keep the rest of the day free.',
        ],
      },
      whoIsWatched,
      rideHome,
      {
        heading: 'Where it is given',
        paragraphs: [
          'In a clinic or a hospital, with staff beside you or very near, and with equipment for emergencies within reach.',
        ],
      },
      { heading: 'Is it approved?', paragraphs: [anaestheticOnly] },
      unknowns,
      notInsured('the infusion'),
    ],
    reviewed: notYetReviewed(
      source.ketamineLabel,
      source.apaConsensus,
      source.internationalOpinion,
      source.chronicPainConsensus,
    ),
  },
  {
    slug: 'im-injection',
    name: 'IM injection',
    route: 'Into a muscle, as a single shot',
    summary:
      'Ketamine is given as a shot into a muscle, usually the upper arm, thigh or hip. It starts quickly, needs no drip, and cannot be turned down once given.',
    product: 'APPROVED_DRUG',
    approvals: forEveryCondition('OFF_LABEL'),
    typicalSessionMinutes: [45, 90],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'A clinician gives one shot, sometimes a second one a little later. The effect begins within a few minutes and is strongest soon after.',
          'Because the whole amount is given at once, it cannot be slowed or stopped the way a drip can. Some people like that there is no tube in the arm; others would rather have the drip.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'Most people feel it strongly for half an hour to an hour, then it fades. With the time you are watched afterwards, plan on two to three hours at the clinic.',
        ],
      },
      whoIsWatched,
      rideHome,
      {
        heading: 'Where it is given',
        paragraphs: [
          'In a clinic. It is often chosen where psychotherapy is part of the session, since nothing needs to be adjusted while you talk or rest.',
        ],
      },
      { heading: 'Is it approved?', paragraphs: [anaestheticOnly] },
      unknowns,
      notInsured('the injection'),
    ],
    reviewed: notYetReviewed(
      source.ketamineLabel,
      source.routesPilotTrial,
      source.apaConsensus,
      source.kapPracticesStudy,
    ),
  },
  {
    slug: 'sc-injection',
    name: 'SC injection',
    route: 'Under the skin, as a shot',
    summary:
      'Ketamine is given with a short needle just under the skin, often on the belly or upper arm. It comes on a little more gently than a shot into a muscle. Fewer clinics offer it.',
    product: 'APPROVED_DRUG',
    approvals: forEveryCondition('OFF_LABEL'),
    typicalSessionMinutes: [45, 90],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'A clinician gives a shot under the skin. The effect builds over some minutes. The spot may sting or be a little red for a while.',
          'In some studies the amount was raised step by step from one visit to the next, while watching how each person felt.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'The main effect lasts about an hour. With the time you are watched afterwards, plan on two to three hours at the clinic.',
        ],
      },
      whoIsWatched,
      rideHome,
      {
        heading: 'Where it is given',
        paragraphs: ['In a clinic, with staff nearby and the means to check your blood pressure and breathing.'],
      },
      {
        heading: 'Is it approved?',
        paragraphs: [
          anaestheticOnly,
          'The label covers injection into a vein or a muscle. Giving the same drug under the skin is one more step away from the label.',
        ],
      },
      unknowns,
      notInsured('the injection'),
    ],
    reviewed: notYetReviewed(source.ketamineLabel, source.subcutaneousTrial, source.routesPilotTrial),
  },
  {
    slug: 'intranasal-esketamine',
    name: 'Intranasal esketamine (Spravato)',
    route: 'Into the nose, as a spray you use yourself while staff watch',
    summary:
      'Esketamine is one of the two mirror-image forms of ketamine, made as a nasal spray. It is the only one of these methods the FDA has approved for depression, for adults only. It is given at certified sites and never taken home.',
    product: 'APPROVED_DRUG',
    approvals: [
      {
        condition: 'treatment-resistant-depression',
        status: 'APPROVED',
        limits:
          'Adults only, at a certified site. Approved in 2019 together with an antidepressant taken by mouth, and since January 2025 also on its own.',
      },
      {
        condition: 'major-depression',
        status: 'APPROVED',
        limits:
          'Approved in 2020 for adults who have depression with acute suicidal thoughts or actions, and only together with an antidepressant taken by mouth. It was not shown to prevent suicide, or to reduce suicidal thoughts or actions. It does not replace hospital care when that is needed. For other major depression, its use is off-label.',
      },
      { condition: 'bipolar-depression', status: 'OFF_LABEL', limits: null },
      { condition: 'ptsd', status: 'OFF_LABEL', limits: null },
      { condition: 'generalised-anxiety', status: 'OFF_LABEL', limits: null },
      { condition: 'social-anxiety', status: 'OFF_LABEL', limits: null },
      { condition: 'ocd', status: 'OFF_LABEL', limits: null },
      {
        condition: 'postpartum-depression',
        status: 'OFF_LABEL',
        limits: 'The label does not recommend it during pregnancy or while breastfeeding.',
      },
      { condition: 'chronic-pain', status: 'OFF_LABEL', limits: null },
    ],
    typicalSessionMinutes: [40, 60],
    observationMinutes: 120,
    monitoring,
    settings: ['REMS_CERTIFIED_SITE'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Your blood pressure is checked first. If it is high, the session may wait. You then use the spray yourself while a clinician watches and helps.',
          'Your blood pressure is checked again about 40 minutes later, when it tends to be highest. A small clip on your finger shows the oxygen in your blood. You may feel far away, sleepy, dizzy or sick to your stomach for a while.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'You are watched for at least two hours, and until it has worn off: both must be true before you leave. Plan on half a day.',
          'At the start, there are usually two visits a week. Later, if going on makes sense, they are further apart.',
        ],
      },
      {
        heading: 'The safety program',
        paragraphs: [
          'Because of its risks, esketamine is only given through a program the FDA requires, called a REMS. The site is certified. Each person treated outside a hospital is enrolled before the first session. A prescriber is on site, and there is a pulse oximeter. The spray is never handed out to take home.',
          'We list it only where we have checked that the location is certified, and we show when. A check counts for at most 180 days.',
        ],
      },
      {
        heading: 'The boxed warning',
        paragraphs: [
          'The label opens with a warning in a box, the strongest kind the FDA uses. It names five risks.',
          'Sedation: you may become very sleepy or pass out. Dissociation: you may feel cut off from yourself or the world. Respiratory depression: breathing may slow or weaken. Abuse and misuse: it can be taken for the feeling, or in ways other than agreed. Suicidal thoughts and actions: antidepressants raised this risk in children and young adults.',
          'That is why staff watch you for at least two hours, and why it is given only at certified sites. It is not approved for anyone under 18.',
        ],
      },
      {
        heading: 'If you are in danger now',
        paragraphs: [
          'Do not wait for this treatment. Call or text 988, at any hour. If you are hurt or about to be, call 911.',
        ],
      },
      rideHome,
      unknowns,
      {
        heading: 'Who pays',
        paragraphs: [
          'Many insurers pay for esketamine in treatment-resistant depression, if they approve it in advance and see proof of the antidepressants you have tried. The drug and the two hours you are watched can be billed separately, so ask about both.',
          ...costQuestions.paragraphs,
        ],
      },
    ],
    reviewed: notYetReviewed(
      source.esketamineLabel,
      source.esketamineRems,
      source.esketamineApprovals,
      source.esketamineStartTrial,
      source.esketamineRelapseTrial,
      source.esketamineCoverageRule,
    ),
  },
  {
    slug: 'intranasal-ketamine',
    name: 'Intranasal ketamine (compounded)',
    route: 'Into the nose, as a spray made by a pharmacy',
    summary:
      'A pharmacy mixes ketamine into a nasal spray. It is not the same as esketamine and no such spray is approved. In February 2022 the FDA warned that how strong it is, and how much each spray gives, can vary.',
    product: 'COMPOUNDED',
    approvals: forEveryCondition('OFF_LABEL_COMPOUNDED'),
    typicalSessionMinutes: [45, 75],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC', 'HOME_SUPERVISED_REMOTELY'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You spray the medicine into your nose, in the clinic or at home while a clinician watches by video. It starts within minutes. Part of it may run down the throat, so the effect can differ from one time to the next.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'The main effect lasts up to about an hour. Someone should watch you until you are steady and clear again.',
        ],
      },
      watchedAtHome,
      homeAfterwards,
      {
        heading: 'What the FDA has said',
        paragraphs: [
          'In February 2022 the FDA told clinicians about reports of harm after compounded ketamine sprays, including strange beliefs, panic, seeing things and misuse. The sprays differed in strength, and ordinary spray bottles differ in how much they give.',
          'In October 2023 it added, about every compounded form: it is not approved for any mental health condition. It is not known to be safer, or to work better or faster, than approved medicines. Using it at home without anyone watching adds risk.',
        ],
      },
      {
        heading: 'Where it is taken',
        paragraphs: [
          'In a clinic, or at home with a clinician watching remotely where the law allows it on that day. Ask what happens if the video cuts out, who else must be in the home, and who comes if you feel unwell.',
        ],
      },
      unknowns,
      notInsured('a compounded spray'),
    ],
    reviewed: notYetReviewed(source.nasalKetamineAlert, source.compoundedKetamineWarning, source.nasalKetamineTrial),
  },
  {
    slug: 'sublingual',
    name: 'Sublingual (compounded)',
    route: 'Under the tongue or in the cheek, as a tablet or lozenge made by a pharmacy',
    summary:
      'A pharmacy makes a tablet or lozenge that dissolves in the mouth. It is less common and less studied, and is used when other ways are not possible. No such product is approved.',
    product: 'COMPOUNDED',
    approvals: forEveryCondition('OFF_LABEL_COMPOUNDED'),
    typicalSessionMinutes: [60, 90],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC', 'HOME_SUPERVISED_REMOTELY'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You let the lozenge dissolve in your mouth for some minutes, then swallow or spit out what is left, as your clinician tells you. It comes on more slowly than an injection.',
          'How much the body absorbs differs from person to person and from day to day.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'The effect builds over a quarter of an hour to half an hour and fades over an hour or more. Keep the rest of the day free.',
        ],
      },
      watchedAtHome,
      homeAfterwards,
      {
        heading: 'What the FDA has said',
        paragraphs: [
          'In October 2023 the FDA warned about compounded ketamine, including the forms taken by mouth. It is not approved for any mental health condition. It is not known to be safer, or to work better or faster, than approved medicines. Using it at home without anyone watching adds risk: sleepiness, feeling cut off, and changes in blood pressure or breathing can go unnoticed.',
        ],
      },
      {
        heading: 'Where it is taken',
        paragraphs: [
          'In a clinic, or at home with a clinician watching remotely where the law allows it on that day. Ask who watches you, who must be at home with you, how you are checked before and after, and how the medicine is stored away from others.',
        ],
      },
      unknowns,
      notInsured('compounded lozenges'),
    ],
    reviewed: notYetReviewed(source.compoundedKetamineWarning, source.oralKetamineReview, source.kapPracticesStudy),
  },
  {
    slug: 'oral',
    name: 'Oral (compounded)',
    route: 'Swallowed, as a capsule or liquid made by a pharmacy',
    summary:
      'A pharmacy makes a capsule or liquid to swallow. Only a small part reaches the blood, and how much differs from person to person. It is less common and less studied. No such product is approved.',
    product: 'COMPOUNDED',
    approvals: forEveryCondition('OFF_LABEL_COMPOUNDED'),
    typicalSessionMinutes: [60, 120],
    observationMinutes: 60,
    monitoring,
    settings: ['CLINIC', 'HOME_SUPERVISED_REMOTELY'],
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You swallow the medicine. The stomach and liver change most of it before it reaches the brain, so it comes on slowly and the effect is hard to predict.',
        ],
      },
      {
        heading: 'How long it takes',
        paragraphs: [
          'It starts after about half an hour and can last two hours or longer. A meal can change that. Keep the rest of the day free.',
        ],
      },
      watchedAtHome,
      homeAfterwards,
      {
        heading: 'What the FDA has said',
        paragraphs: [
          'In October 2023 the FDA warned about compounded ketamine, naming forms taken by mouth. It is not approved for any mental health condition. It is not known to be safer, or to work better or faster, than approved medicines. Using it at home without anyone watching adds risk.',
        ],
      },
      {
        heading: 'Where it is taken',
        paragraphs: [
          'In a clinic, or at home with a clinician watching remotely where the law allows it on that day. Ask who watches you, who must be at home with you, how you are checked before and after, and how the medicine is stored away from others.',
        ],
      },
      unknowns,
      notInsured('compounded capsules or liquid'),
    ],
    reviewed: notYetReviewed(source.compoundedKetamineWarning, source.oralKetamineReview),
  },
];
