import { Kind, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PageOutcome, PageServerRequest } from '../../app/page-route.js';
import type { AskedPerson } from '../asked-person.js';
import { newDraft, type RequestDraft } from './draft.js';
import type { RequestView, StepView } from './request-view.js';
import { requestServer } from './request.server.js';

const ana: AskedPerson = {
  id: 'p',
  slug: 'ana',
  givenName: 'Ana',
  displayName: 'Ana Ruiz, MD',
  backOn: null,
  services: ['KAP'],
  conditions: [{ slug: 'ptsd', name: 'PTSD' }],
  offerings: [
    {
      deliveryMethod: { slug: 'iv-infusion', name: 'IV infusion' },
      careSetting: 'CLINIC' as const,
      inPersonEvaluationFirst: false,
      remoteIn: [],
    },
  ],
  locations: [{ id: 'dallas', city: 'Dallas', region: 'US-TX', phone: null, timeZone: 'America/Chicago' }],
  licenses: [],
  verifications: [],
  consultationTypes: [
    {
      id: 't',
      name: 'First talk, by phone',
      mode: 'PHONE',
      minutes: 20,
      noticeMinutes: 1440,
      bookingPolicy: 'REQUEST',
      price: null,
      location: null,
    },
  ],
};
const danger = {
  key: 'danger',
  text: 'Danger?',
  help: null,
  kind: 'CRISIS' as const,
  options: ['NO', 'LATELY'].map((value) => ({ value, label: value })),
  showWhen: null,
};

/** Answers what the pages of a request ask, with one question in the screen; and tells what was asked of it. */
function theDoor(
  changes: { readonly outcome?: object; readonly slots?: readonly object[]; readonly sent?: object } = {},
) {
  const asked = new Map<string, unknown>();
  const outcome = { __typename: 'ScreeningOutcome', summary: 'A summary.', flags: [], removedMethods: [] };
  const answers: Readonly<Record<string, unknown>> = {
    AskedPerson: { practitioner: ana },
    Screening: { screening: { version: '2026-11', questions: [danger] } },
    CheckScreening: { checkScreening: { ...outcome, ...changes.outcome } },
    RequestConsultation: { requestConsultation: changes.sent ?? { __typename: 'InvalidInput', problems: [] } },
    FreeTimes: { practitioner: { slots: changes.slots ?? [] } },
    Elsewhere: { practitioners: { totalCount: 0 } },
    NextFree: { practitioner: { consultationTypes: [] } },
    KeptTime: {
      node: {
        __typename: 'WaitingListEntry',
        offeredUntilLabel: 'at two',
        offered: { startsAt: '2026-12-09T21:00:00Z' },
      },
    },
    KeepOfferedTime: { keepOfferedTime: { __typename: 'WaitingListEntry' } },
  };
  const run = ((document: DocumentNode, variables: unknown) => {
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
    asked.set(operation, variables);
    return operation in answers ? Promise.resolve(answers[operation]) : Promise.reject(new Error(operation));
  }) as PageServerRequest['run'];
  return { run, asked };
}

const begun = newDraft({
  nonce: 'n',
  slug: 'ana',
  typeId: 't',
  startsAt: '2026-12-09T21:00:00Z',
  zone: 'UTC',
  place: 'US-TX',
});
const ready: RequestDraft = {
  ...begun,
  forWhom: 'ME',
  ageBand: 'OVER_64',
  collect: true,
  version: '2026-11',
  answers: { danger: ['NO'] },
  contact: { ...begun.contact, name: 'Sam', email: 'sam@mail.example' },
};

async function post(
  draft: RequestDraft,
  step: string,
  fields: Readonly<Record<string, string>>,
  door = theDoor(),
): Promise<StepView> {
  const form = new URLSearchParams({ state: JSON.stringify(draft), step, ...fields });
  return stepOf(await requestServer.onPost!(asking(door, { form })));
}

/** From a link that stands anywhere: on another site, in a file of open data, in a letter. */
async function follow(query: Readonly<Record<string, string>>, door = theDoor()): Promise<StepView> {
  return stepOf(await requestServer.onGet!(asking(door, { query })));
}

function asking(
  door: ReturnType<typeof theDoor>,
  { form = new URLSearchParams(), query = {} }: { form?: URLSearchParams; query?: Readonly<Record<string, string>> },
): PageServerRequest {
  return {
    now: '2026-11-21T15:00:00Z',
    params: { slug: 'ana' },
    url: new URL(`http://localhost/practitioners/ana/request?${new URLSearchParams(query)}`),
    form,
    files: {},
    access: null,
    mailboxPath: null,
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: (value) => JSON.stringify(value),
    unseal: (text) => JSON.parse(text) as unknown,
    run: door.run,
  };
}

