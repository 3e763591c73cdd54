import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FAQPage } from 'schema-dts';
import type { Said } from '../app/structured-data.js';

interface HomeQuestion {
  readonly question: MessageDescriptor;
  readonly answer: MessageDescriptor;
  /** Where there is more. */
  readonly links: readonly { readonly href: string; readonly label: MessageDescriptor }[];
}

/** What people ask first, each with a short answer. */
export const homeQuestions: readonly HomeQuestion[] = [
  {
    question: msg`Is it safe?`,
    answer: msg`It has real risks and is not for everyone. It can raise blood pressure, change how you sense things for some hours, and be misused. A clinician has to look at your health first, watch you during it, and see that you get home.`,
    links: [
      { href: '/guides/side-effects', label: msg`Read about risks` },
      { href: '/guides/precautions', label: msg`who should talk about it first` },
    ],
  },
  {
    question: msg`What does it cost?`,
    answer: msg`Often several sessions, and often you pay for them yourself. Insurance pays for some methods and some conditions. Each listing gives the practitioner’s own price, or says that none was given.`,
    links: [{ href: '/guides/cost-and-insurance', label: msg`What it costs, and who pays` }],
  },
  {
    question: msg`What is not known?`,
    answer: msg`How often is best, how long relief lasts, who is helped, and what happens after years of use. Most uses are not approved by the FDA.`,
    links: [{ href: '/guides/what-is-not-known', label: msg`What nobody knows yet` }],
  },
];

/** The same in schema.org's words. */
export function questionsData(inWords: (message: MessageDescriptor) => string): Said<FAQPage>[] {
  return [
    {
      '@type': 'FAQPage',
      mainEntity: homeQuestions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: inWords(question),
        acceptedAnswer: { '@type': 'Answer', text: inWords(answer) },
      })),
    },
  ];
}
