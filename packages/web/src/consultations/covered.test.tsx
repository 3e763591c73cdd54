import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InboxRowCard } from './inbox/inbox-row.js';
import type { InboxRow } from './inbox/inbox.server.js';

const elsewhere = { mode: 'VIDEO', minutes: 30, location: null };
const ana = { givenName: 'Ana', displayName: 'Ana Ruiz, MD', verifications: [] as object[] };
const moved = { mode: 'IN_PERSON', minutes: 30, location: { region: 'US-NM' } };

function rowOf(changes: object): string {
  const consultation = {
    ...{ id: 'talk', state: 'CONFIRMED', startsAt: '2027-03-09T15:00:00Z', label: 'Tue', unreadMessages: 0 },
    ...{ isPlaceCovered: true, viewerShare: null, practitioner: ana },
    ...{ consultationType: elsewhere, bookingName: null, proposal: null, summary: null },
    ...changes,
  };
  const row = { consultation, answerBy: null, heldUntil: null } as unknown as InboxRow;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <InboxRowCard row={row} saysWhose={false} />
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}

const summary = {
  ...{ patientName: 'Sam', flagCount: 0, safetyFirst: false, patientLocation: 'US-TX', deliveryMethods: [] },
};

describe('where they will be', () => {
  it('is where they said, of a talk from afar', () => {
    expect(rowOf({ summary })).toContain('Texas. The talk is within your licence.');
  });

  it('is where it takes place, of a talk in person whose place has moved', () => {
    const words = rowOf({ summary, consultationType: moved });
    expect(words).toContain('New Mexico. The talk is within your licence.');
    expect(words).not.toContain('Texas');
  });
});

describe('whether a licence covers it', () => {
  it('is told whoever answers for somebody of that person’s licence, and not of their own', () => {
    const words = rowOf({ viewerShare: 'SCHEDULER', isPlaceCovered: false });
    expect(words).toContain(
      'None of Ana’s licences that we have checked covers the place they will be in on that day.',
    );
    expect(words).not.toContain('yours');
  });

  it('is told with what stands in the way: no check of a licence does, where we found them on the federal list', () => {
    const found = { ...ana, verifications: [{ subject: 'FEDERAL_EXCLUSION', state: 'DISPUTED' }] };
    const words = rowOf({ summary, isPlaceCovered: false, practitioner: found });
    expect(words).toContain('Texas. We found something under your name on the federal list of excluded individuals.');
    expect(words).not.toContain('that we have checked');
    expect(rowOf({ summary, isPlaceCovered: false })).toContain('None of your licences that we have checked covers it');
  });
});
