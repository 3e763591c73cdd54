import { describe, expect, it } from 'vitest';
import { newDraft, readDraft, type RequestDraft } from './draft.js';
import { problemsOf, withTyped } from './typed.js';

const blank = newDraft({ nonce: 'n', slug: 'ana', typeId: 't', startsAt: '', zone: 'UTC', place: '' });
const form = (...fields: [string, string][]) => new URLSearchParams(fields);

describe('what a page holds is kept as it was typed', () => {
  it('answers of a checklist; none of these beside something named gives way', () => {
    const typed = withTyped(blank, 'QUESTION.heart', form(['answer', 'NONE'], ['answer', 'high-blood-pressure']));
    expect(typed.answers['heart']).toEqual(['high-blood-pressure']);
    expect(withTyped(blank, 'QUESTION.heart', form(['answer', 'NONE'])).answers['heart']).toEqual(['NONE']);
  });

  it('a question left open is a skipped one', () => {
    expect(withTyped(blank, 'QUESTION.heart', form()).answers).toEqual({ heart: [] });
  });

  it('a choice nobody offers is as if it were not made', () => {
    expect(withTyped(blank, 'AGE', form(['ageBand', 'ANCIENT'])).ageBand).toBe('');
    expect(withTyped(blank, 'WISHES', form(['service', 'SPA'])).services).toEqual([]);
  });

  it('an address that is wrong stays, to be mended', () => {
    const typed = withTyped(blank, 'CONTACT', form(['email', ' sam@example '], ['name', 'Sam']));
    expect(typed.contact).toMatchObject({ email: 'sam@example', name: 'Sam', preferredContact: 'EMAIL' });
  });

  it('marks that cannot be seen, as address books copy them, are no part of an address', () => {
    const typed = withTyped(blank, 'CONTACT', form(['email', '\u202asam@mail.example\u202c\u200b']));
    expect(typed.contact.email).toBe('sam@mail.example');
  });

  it('lines end as one sign, however the browser sends them', () => {
    expect(withTyped(blank, 'MESSAGE', form(['message', 'a\r\nb'])).message).toBe('a\nb');
  });
});

describe('what must be mended before Next', () => {
  const contact = (changes: Partial<RequestDraft['contact']>): RequestDraft => ({
    ...blank,
    forWhom: 'ME',
    contact: { ...blank.contact, name: 'Sam', email: 'sam@mail.example', ...changes },
  });
  const fields = (draft: RequestDraft, step: Parameters<typeof problemsOf>[1], mode: 'VIDEO' | 'PHONE' = 'VIDEO') =>
    problemsOf(draft, step, { mode }).map(({ field, says }) => [field, says]);

  it('only danger among the questions', () => {
    expect(fields(blank, 'DANGER')).toEqual([['answer', 'DANGER']]);
    expect(fields(blank, 'QUESTION.heart')).toEqual([]);
    expect(fields(blank, 'WISHES')).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ name: ' ' }, [['name', 'NAME']]],
    [{ email: 'sam@example' }, [['email', 'EMAIL']]],
    [{ email: 'sam@mail.example\nBcc: x@y.example' }, [['email', 'EMAIL']]],
    [{ phone: '12' }, [['phone', 'PHONE']]],
    [{ preferredContact: 'PHONE' }, [['phone', 'PHONE_NEEDED']]],
    [{ accessNeeds: 'x'.repeat(501) }, [['accessNeeds', 'TOO_LONG']]],
  ] as const)('contact %j', (changes, problems) => {
    expect(fields(contact(changes), 'CONTACT')).toEqual(problems);
  });

  it('a number, when the talk is by phone, and only once', () => {
    expect(fields(contact({}), 'CONTACT', 'PHONE')).toEqual([['phone', 'PHONE_FOR_TALK']]);
    expect(fields(contact({ preferredContact: 'PHONE' }), 'CONTACT', 'PHONE')).toEqual([['phone', 'PHONE_FOR_TALK']]);
    expect(fields(contact({ phone: '214 555 0123' }), 'CONTACT', 'PHONE')).toEqual([]);
  });

  it('who asks for somebody else says who they are', () => {
    expect(fields({ ...contact({}), forWhom: 'LOVED_ONE' }, 'CONTACT')).toEqual([
      ['requesterName', 'REQUESTER_NAME'],
      ['requesterEmail', 'REQUESTER_EMAIL'],
    ]);
  });

  it('both agreements, each by itself', () => {
    expect(fields(blank, 'CHECK')).toEqual([
      ['collect', 'COLLECT'],
      ['share', 'SHARE'],
    ]);
    expect(fields({ ...blank, collect: true, share: true }, 'CHECK')).toEqual([]);
  });
});

it('what was sealed comes back whole; anything else is not a draft', () => {
  expect(readDraft(JSON.parse(JSON.stringify(blank)))).toEqual(blank);
  expect(readDraft(null)).toBeNull();
  expect(readDraft({ ...blank, answers: 'none' })).toBeNull();
});
