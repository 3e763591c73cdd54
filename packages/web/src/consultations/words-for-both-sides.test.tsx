import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ConsultationView } from './private-link/consultation-view.js';
import { WhatHappensNext } from './private-link/what-happens-next.js';
import { NextThing, proposalEndOf, type StateFacts } from './state-words.js';
import { TalkPlace } from './talk-words.js';

/** What stands there, in words alone. */
function drawn(element: ReactNode): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{element}</I18nProvider>).replaceAll(/<[^>]+>/g, '');
}

describe('where a talk takes place', () => {
  it.each([
    ['VIDEO', 'PATIENT', { name: 'Ana' }, 'By video. Ana sends you the link.'],
    ['VIDEO', 'PRACTITIONER', { name: 'Sam' }, 'By video. You send Sam the link.'],
    ['VIDEO', 'PATIENT', { name: 'Ana', hasWayIn: true }, 'By video'],
    ['VIDEO', 'PRACTITIONER', { name: 'Somebody', isOver: true }, 'By video'],
    ['PHONE', 'PATIENT', { name: 'Ana' }, 'By phone. Ana calls you.'],
    ['PHONE', 'PRACTITIONER', { name: 'Sam' }, 'By phone. You call Sam.'],
    ['PHONE', 'PATIENT', { name: 'Ana', isOver: true }, 'By phone'],
    ['PHONE', 'PRACTITIONER', { name: 'Somebody', isOver: true }, 'By phone'],
  ] as const)('%s, as the %s reads it, %o: %s', (mode, reader, rest, words) => {
    expect(drawn(<TalkPlace talk={{ mode, location: null }} reader={reader} {...rest} />)).toBe(words);
  });
});

describe('help until the talk', () => {
  const help = 'If you feel worse before then';
  const next = 'What happens next';
  const view = (state: string, proposal: object | null) =>
    ({
      answerBy: null,
      consultation: {
        ...{ state, proposal },
        practitioner: { givenName: 'Ana' },
        consultationType: { noticeMinutes: 2_880 },
      },
    }) as unknown as ConsultationView;

  it.each([
    ['a request', 'REQUESTED', null, [next, help]],
    ['a request with other times proposed', 'REQUESTED', {}, [help]],
    ['a confirmed talk', 'CONFIRMED', null, [next, help]],
    ['a confirmed talk with other times proposed', 'CONFIRMED', {}, [next, help]],
    ['a talk that was called off', 'CANCELLED', null, []],
  ])('%s', (_, state, proposal, shown) => {
    const words = drawn(<WhatHappensNext view={view(state, proposal)} />);
    expect([next, help].filter((each) => words.includes(each))).toEqual(shown);
  });

  it.each(['REQUESTED', 'CONFIRMED'])(
    '%s: says of the calendar file what its title says, and not that nothing else stands in it',
    (state) => {
      const words = drawn(<WhatHappensNext view={view(state, null)} />);
      expect(words).toContain('Its title says only “Appointment”.');
      expect(words).not.toContain('nothing more');
    },
  );

  it('asks for two days of notice only as long as there are two days', () => {
    const talk = view('CONFIRMED', null);
    expect(drawn(<WhatHappensNext view={talk} />)).toContain('please say so at least 2 days before.');
    const late = drawn(<WhatHappensNext view={{ ...talk, isLate: true }} />);
    expect(late).toContain('please say so as soon as you can.');
    expect(late).not.toContain('2 days');
  });

  it('stays once the talk has begun, when nothing is ahead of it any more', () => {
    const words = drawn(<WhatHappensNext view={{ ...view('CONFIRMED', null), hasBegun: true }} />);
    expect(words).toContain('If you feel worse');
    for (const each of [next, help, 'Do not wait', 'cancel']) expect(words).not.toContain(each);
  });
});

describe('other times that the patient proposed', () => {
  const facts: StateFacts = {
    ...{ state: 'REQUESTED', name: 'Ana', label: 'Mon 10:00', answerBy: null, cancelledBy: null },
    proposed: { isOwn: true, until: 'Tue 9:00' },
  };

  it('are held beside the time that was asked for first, until that has come', () => {
    expect(drawn(<NextThing {...facts} />)).toContain('they are held for you, and Mon 10:00 is, too.');
    expect(drawn(<NextThing {...facts} isTimeOver />)).toBe(
      'Ana chooses one by Tue 9:00. Until then they are held for you.',
    );
  });
});

describe('how a request ended, when other times came to nothing', () => {
  const proposed = (by: string) => ({ state: 'REQUESTED', kind: 'TIMES_PROPOSED', by }) as const;
  const moved = { state: 'REQUESTED', kind: 'CLOCKS_CHANGED', by: 'SYSTEM' } as const;
  const tooLate = (by: string) => ({ state: 'EXPIRED', kind: 'NONE_SUITED_TOO_LATE', by }) as const;
  const ranOut = { state: 'EXPIRED', kind: 'TIME_RAN_OUT', by: 'SYSTEM' } as const;

  it.each([
    ['NONE_SUITED', [proposed('PRACTITIONER'), tooLate('PATIENT')]],
    ['NONE_SUITED_THEM', [proposed('PATIENT'), tooLate('PRACTITIONER')]],
    ['TAKEN_BACK', [proposed('PATIENT'), proposed('PRACTITIONER'), tooLate('PRACTITIONER')]],
    ['TAKEN_BACK', [proposed('PRACTITIONER'), moved, tooLate('PRACTITIONER')]],
    ['NOT_CHOSEN', [proposed('PRACTITIONER'), ranOut]],
    [null, [proposed('PATIENT'), ranOut]],
    [null, [proposed('PRACTITIONER')]],
  ] as const)('%s', (end, history) => {
    expect(proposalEndOf(history)).toBe(end);
  });
});
