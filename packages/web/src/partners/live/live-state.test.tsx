import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LiveState } from './live-state.js';
import { partnerReasons, PartnerReasonWords } from '../partner-words.js';

function drawn(element: ReactNode): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{element}</I18nProvider>).replaceAll(/<[^>]+>/g, ' ');
}

describe('why there are no live keys', () => {
  it.each(partnerReasons)(
    '%s is said to the partner as to themselves, and to operators as of somebody else',
    (reason) => {
      const theirs = drawn(<PartnerReasonWords reason={reason} reader="PARTNER" />);
      expect(theirs).toMatch(/\byou(rs)?\b/i);
      expect(theirs).not.toMatch(/\bthe(y|irs?|m)\b/i);
      expect(drawn(<PartnerReasonWords reason={reason} reader="OPERATOR" />)).toMatch(/\bthe(y|irs)\b/i);
    },
  );
});

describe('where a partner stands', () => {
  const ended = '2026-11-20T15:00:00Z';
  it('says what has to be gone, and by when, once live keys were ended', () => {
    const words = drawn(
      <LiveState partner={{ live: 'ENDED', liveDecidedAt: ended, liveReason: 'AGAINST_TERMS', liveEndedAt: ended }} />,
    );
    expect(words).toContain('Nov 20, 2026');
    expect(words).toContain('What you do with the data is against the terms.');
    expect(words).toContain('Within a day, take down what you show from the directory, and delete your copies of it.');
  });

  it.each([
    ['ASKED', null],
    ['REFUSED', 'NOT_CLEAR'],
  ] as const)('says so still of whoever %s again, since when, and until when', (live, liveReason) => {
    const words = drawn(<LiveState partner={{ live, liveDecidedAt: null, liveReason, liveEndedAt: ended }} />);
    expect(words).toContain('Your live keys were ended on Nov 20, 2026, 3:00 pm UTC.');
    expect(words).toContain('what you showed from the directory has to be down and your copies of it deleted');
    expect(words).toContain('until an operator approves live keys again');
  });

  it('asks for nothing to be taken down of whoever never had any', () => {
    const words = drawn(
      <LiveState partner={{ live: 'REFUSED', liveDecidedAt: null, liveReason: 'NOT_CLEAR', liveEndedAt: null }} />,
    );
    expect(words).toContain('It is not clear to us what you want to do with the directory.');
    expect(words).not.toContain('Take down');
  });

  it('nor of whoever was told that they may make some, and made none before an operator took that back', () => {
    const words = drawn(
      <LiveState partner={{ live: 'ENDED', liveDecidedAt: ended, liveReason: 'THEIR_WISH', liveEndedAt: null }} />,
    );
    expect(words).toContain('An operator withdrew the approval.');
    expect(words).not.toContain('Take down');
    expect(words).not.toContain('ended them');
  });
});
