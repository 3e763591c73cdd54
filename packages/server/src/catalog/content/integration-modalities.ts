import { notYetReviewed, type GuideSectionFact, type ReviewFact } from './entry.js';
import type { IntegrationModalitySlug } from './slugs.js';
import * as source from './sources.js';

export interface IntegrationModalityFact {
  readonly slug: IntegrationModalitySlug;
  readonly name: string;
  readonly summary: string;
  readonly sections: readonly GuideSectionFact[];
  readonly reviewed: ReviewFact;
}

const notCompared =
  'These therapies have mostly been studied by themselves. Few studies have compared which of them goes best with ketamine, so choose one, and a person, you feel you can work with.';

function sections(happens: string, fits: string): GuideSectionFact[] {
  return [
    { heading: 'What happens', paragraphs: [happens] },
    { heading: 'Alongside ketamine', paragraphs: [fits, notCompared] },
    {
      heading: 'Questions to ask',
      paragraphs: [
        'What training do you have in it? How many meetings do you suggest, and what do they cost? What if it stirs up too much?',
      ],
    },
  ];
}

export const integrationModalities: readonly IntegrationModalityFact[] = [
  {
    slug: 'talk',
    name: 'Talk therapy',
    summary: 'You and a therapist talk about what you felt, what it means to you and what you want to change.',
    sections: sections(
      'You sit together, usually for most of an hour. You set the pace and do not have to tell everything.',
      'A talk in the days after a session helps some people hold on to what they noticed before it fades.',
    ),
    reviewed: notYetReviewed(source.nimhPsychotherapies, source.kapPracticesStudy),
  },
  {
    slug: 'cbt',
    name: 'Cognitive behavioral therapy (CBT)',
    summary:
      'You look at how thoughts, feelings and actions feed each other, and practice small changes between meetings.',
    sections: sections(
      'You work on one present problem at a time, write things down, and try something out until the next meeting.',
      'Some practitioners plan it for the days after a session, when trying something new may feel easier.',
    ),
    reviewed: notYetReviewed(source.apaCbt, source.nimhPsychotherapies),
  },
  {
    slug: 'act',
    name: 'Acceptance and commitment therapy (ACT)',
    summary: 'You practice making room for hard thoughts and feelings, and doing what matters to you all the same.',
    sections: sections(
      'You use short exercises, pictures and talk to notice thoughts without fighting them, and choose steps that fit your values.',
      'Having felt some distance from your thoughts in a session can be a starting point for it.',
    ),
    reviewed: notYetReviewed(source.acbsAct, source.nimhPsychotherapies),
  },
  {
    slug: 'emdr',
    name: 'Eye movement desensitization and reprocessing (EMDR)',
    summary:
      'A therapy for trauma: you think of a memory for short moments while following a movement, a sound or a tap.',
    sections: sections(
      'After several meetings of preparation you go through a memory in small pieces, resting in between.',
      'It is done by therapists trained in it, on days other than the session with the medicine unless they say otherwise.',
    ),
    reviewed: notYetReviewed(source.vaEmdr),
  },
  {
    slug: 'ifs',
    name: 'Internal family systems (IFS)',
    summary:
      'You get to know different “parts” of yourself, such as a worried or a strict one, and how they try to protect you.',
    sections: sections(
      'The therapist invites you to turn inwards and to listen to one part at a time with curiosity.',
      'People who came across strong images or inner voices in a session sometimes find its language helpful. Its own evidence is still small.',
    ),
    reviewed: notYetReviewed(source.ifsInstitute, source.nimhPsychotherapies),
  },
  {
    slug: 'art',
    name: 'Art therapy',
    summary: 'You draw, paint or shape with a trained art therapist. You need no talent, and nobody grades it.',
    sections: sections(
      'You make something, then look at it together and talk about it as much as you like.',
      'What is hard to put into words after a session can sometimes be put on paper.',
    ),
    reviewed: notYetReviewed(source.artTherapyAssociation),
  },
  {
    slug: 'music',
    name: 'Music therapy',
    summary: 'A trained music therapist uses listening, singing or playing to reach and calm feelings.',
    sections: sections(
      'You listen or play together, then talk about what came up. You do not need to read music.',
      'Music is often played during sessions. A music therapist can help you choose it and return to it later.',
    ),
    reviewed: notYetReviewed(source.musicTherapyAssociation),
  },
  {
    slug: 'movement',
    name: 'Movement therapy',
    summary: 'Gentle, guided movement or dance helps you notice and express what you feel, seated if need be.',
    sections: sections(
      'You move in your own way and within what your body can do, led by a trained therapist.',
      'It is for the days after a session, never for the hours when you are still unsteady.',
    ),
    reviewed: notYetReviewed(source.danceTherapyAssociation),
  },
  {
    slug: 'somatic',
    name: 'Body-based (somatic) therapy',
    summary:
      'You pay attention to breath, tension and other signs of the body, to learn how stress sits there and how it lets go.',
    sections: sections(
      'The therapist asks what you notice in your body and goes slowly. Touch, if any, is talked about and agreed on first; you can say no.',
      'A session can bring strong body feelings, and this is one way to work with them. The evidence is still small.',
    ),
    reviewed: notYetReviewed(source.nimhPsychotherapies, source.kapPracticesStudy),
  },
  {
    slug: 'group',
    name: 'Group therapy',
    summary:
      'A few people with similar concerns meet with one or two therapists, listen to each other and share what they wish to.',
    sections: sections(
      'Groups have rules about what stays in the room. You may just listen at first.',
      'Preparation and integration are sometimes done in groups, which costs less. Ask who the others are and who leads.',
    ),
    reviewed: notYetReviewed(source.apaGroupTherapy),
  },
  {
    slug: 'mindfulness',
    name: 'Mindfulness',
    summary: 'You practice noticing the present moment, such as the breath, kindly and without judging.',
    sections: sections(
      'You practice for short times, with a teacher or therapist and then alone.',
      'It can help before a session, to let feelings come and go, and after it, to keep a calm habit. For a few people, it stirs up fear; if it does, stop and say so.',
    ),
    reviewed: notYetReviewed(source.nccihMindfulness),
  },
];