function stepOf(outcome: PageOutcome): StepView {
  const view = 'show' in outcome ? (outcome.show as RequestView) : null;
  if (view?.kind !== 'STEP') throw new Error(`Not a step: ${JSON.stringify(outcome)}`);
  return view;
}

describe('a talk by phone', () => {
  const typed = { name: 'Sam', email: 'sam@mail.example', preferredContact: 'EMAIL' };

  it('is not gone on with before there is a number, and the field says why', async () => {
    const view = await post(ready, 'CONTACT', { ...typed, phone: ' ' });
    expect(view).toMatchObject({ step: 'CONTACT', problems: [{ field: 'phone', says: 'PHONE_FOR_TALK' }] });
    expect((await post(ready, 'CONTACT', { ...typed, phone: '(214) 555-0123' })).step).toBe('MESSAGE');
  });

  it('is not checked or sent without one either, wherever the answers come from', async () => {
    expect((await post(ready, 'TIME', { do: 'show' })).step).toBe('TIME');
    expect((await post(ready, 'CHECK', { do: 'show' })).step).toBe('CONTACT');
    expect((await post(ready, 'CHECK', { collect: 'yes', share: 'yes' })).step).toBe('CONTACT');
  });
});

describe('a link that is older than what it leads to', () => {
  const slots = ['2026-12-08T16:00:00Z', '2026-12-08T23:00:00Z', '2026-12-09T16:00:00Z'].map((startsAt) => ({
    startsAt,
  }));

  it('opens the day of a time that is gone, by the clock that is read, and speaks of no answers that nobody gave', async () => {
    // Seven in the evening of the eighth in Dallas.
    const view = await follow({ type: 't', at: '2026-12-09T01:00:00Z', source: 'elsewhere' }, theDoor({ slots }));
    expect(view).toMatchObject({ step: 'TIME', notice: { kind: 'TAKEN' }, draft: { startsAt: '', forWhom: '' } });
    expect(view.free?.chosen?.date).toBe('2026-12-08');
  });

  it('chooses no time of another kind of talk, though it would be free: all kinds are shown, on the day that was meant', async () => {
    const query = new URLSearchParams({ type: 'gone', at: '2026-12-09T01:00:00Z', from: 'US-OK' });
    expect(await requestServer.onGet!(asking(theDoor({ slots }), { query: Object.fromEntries(query) }))).toEqual({
      goTo: '/practitioners/ana/times?type=gone&day=2026-12-08&from=US-OK',
    });
    const meant = await follow({ type: 't', at: '2026-12-08T23:00:00Z' }, theDoor({ slots }));
    expect(meant).toMatchObject({ step: 'WHO', notice: null, draft: { startsAt: '2026-12-08T23:00:00Z' } });
  });
});

describe('a partner’s link', () => {
  const referral = { handle: 'sealed', partner: 'Elm Network' };
  const contact = { ...ready.contact, phone: '(214) 555-0123' };

  it('goes along until it is sent', async () => {
    const door = theDoor();
    await post({ ...ready, contact, referral }, 'CHECK', { collect: 'yes', share: 'yes' }, door);
    expect(door.asked.get('RequestConsultation')).toMatchObject({ input: { bookingReferral: 'sealed' } });
  });

  it('is left out at a wish, with nothing lost of what was chosen on the page', async () => {
    const view = await post({ ...ready, forWhom: '', referral }, 'WHO', { forWhom: 'ME', do: 'leave-out' });
    expect(view).toMatchObject({ step: 'WHO', notice: { kind: 'LEFT_OUT' }, draft: { forWhom: 'ME', referral: null } });
    const door = theDoor();
    await post({ ...view.draft, contact }, 'CHECK', { collect: 'yes', share: 'yes' }, door);
    const { input } = door.asked.get('RequestConsultation') as { input: object };
    expect(input).not.toHaveProperty('bookingReferral');
  });
});

it('that no licence covers is told with its day, by the clock where the talk takes place', async () => {
  // Nine in the evening of the eighth in Dallas.
  const startsAt = '2026-12-09T03:00:00Z';
  const contact = { ...ready.contact, phone: '(214) 555-0123' };
  const sent = { __typename: 'OutsideLicensure', licensedIn: ['US-TX'], reasons: [] };
  const state = JSON.stringify({ ...ready, contact, startsAt, place: 'US-OK' });
  const form = new URLSearchParams({ state, step: 'CHECK', collect: 'yes', share: 'yes' });
  expect(await requestServer.onPost!(asking(theDoor({ sent }), { form }))).toMatchObject({
    show: { kind: 'OUTSIDE', place: 'US-OK', day: '2026-12-08', licensedIn: ['Texas'] },
  });
});

