import { notYetReviewed, type GuideSectionFact, type ReviewFact } from './entry.js';
import type { GuideTopicSlug } from './slugs.js';
import * as source from './sources.js';

/** What the guides say across methods and conditions. */
export interface GuideTopicFact {
  readonly slug: GuideTopicSlug;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly GuideSectionFact[];
  readonly reviewed: ReviewFact;
}

export const guideTopics: readonly GuideTopicFact[] = [
  {
    slug: 'how-it-may-work',
    name: 'How it may work',
    summary:
      'Nobody knows for sure. The leading idea is that, for a while, ketamine changes how brain cells talk to each other and grow new links.',
    sections: [
      {
        heading: 'A different messenger',
        paragraphs: [
          'Most antidepressants act on serotonin or norepinephrine. Ketamine mainly blocks a docking site called the NMDA receptor, which belongs to glutamate, the brain’s most common messenger.',
          'Blocking it seems to let a burst of glutamate through for a short time.',
        ],
      },
      {
        heading: 'New links between cells',
        paragraphs: [
          'That burst seems to set off a chain inside brain cells. One link in it is BDNF, a protein that helps cells make and keep connections. In animals, lost connections came back within hours to days. This ability to change is called plasticity.',
          'Whether the same happens in people, and whether that is why some feel better, is not settled. Other parts of the brain’s chemistry may play a role.',
        ],
      },
      {
        heading: 'Is the strange feeling needed?',
        paragraphs: [
          'Some studies found that people who felt more cut off also felt better later; others did not. A stronger experience is not a sign that it works better.',
        ],
      },
    ],
    reviewed: notYetReviewed(source.mechanismReview, source.internationalOpinion),
  },
  {
    slug: 'history',
    name: 'Where it comes from',
    summary:
      'An anesthetic since 1970, studied for depression since 2000, and approved for adults as esketamine spray since 2019.',
    sections: [
      {
        heading: 'From surgery to mood',
        paragraphs: [
          'Ketamine was first made in the 1960s and approved in 1970 as an anesthetic. It is still used in operations and emergencies around the world. Used outside medical care, it can cause harm and dependence, and since 1999 it has been a controlled substance in the United States.',
          'In 2000 a small trial reported that some people with depression felt better within days of an infusion. Many studies followed.',
        ],
      },
      {
        heading: 'Approvals and warnings',
        paragraphs: [
          'In 2019 the FDA approved esketamine spray for adults with treatment-resistant depression, together with an antidepressant taken by mouth, and in January 2025 also on its own.',
          'In 2020 it approved the spray for adults who have depression with acute suicidal thoughts or actions, only together with an antidepressant taken by mouth. It was not shown to prevent suicide, or to reduce suicidal thoughts or actions, and it does not replace hospital care.',
          'In February 2022 and October 2023 the FDA warned about compounded ketamine: first the nasal sprays, then all forms, including those taken by mouth.',
        ],
      },
    ],
    reviewed: notYetReviewed(
      source.firstDepressionTrial,
      source.ketamineLabel,
      source.esketamineApprovals,
      source.esketamineLabel,
      source.nasalKetamineAlert,
      source.compoundedKetamineWarning,
    ),
  },
  {
    slug: 'what-is-not-known',
    name: 'What is not known',
    summary:
      'Who will benefit, how often and how long to treat, and what years of treatment do. Honest practitioners say so.',
    sections: [
      {
        heading: 'Who benefits',
        paragraphs: [
          'No test can tell beforehand. Studies often left out people with heart disease, psychosis, pregnancy or trouble with alcohol or drugs, so less is known for them.',
        ],
      },
      {
        heading: 'How often, how long',
        paragraphs: [
          'Clinics differ in how many sessions they give and how far apart. For most forms no plan has been shown to be best. There are few studies of when and how to stop.',
        ],
      },
      {
        heading: 'What years of treatment do',
        paragraphs: [
          'Harm to bladder, liver and memory is known from heavy use outside medical care. How often it happens over years of treatment is not well known. That is why regular checks matter.',
        ],
      },
      {
        heading: 'How much of it is the medicine',
        paragraphs: [
          'Most people can tell whether they were given ketamine, so their hopes may shape the results of studies. That makes the size of the effect hard to know.',
        ],
      },
      {
        heading: 'Does therapy add to it',
        paragraphs: [
          'Many people find therapy around it helpful. Few good studies have compared treatment with and without it, or one kind of therapy with another.',
        ],
      },
    ],
    reviewed: notYetReviewed(
      source.internationalOpinion,
      source.sideEffectsReview,
      source.apaConsensus,
      source.compoundedKetamineWarning,
    ),
  },
  {
    slug: 'compared-with-other-care',
    name: 'How it compares with other care',
    summary:
      'Ketamine is one choice among several. It is not the first to try, and for many people something else fits better.',
    sections: [
      {
        heading: 'Talk therapy',
        paragraphs: [
          'It works more slowly, and what you learn can last. It can go on alongside ketamine. For PTSD and OCD, certain talk therapies have the strongest evidence of all.',
        ],
      },
      {
        heading: 'Antidepressants',
        paragraphs: [
          'They are taken at home, are often paid for by insurance, and usually need some weeks. If one has not helped, another one or a mix may.',
        ],
      },
      {
        heading: 'Magnetic stimulation (TMS)',
        paragraphs: [
          'Short visits on most weekdays for some weeks. You stay awake and can drive yourself. Insurers often pay for it after you have tried several antidepressants.',
        ],
      },
      {
        heading: 'Electroconvulsive therapy (ECT)',
        paragraphs: [
          'It is given under brief anesthesia, for severe depression. It can affect memory. In one trial in people without psychosis, treated as outpatients for three weeks, ketamine by drip did no worse; for people with psychosis or in great danger, ECT has more evidence.',
        ],
      },
      {
        heading: 'Doing nothing new for now',
        paragraphs: [
          'That is a choice too. Sleep, movement, company and a review of what you already take can be worth talking about first.',
        ],
      },
    ],
    reviewed: notYetReviewed(
      source.nimhDepression,
      source.nimhPsychotherapies,
      source.nimhBrainStimulation,
      source.ketamineAndEctTrial,
      source.vaDepressionGuideline,
    ),
  },
  {
    slug: 'cost-and-insurance',
    name: 'What it costs and who pays',
    summary:
      'Each practitioner sets their own prices, and they differ widely. Look at the whole course, step by step, before you say yes.',
    sections: [
      {
        heading: 'First talk',
        paragraphs: [
          'Asking for one here costs nothing. The talk itself may be free or have a price, which you see before you ask. Insurance often does not pay for a talk that is not a medical visit.',
        ],
      },
      {
        heading: 'Medical and psychiatric evaluation',
        paragraphs: [
          'This is an ordinary medical visit, which insurance may pay for. Ask whether the practitioner is in your plan’s network. Blood, urine or heart tests cost extra, often on a separate bill from a lab.',
        ],
      },
      {
        heading: 'Preparation',
        paragraphs: ['It may be included in the price of a session or billed by the hour. Ask which.'],
      },
      {
        heading: 'Dosing sessions',
        paragraphs: [
          'Esketamine spray: many insurers pay for it in treatment-resistant depression, if they approve it in advance. They ask which antidepressants you have tried. You usually pay a share.',
          'Other forms are off-label for mood, anxiety and lasting pain, so most people pay for them themselves. A first course usually means several sessions: multiply before you compare.',
        ],
      },
      {
        heading: 'Observation and ride home',
        paragraphs: [
          'With esketamine, the hours you are watched may be billed separately from the drug. With other forms, they are mostly included in the price of the session. The ride, a day off work and child care are yours to pay.',
        ],
      },
      {
        heading: 'Integration',
        paragraphs: [
          'Therapy may be included in the price, cost extra, or be with someone else. Insurance often pays for psychotherapy on its own when a licensed therapist in your plan’s network gives it.',
        ],
      },
      {
        heading: 'Follow-up and maintenance',
        paragraphs: [
          'Check-ups are ordinary visits. Further sessions cost what the first ones did, so ask what a whole year would come to.',
        ],
      },
      {
        heading: 'If you cancel or stop early',
        paragraphs: [
          'Ask what is kept if you cancel late, and what you get back from a course you paid for in advance.',
        ],
      },
      {
        heading: 'Your right to a written estimate',
        paragraphs: [
          'If you have no insurance or do not use it, a licensed practitioner must give you a good faith estimate in writing: when you book at least three business days ahead, or when you ask. If the bill is $400 or more above it, you can dispute it.',
        ],
      },
    ],
    reviewed: notYetReviewed(source.goodFaithEstimates, source.esketamineCoverageRule, source.esketamineLabel),
  },
  {
    slug: 'misuse',
    name: 'Misuse and staying safe',
    summary:
      'Ketamine can be misused and can cause dependence. Knowing the early signs protects you and the people you live with.',
    sections: [
      {
        heading: 'Early signs',
        paragraphs: [
          'Wanting a session for the feeling itself, asking for it sooner, taking it in a different way or amount than agreed, buying it elsewhere, or hiding it.',
          'Having to pee often, or pain when you pee, can be a sign of too much.',
        ],
      },
      {
        heading: 'At home',
        paragraphs: [
          'Keep it locked away from children, guests and pets. Never share it. Never take it alone, with alcohol, with opioids or with sleep medicines, or before driving. Take anything left over back to a pharmacy.',
        ],
      },
      {
        heading: 'Getting help',
        paragraphs: [
          'Tell your practitioner; good ones take it calmly. SAMHSA’s helpline, 1-800-662-4357, is free, private and open at any hour. If someone took too much: Poison Control, 1-800-222-1222. If they breathe slowly or cannot be woken: 911.',
        ],
      },
    ],
    reviewed: notYetReviewed(
      source.longUseReview,
      source.esketamineLabel,
      source.compoundedKetamineWarning,
      source.samhsaHelpline,
    ),
  },
  {
    slug: 'questions-to-ask',
    name: 'Questions to ask a practitioner',
    summary: 'Questions for a first talk, and for later. A good practitioner welcomes every one of them.',
    sections: [
      {
        heading: 'About you',
        paragraphs: [
          'What do you think is going on with me?',
          'What else could I try first, or instead?',
          'What about my health is a reason not to use ketamine?',
        ],
      },
      {
        heading: 'About the treatment',
        paragraphs: [
          'Which form do you suggest for me, and why?',
          'Is it approved for what I have, or off-label?',
          'If a pharmacy makes it, who mixes it?',
          'How will we know whether it works, and when do we stop if it does not?',
        ],
      },
      {
        heading: 'About safety',
        paragraphs: [
          'Who is in the room from start to end, and what is their licence?',
          'What is measured, and how often?',
          'What training and equipment do you have for emergencies?',
          'Who do I call at night?',
          'How do you check my bladder, liver and memory over time?',
        ],
      },
      {
        heading: 'About your experience',
        paragraphs: [
          'How were you trained for this?',
          'How long have you done it?',
          'What has gone wrong so far, and what did you change?',
        ],
      },
      {
        heading: 'About support',
        paragraphs: [
          'How will you prepare me?',
          'Who helps me afterwards, and is that included in the price?',
          'Will you talk with my doctor and my therapist?',
        ],
      },
      {
        heading: 'About money',
        paragraphs: [
          'What is the whole cost, and what is extra?',
          'What does my insurance pay for, and who sends in the paperwork?',
          'What do I owe if I cancel or stop early?',
        ],
      },
    ],
    reviewed: notYetReviewed(source.apaConsensus, source.internationalOpinion, source.goodFaithEstimates),
  },
];
