import { notYetReviewed, type GuideSectionFact, type ReviewFact } from './entry.js';
import type { ConditionSlug } from './slugs.js';
import * as source from './sources.js';

export interface ConditionFact {
  readonly slug: ConditionSlug;
  readonly name: string;
  readonly summary: string;
  /** What research says and does not say, without a promise. */
  readonly evidence: string;
  readonly sections: readonly GuideSectionFact[];
  readonly reviewed: ReviewFact;
}

const widerPlan =
  'Ketamine is not the first treatment people try. Most people who use it need several sessions, as part of a wider plan with other care. How long relief lasts is less certain than the first effect.';

const ifInDanger: GuideSectionFact = {
  heading: 'If you are thinking about ending your life',
  paragraphs: [
    'Please talk to someone now: call or text 988, at any hour. If you are hurt or about to be, call 911. A first talk booked here is not fast enough for that.',
  ],
};

const esketamineAcuteLimits =
  'Esketamine is also approved for adults who have depression with acute suicidal thoughts or actions, only together with an antidepressant taken by mouth. It was not shown to prevent suicide, or to reduce suicidal thoughts or actions, and it does not replace hospital care.';

export const conditions: readonly ConditionFact[] = [
  {
    slug: 'treatment-resistant-depression',
    name: 'Treatment-resistant depression',
    summary:
      'Depression that has not gotten better in this episode after two or more different antidepressants, each taken in a sufficient amount and for long enough.',
    evidence:
      'Esketamine spray is approved for adults with it, with or without an antidepressant taken by mouth. Ketamine in other forms has been studied for it and is off-label. Some people feel better within hours or days; others do not. Relief often fades without further sessions.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'In several trials, more people felt better on esketamine with a new antidepressant than on a dummy spray with the same antidepressant, though not in every trial. Among people who had gotten better, fewer became ill again when they stayed on it than when they stopped.',
          'In a trial that compared ketamine by drip with electroconvulsive therapy, in people without psychosis, ketamine did no worse over three weeks of treatment.',
          widerPlan,
        ],
      },
      {
        heading: 'What to have ready',
        paragraphs: [
          'A list of the antidepressants you have taken: which ones, about when, for how long, and why you stopped. It helps the clinician see what has truly been tried, and insurers ask for it.',
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'A change or mix of medicines, talk therapy, magnetic stimulation (TMS) and electroconvulsive therapy (ECT) are all used for it. Ask how each would fit you.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(
      source.esketamineLabel,
      source.esketamineStartTrial,
      source.esketamineRelapseTrial,
      source.ketamineAndEctTrial,
      source.vaDepressionGuideline,
      source.internationalOpinion,
    ),
  },
  {
    slug: 'major-depression',
    name: 'Major depression',
    summary:
      'Low mood or loss of interest on most days for two weeks or more, with changes in sleep, appetite, energy, thinking or sense of worth.',
    evidence:
      'Ketamine has been studied mostly in people whom other medicines had not helped. For depression that has not been treated yet, there are other treatments to try first. ' +
      esketamineAcuteLimits,
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'The first small trial, in 2000, found that some people felt better within days of one infusion. Later and larger studies mostly included people whose depression had not responded to other medicines.',
          'A guideline for veterans suggests ketamine or esketamine only after several other treatments have not helped.',
          widerPlan,
        ],
      },
      { heading: 'The approval for acute danger, and its limits', paragraphs: [esketamineAcuteLimits] },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'Talk therapy and antidepressants, alone or together, are the usual first steps. Ask what you have not tried yet.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(
      source.nimhDepression,
      source.firstDepressionTrial,
      source.vaDepressionGuideline,
      source.apaConsensus,
      source.esketamineLabel,
    ),
  },
  {
    slug: 'bipolar-depression',
    name: 'Bipolar depression',
    summary:
      'The low phases of bipolar disorder, in which moods swing between depression and times of very high or irritable energy (mania or hypomania).',
    evidence:
      'Small trials in people who also took a mood stabilizer found that some felt better for some days. No form of ketamine is approved for it. It may set off mania, so a mood stabilizer and close watching matter.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'The trials were small and short, and everyone kept taking a mood stabilizer. Little is known about repeated sessions.',
          widerPlan,
        ],
      },
      {
        heading: 'What to tell the clinician',
        paragraphs: [
          'Say when you last had a high phase, what it was like, and which medicines keep you steady. Do not stop any of them on your own.',
          'Agree beforehand on who will notice if you start to sleep little, talk fast or feel unusually high, and who they should call.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.nimhBipolar, source.bipolarTrial, source.apaConsensus, source.internationalOpinion),
  },
  {
    slug: 'ptsd',
    name: 'PTSD',
    summary:
      'Post-traumatic stress disorder: after something terrible, memories, fear, bad sleep or always being on guard, which do not fade and disturb daily life.',
    evidence:
      'Results differ. Two small trials found relief for some people. A larger one in veterans and service members found no clear benefit for PTSD itself over a dummy infusion. No form of ketamine is approved for it, and a guideline for veterans suggests against using it for PTSD.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'A first trial in 2014 found fewer symptoms a day after one infusion. In 2021 a trial of 30 people, mostly not veterans, found relief after two weeks of infusions; for those it helped, the relief often wore off within about a month. In 2022 a larger trial in veterans and service members found no clear difference for PTSD.',
          'The 2023 guideline of the Departments of Veterans Affairs and of Defense suggests against ketamine for PTSD and recommends certain talk therapies first.',
          widerPlan,
        ],
      },
      {
        heading: 'Why preparation matters',
        paragraphs: [
          'Feeling cut off from yourself can be frightening for people who know that feeling from trauma. Memories can come up. Ask how the team prepares you, who stays with you, and what they do if you become afraid.',
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'Trauma-focused talk therapies and some antidepressants have stronger evidence. Veterans can ask the VA about them.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(
      source.nimhPtsd,
      source.ptsdFirstTrial,
      source.ptsdRepeatedTrial,
      source.ptsdVeteransTrial,
      source.vaPtsdGuideline,
    ),
  },
  {
    slug: 'generalised-anxiety',
    name: 'Generalized anxiety',
    summary:
      'Worry about many things on most days for six months or more, hard to control, with tension, tiredness or bad sleep.',
    evidence:
      'Only small studies exist, mostly in people for whom other treatment had not worked. Some felt calmer for hours to days. No form of ketamine is approved for it, and little is known about repeated use.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'One small study gave ketamine to people with lasting anxiety that had not responded to other treatment, and saw less anxiety soon afterwards. It was too small to say whom it may help, or for how long.',
          widerPlan,
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: ['Cognitive behavioral therapy and some antidepressants are the usual first steps.'],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.nimhGeneralisedAnxiety, source.anxietyTrial),
  },
  {
    slug: 'social-anxiety',
    name: 'Social anxiety',
    summary:
      'Strong fear of being watched or judged by others, so that meeting people, speaking or eating in company is avoided or endured with dread.',
    evidence:
      'One small trial found less social fear in some people in the two weeks after one infusion, by some measures and not by others. No form of ketamine is approved for it.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'In a small trial each person had ketamine once and a dummy infusion once, without being told which. Clinicians’ ratings improved more with ketamine; people’s own ratings did not clearly differ.',
          widerPlan,
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'Cognitive behavioral therapy designed for social fear, and some antidepressants, are the usual first steps.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.nimhSocialAnxiety, source.socialAnxietyTrial, source.anxietyTrial),
  },
  {
    slug: 'ocd',
    name: 'Obsessive-compulsive disorder (OCD)',
    summary:
      'Unwanted thoughts that keep coming back, and acts you feel driven to repeat to get rid of the unease, taking up much of the day.',
    evidence:
      'A few small studies gave mixed results: in one, some people had fewer obsessions for up to a week after one infusion. No form of ketamine is approved for it.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'A first small trial in people with constant obsessions found relief in some of them for up to a week. Other small studies found less. Nobody knows yet what repeated sessions do.',
          widerPlan,
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'A talk therapy called exposure and response prevention, and some antidepressants, have the strongest evidence.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.nimhOcd, source.ocdTrial),
  },
  {
    slug: 'postpartum-depression',
    name: 'Postpartum depression',
    summary:
      'Depression that begins in pregnancy or in the months after birth: stronger and longer than the “baby blues” of the first days.',
    evidence:
      'Trials in hospitals, many of them abroad, gave one low amount of esketamine or ketamine around birth and saw fewer women depressed some weeks later. It is not approved for this. The esketamine label does not recommend it in pregnancy or while breastfeeding.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'In a trial of women who already had low mood in pregnancy, fewer were depressed six weeks after birth when they had been given esketamine once, just after the birth. That is prevention in a hospital, which is a different thing from treating depression later in a clinic.',
          widerPlan,
        ],
      },
      {
        heading: 'Breastfeeding and your baby',
        paragraphs: [
          'The medicine passes into breast milk. Talk with the clinician and with your baby’s doctor before the first session. On the day itself, someone else must look after the baby until you have slept.',
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'Talk therapy, antidepressants that suit breastfeeding, and medicines approved for depression after birth. The Maternal Mental Health Hotline, 1-833-852-6262, answers at any hour.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.nimhPerinatal, source.postpartumTrial, source.esketamineLabel),
  },
  {
    slug: 'chronic-pain',
    name: 'Chronic pain',
    summary:
      'Pain that lasts longer than three months. Here it mostly means nerve pain (neuropathic pain) and complex regional pain syndrome (CRPS).',
    evidence:
      'Expert groups found moderate evidence for infusions in CRPS, with relief for up to twelve weeks, and weak or no evidence for other lasting pain. It is off-label, and given in other ways and for longer than for depression.',
    sections: [
      {
        heading: 'What has been studied',
        paragraphs: [
          'Three professional bodies reviewed the trials together in 2018. Relief was clearest for CRPS and lasted some weeks. For nerve pain of other kinds, back pain, migraine and more, the evidence was weak or missing.',
          'Infusions for pain often take hours, sometimes over several days, so the time, the watching and the price differ from treatment for mood.',
          widerPlan,
        ],
      },
      {
        heading: 'Other care to ask about',
        paragraphs: [
          'Physical therapy, medicines for nerve pain, nerve blocks and talk therapy for pain. Ask your pain team how ketamine would fit alongside them.',
        ],
      },
      ifInDanger,
    ],
    reviewed: notYetReviewed(source.chronicPainConsensus, source.nindsPain),
  },
];