describe('a time that a waiting list keeps', () => {
  it('does not run out while the form is gone on with, and until when is said before it is sent', async () => {
    const door = theDoor();
    const contact = { ...ready.contact, phone: '(214) 555-0123' };
    const view = await post({ ...ready, contact, waitingId: 'w' }, 'CHECK', { do: 'show' }, door);
    expect(door.asked.get('KeepOfferedTime')).toEqual({ input: { entryId: 'w' } });
    expect(view).toMatchObject({ step: 'CHECK', keptUntil: 'at two' });
  });
});

describe('a talk that was changed meanwhile', () => {
  const stale = { ...ready, typeId: 'as it was' };

  it('is chosen again, with everything that was typed, and where somebody will be is asked again', async () => {
    const view = await post(stale, 'MESSAGE', { message: 'Hello' });
    expect(view).toMatchObject({
      step: 'TIME',
      notice: { kind: 'TALK_CHANGED' },
      talk: { id: 't' },
      draft: { typeId: 't', startsAt: '', place: '', message: 'Hello', contact: ready.contact },
    });
    const onward = { ...view.draft, startsAt: '2026-12-10T21:00:00Z' };
    expect((await post(onward, 'WHO', { forWhom: 'ME' })).step).toBe('PLACE');
  });

  it('keeps nobody in danger from being heard', async () => {
    const door = theDoor();
    await post(stale, 'MESSAGE', { message: 'Hello' }, door);
    expect(door.asked.get('RequestConsultation')).toMatchObject({ input: { message: 'Hello' } });
  });
});

describe('where the browser’s own Back and Forward lead', () => {
  const typed = { ...ready.contact, phone: '(214) 555-0123', preferredContact: 'EMAIL', mayLeaveMessage: 'no' };

  it('keeps what was typed, and asks for nothing on the way back', async () => {
    const view = await post(ready, 'CONTACT', { ...typed, phone: '', name: 'Lee', do: 'to:AGE' });
    expect(view).toMatchObject({ step: 'AGE', problems: [], draft: { contact: { name: 'Lee' } } });
  });

  it('is no way past what is to be mended, or past danger', async () => {
    const ahead = await post(ready, 'CONTACT', { ...typed, phone: '', do: 'to:MESSAGE' });
    expect(ahead).toMatchObject({ step: 'CONTACT', problems: [{ field: 'phone' }] });
    const inDanger = theDoor({ outcome: { __typename: 'CrisisSupport', lines: [], continueWith: 'safe' } });
    await expect(post(ready, 'DANGER', { answer: 'LATELY', do: 'to:AGE' }, inDanger)).rejects.toThrow('CRISIS');
    await expect(post(ready, 'AGE', { ageBand: 'UNDER_18', do: 'to:COLLECT' })).rejects.toThrow('HelpNow');
  });
});

describe('before sending', () => {
  const complete = { ...ready, message: 'Hello', contact: { ...ready.contact, phone: '(214) 555-0123' } };

  it('age and words are looked at with the answers, as they will be when it is sent', async () => {
    const door = theDoor();
    await post(complete, 'OUTCOME', { do: 'show' }, door);
    expect(door.asked.get('CheckScreening')).toMatchObject({
      input: {
        ageBand: 'OVER_64',
        words: ['Hello', 'Sam'],
        screening: { answers: [{ key: 'danger', values: ['NO'] }] },
      },
    });
  });

  it('says by when an answer comes: sooner when safety comes first', async () => {
    const calm = await post(complete, 'CHECK', { do: 'show' });
    const flags = [{ code: 'danger-said-safe', outcome: 'SAFETY_FIRST', explanation: 'x' }];
    const first = await post(complete, 'CHECK', { do: 'show' }, theDoor({ outcome: { flags } }));
    expect([calm.answerBy, first.answerBy]).toEqual(['Tue, Nov 24, 3:00 pm UTC', 'Tue, Nov 24, 5:59 am UTC']);
  });

  it('names the days on which things are erased, with their year, by the clock of the talk', async () => {
    const late = { ...complete, startsAt: '2026-12-10T05:30:00Z', zone: 'Pacific/Auckland' };
    expect((await post(late, 'CHECK', { do: 'show' })).erasure).toEqual({
      answersOn: 'Jan 8, 2027',
      contactOn: 'Mar 9, 2027',
    });
  });
});

it.each([
  ['TIME', { at: 'yesterday' }, { startsAt: ready.startsAt }],
  ['TIME', { at: '2026-12-09T21:00:00+00:00' }, { startsAt: ready.startsAt }],
  ['PLACE', { place: 'US-ZZ', zone: 'Mars/Olympus' }, { place: '', zone: 'UTC' }],
  ['WISHES', { method: 'made-up', condition: 'made-up' }, { deliveryMethods: [], conditions: [] }],
])('a choice that %s does not offer is as if it had not been made: %j', async (step, fields, kept) => {
  const view = await post(ready, step, { ...fields, do: 'back' });
  expect(view.draft).toMatchObject(kept);
});
