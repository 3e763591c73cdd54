import { notYetReviewed, type GuideSectionFact, type ReviewFact } from './entry.js';
import type { CarePhaseSlug } from './slugs.js';
import * as source from './sources.js';

export interface CarePhaseFact {
  readonly slug: CarePhaseSlug;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly GuideSectionFact[];
  readonly reviewed: ReviewFact;
}

const fromPractice = notYetReviewed(source.apaConsensus, source.internationalOpinion);

export const carePhases: readonly CarePhaseFact[] = [
  {
    slug: 'inquiry',
    name: 'Inquiry',
    summary: 'You find someone, ask for a first talk, and see whether you want to go on. Nothing is decided yet.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You look at who offers what, near you or licensed where you are. You pick a time for a first talk. It is a talk, never a session with the medicine.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['Who would see me? What does the first talk cost? What must happen before a first session?'],
      },
    ],
    reviewed: fromPractice,
  },
  {
    slug: 'safety-screen',
    name: 'Safety screen',
    summary:
      'A few plain questions about your health and medicines, so the practitioner knows what to talk about first.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You may skip any question or keep it for the talk. The answers give no verdict: they do not clear you and do not rule you out. A clinician decides after an exam.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['Which of my answers matter most to you, and what would you want to check?'],
      },
    ],
    reviewed: fromPractice,
  },
  {
    slug: 'evaluation',
    name: 'Medical and psychiatric evaluation',
    summary:
      'A clinician goes over your history, your medicines and what you have tried, examines you, and says whether this treatment makes sense.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Expect questions about your heart, blood pressure, bladder, liver, moods, psychosis, and alcohol and drugs. Your blood pressure is measured. Blood and urine tests or a heart tracing (EKG) may follow.',
          'Bring a list of all your medicines, and of earlier treatments with rough dates.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: [
          'What else could I try? What are the reasons against ketamine for me? Will you talk to my own doctor?',
        ],
      },
    ],
    reviewed: fromPractice,
  },
  {
    slug: 'preparation',
    name: 'Preparation',
    summary: 'You agree on what the sessions are for, and go over what you will feel and who will be there.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You learn what the effect is like, what to do if you become afraid, when to stop eating and drinking, and which medicines to take as usual. You sign a consent form and arrange the ride home.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['May someone stay with me? What will you do if I want to stop? Who do I call in the evening?'],
      },
    ],
    reviewed: notYetReviewed(source.apaConsensus, source.kapPracticesStudy),
  },
  {
    slug: 'dosing-session',
    name: 'Dosing session',
    summary: 'The visit at which you are given the medicine, with staff watching your body and your mind.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Your blood pressure, heart rate and the oxygen in your blood are checked first. You are given the medicine, and someone stays with you or very near. In ketamine-assisted psychotherapy a therapist takes part.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['Who is in the room from start to end? What emergency equipment is there?'],
      },
    ],
    reviewed: notYetReviewed(source.apaConsensus, source.esketamineRems, source.ketamineLabel),
  },
  {
    slug: 'observation',
    name: 'Observation and ride home',
    summary:
      'You rest and are watched until it has worn off. Then someone takes you home. No driving until the next day, after a restful sleep.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Staff check you again and decide when you are steady and clear. After esketamine, that takes at least two hours, and longer if it has not worn off.',
          'Do not drive, use machines or sign papers until the next day, after a restful sleep.',
        ],
      },
      { heading: 'Good to ask', paragraphs: ['Who decides that I may leave? Which number do I call tonight?'] },
    ],
    reviewed: notYetReviewed(source.esketamineLabel, source.esketamineRems, source.apaConsensus),
  },
  {
    slug: 'integration',
    name: 'Integration',
    summary: 'Talks or other therapy that help you make sense of what you felt and use it in daily life.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Some practitioners give it themselves, some work with a partner, and some give you a name. It can be talk, body work, art, a group and more. It is not known which kind helps whom.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['Is it included in the price? How soon after a session? Can I bring my own therapist?'],
      },
    ],
    reviewed: notYetReviewed(source.kapPracticesStudy, source.nimhPsychotherapies),
  },
  {
    slug: 'follow-up',
    name: 'Follow-up',
    summary:
      'Regular checks of mood, side effects, blood pressure, bladder and, if the course is long, liver and memory.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'You and the clinician look at whether it helps, with the same short questionnaire each time. If it does not, you stop and look at something else.',
        ],
      },
      { heading: 'Good to ask', paragraphs: ['When will we decide whether to go on? What would make you stop?'] },
    ],
    reviewed: fromPractice,
  },
  {
    slug: 'maintenance',
    name: 'Maintenance',
    summary: 'Further sessions with longer gaps, for some people, for as long as they help and the checks are fine.',
    sections: [
      {
        heading: 'What happens',
        paragraphs: [
          'Some people stop after a first course; some have a session now and then. Less is known about years of use, so the gaps are kept as long as they can be and the checks go on.',
        ],
      },
      {
        heading: 'Good to ask',
        paragraphs: ['What does it cost per year? How do we find the longest gap that works? How would I stop?'],
      },
    ],
    reviewed: notYetReviewed(source.esketamineRelapseTrial, source.sideEffectsReview, source.internationalOpinion),
  },
];
