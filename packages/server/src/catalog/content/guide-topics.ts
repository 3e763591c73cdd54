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
      'Nobody knows for sure. The leading idea is that ketamine changes for a while how brain cells talk to each other and grow new links.',
    sections: [
      {
        heading: 'A different messenger',
        paragraphs: [
          'Most antidepressants act on serotonin or noradrenaline. Ketamine mainly blocks a docking place called the NMDA receptor, which belongs to glutamate, the brain’s most common messenger.',
          'Blocking it seems to let a burst of glutamate through for a short time.',
        ],
      },
      {
        heading: 'New links between cells',
        paragraphs: [
          'That burst seems to set off a chain inside brain cells. One link in it is BDNF, a protein that helps cells to make and keep connections. In animals, lost connections came back within hours to days. This ability to change is called plasticity.',
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
      'An anaesthetic since 1970, studied for depression since 2000, and as esketamine spray approved for adults since 2019.',
    sections: [
      {
        heading: 'From surgery to mood',
        paragraphs: [
          'Ketamine was first made in the 1960s and approved in 1970 as an anaesthetic. It is still used in operations and emergencies around the world. Used outside medical care, it can harm and make dependent, and since 1999 it has been a controlled substance in the United States.',
          'In 2000 a small trial reported that some people with depression felt better within days of an infusion. Many studies followed.',
        ],
      },
      {
        heading: 'Approvals and warnings',
        paragraphs: [
          'In 2019 the FDA approved esketamine spray for adults with treatment-resistant depression, together with an antidepressant taken by mouth, and in January 2025 also on its own.',
          'In 2020 it approved the spray for adults who have depression with acute suicidal thoughts or actions, only together with an antidepressant taken by mouth. It was not shown to prevent suicide, or to reduce suicidal thoughts or actions, and it does not replace hospital care.',
          'In February 2022 and October 2023 the FDA warned about compounded ketamine: first the nasal sprays, then all forms, those taken by mouth among them.',
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
    summary: 'Who will benefit, how often and how long to treat, and what years of it do. Honest practitioners say so.',
    sections: [
      {
        heading: 'Who benefits',
        paragraphs: [
          'No test tells beforehand. Studies often left out people with heart disease, psychosis, pregnancy or trouble with alcohol or drugs, so less is known for them.',
        ],
      },
      {
        heading: 'How often, how long',
        paragraphs: [
          'Clinics differ in how many sessions they give and how far apart. For most forms no plan has been shown to be best. When and how to stop has been studied little.',
        ],
      },
      {
        heading: 'What years of it do',
        paragraphs: [
          'Harm to bladder, liver and memory is known from heavy use outside medical care. How often it happens with treatment over years is not known well. That is why regular checks matter.',
        ],
      },
      {
        heading: 'How much is the medicine',
        paragraphs: [
          'Most people can tell whether they were given ketamine, so hopes may shape the results of studies. That makes the size of the effect hard to know.',
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
      'Ketamine is one choice among several. It is not the first, and for many people something else fits better.',
    sections: [
      {
        heading: 'Talking therapy',
        paragraphs: [
          'Works more slowly, and what you learn can last. It can go on beside ketamine. For PTSD and OCD certain talking therapies have the strongest evidence of all.',
        ],
      },
      {
        heading: 'Antidepressants',
        paragraphs: [
          'Taken at home, often paid by insurance, and usually need some weeks. If one has not helped, another or a mix may.',
        ],
      },
      {
        heading: 'Magnetic stimulation (TMS)',
        paragraphs: [
          'Short visits on most weekdays for some weeks. You stay awake and can drive yourself. Insurers often pay for it after several antidepressants.',
        ],
      },
      {
        heading: 'Electroconvulsive therapy (ECT)',
        paragraphs: [
          'Given under short anaesthesia, for severe depression. It can affect memory. In one trial in people without psychosis, treated as outpatients for three weeks, ketamine by drip did no worse; in psychosis or great danger ECT has more evidence.',
        ],
      },
      {
        heading: 'Doing nothing new for now',
        paragraphs: [
          'That is a choice too. Sleep, movement, company and a review of what you already take can be worth a talk first.',
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
      'Prices are each practitioner’s own and differ widely. Look at the whole course, step by step, before you say yes.',
    sections: [
      {
        heading: 'First talk',
        paragraphs: [
          'Asking for one here costs nothing. The talk itself may be free or have a price, which stands beside it before you ask. Insurance often does not pay for a talk that is no medical visit.',
        ],
      },
      {
        heading: 'Medical and psychiatric evaluation',
        paragraphs: [
          'This is an ordinary medical visit, which insurance may pay. Ask whether the practitioner is in your plan’s network. Blood, urine or heart tests come on top, often from a laboratory with a bill of its own.',
        ],
      },
      {
        heading: 'Preparation',
        paragraphs: ['It may be in the price of a session, or be billed by the hour. Ask which.'],
      },
      {
        heading: 'Dosing sessions',
        paragraphs: [
          'Esketamine spray: many insurers pay for it in treatment-resistant depression, after approval in advance. They ask which antidepressants you have tried. A share is usually left to you.',
          'Other forms are off-label for mood, anxiety and lasting pain, so most people pay for them themselves. A first course usually means several sessions: multiply before you compare.',
        ],
      },
      {
        heading: 'Observation and ride home',
        paragraphs: [
          'With esketamine the hours of watching may be billed apart from the drug. With other forms they are mostly in the price of the session. The ride, a day off work and care for children are yours to pay.',
        ],
      },
      {
        heading: 'Integration',
        paragraphs: [
          'Therapy may be in the price, extra, or with somebody else. Insurance often pays for psychotherapy by itself when a licensed therapist in your plan’s network gives it.',
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
        paragraphs: ['Ask what is kept when you cancel late, and what you get back from a course paid for in advance.'],
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
      'Ketamine can be misused and can make dependent. Knowing the early signs protects you and the people you live with.',
    sections: [
      {
        heading: 'Early signs',
        paragraphs: [
          'Wanting a session for the feeling itself, asking for it sooner, taking it in another way or amount than agreed, buying it elsewhere, or hiding it.',
          'Having to pee often, or with pain, can be a sign of too much.',
        ],
      },
      {
        heading: 'At home',
        paragraphs: [
          'Keep it locked away from children, guests and pets. Never share it. Never take it alone, with alcohol, with opioids or with sleep medicines, or before driving. Take what is left over back to a pharmacy.',
        ],
      },
      {
        heading: 'Getting help',
        paragraphs: [
          'Tell your practitioner; good ones take it calmly. SAMHSA’s helpline, 1-800-662-4357, is free, private and open at any hour. If somebody took too much: Poison Control, 1-800-222-1222. If they breathe slowly or cannot be woken: 911.',
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
    summary: 'Questions for a first talk, and for later. A good practitioner is glad of every one of them.',
    sections: [
      {
        heading: 'About you',
        paragraphs: [
          'What do you think is going on with me?',
          'What else could I try first, or instead?',
          'What in my health speaks against ketamine?',
        ],
      },
      {
        heading: 'About the treatment',
        paragraphs: [
          'Which form do you suggest for me, and why?',
          'Is it approved for what I have, or off-label?',
          'Who mixes it, if a pharmacy makes it?',
          'How will we know whether it works, and when do we stop if it does not?',
        ],
      },
      {
        heading: 'About safety',
        paragraphs: [
          'Who is in the room from start to end, and what is their licence?',
          'What is measured, and how often?',
          'What training and equipment do you have for emergencies?',
          'Whom do I call at night?',
          'How do you check bladder, liver and memory over time?',
        ],
      },
      {
        heading: 'About your experience',
        paragraphs: [
          'How were you trained for this?',
          'How long have you done it?',
          'What went wrong so far, and what did you change?',
        ],
      },
      {
        heading: 'About support',
        paragraphs: [
          'How do you prepare me?',
          'Who helps me afterwards, and is that part of the price?',
          'Will you talk with my doctor and my therapist?',
        ],
      },
      {
        heading: 'About money',
        paragraphs: [
          'What is the whole cost, and what is extra?',
          'What does my insurance pay, and who sends the papers?',
          'What do I owe if I cancel or stop early?',
        ],
      },
    ],
    reviewed: notYetReviewed(source.apaConsensus, source.internationalOpinion, source.goodFaithEstimates),
  },
];
