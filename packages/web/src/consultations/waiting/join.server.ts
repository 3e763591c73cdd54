import { getJurisdiction } from '@clearing/shared/jurisdictions';
import * as z from 'zod';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { readReader, type Reader } from '../../listing/listing-address.js';
import type { FieldError } from '../../ui/error-summary.js';
import { findAskedPerson, talkOf, type AskedPerson, type Talk } from '../asked-person.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import { findElsewhere, wishOfTalk, type Elsewhere } from '../times/elsewhere.js';
import { looksLikeEmail } from '../request/typed.js';
import { zoneOrOwn } from '../times/free-times.js';
import { endOfDay, readJoinForm, type JoinForm } from './join-form.js';

const JoinWaitingListDocument = graphql(`
  mutation JoinWaitingList($input: JoinWaitingListInput!) {
    joinWaitingList(input: $input) {
      __typename
      ... on CrisisSupport {
        continueWith
        lines {
          ...CrisisLine
        }
      }
      ... on UnderAge {
        lines {
          ...CrisisLine
        }
      }
      ... on OutsideLicensure {
        licensedIn
      }
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on TooManyRequests {
        retryAfterSeconds
      }
    }
  }
`);

interface Asking {
  readonly person: AskedPerson;
  readonly talk: Talk;
  readonly reader: Reader;
  readonly typed: JoinForm;
  /** "I am safe, continue" for these very words, sealed; null: not said. */
  readonly safe: string | null;
}

export type JoinView =
  | (Asking & {
      readonly kind: 'FORM';
      /** What was said to be safe, for the next press; null: nothing was. */
      readonly sealed: string | null;
      readonly errors: readonly FieldError[];
      readonly saidSafe: boolean;
      readonly retryAfterSeconds: number | null;
    })
  | { readonly kind: 'SENT'; readonly person: AskedPerson; readonly talk: Talk; readonly reader: Reader }
  | (Asking & {
      readonly kind: 'OUTSIDE';
      /** What was typed, for the way back. */
      readonly sealed: string;
      readonly licensedIn: readonly string[];
      readonly elsewhere: Elsewhere | null;
    })
  | {
      readonly kind: 'UNDER_AGE';
      readonly action: string;
      readonly sealed: string;
      readonly lines: readonly CrisisLine[];
    }
  | { readonly kind: 'CRISIS'; readonly sealed: string; readonly lines: readonly CrisisLine[] };

/** A place on the list, asked for without an account: what was typed stays in the page until the server has taken it. */
export const joinServer: PageServer = {
  onGet: async (request) => {
    const asking = await begin(request);
    if (!asking) return { show: null, status: 404 };
    const { person, talk, reader } = asking;
    if (request.url.searchParams.has('sent'))
      return { show: { kind: 'SENT', person, talk, reader } satisfies JoinView };
    return form(request, asking);
  },
  onPost: async (request) => {
    const blank = await begin(request);
    if (!blank) return { show: null, status: 404 };
    const kept = readSealed(request.unseal(request.form.get('state') ?? ''));
    const deed = request.form.get('do') ?? 'join';
    if (deed === 'safe' || deed === 'show') {
      return form(
        request,
        { ...blank, typed: kept?.typed ?? blank.typed, safe: kept?.safe ?? null },
        { saidSafe: deed === 'safe' },
      );
    }
    const typed = readJoinForm(request.form, blank.typed);
    const talk = talkOf(blank.person, typed.typeId) ?? blank.talk;
    return join(request, { ...blank, talk, typed: { ...typed, typeId: talk.id }, safe: kept?.safe ?? null });
  },
};

async function begin(request: PageServerRequest): Promise<Asking | null> {
  const { params, url } = request;
  const person = await findAskedPerson(request, params['slug'] ?? '');
  const talk = person && talkOf(person, url.searchParams.get('type'));
  if (!person || !talk) return null;
  const reader = readReader(url.searchParams);
  const typed: JoinForm = {
    ...{ typeId: talk.id, place: reader.from ?? '', zone: zoneOrOwn(reader.zone, person, talk) },
    ...{ until: '', name: '', email: '', ageBand: '' },
  };
  return { person, talk, reader, typed, safe: null };
}

async function join(request: PageServerRequest, asking: Asking): Promise<PageOutcome> {
  const { person, talk, typed, safe } = asking;
  const place = talk.mode === 'IN_PERSON' ? (talk.location?.region ?? person.locations[0]?.region ?? '') : typed.place;
  const before = typed.until === '' ? null : (endOfDay(typed.until, typed.zone) ?? 'no day');
  const local = problemsOf(asking);
  const input = {
    // With something to mend it is told all the same, so that danger is heard first, and without a place nobody joins.
    ...{ practitionerId: person.id, consultationTypeId: talk.id, before },
    patientLocation: local.length > 0 ? '' : place,
    safeAcknowledgement: safe,
    patient: {
      ...{ name: typed.name, email: typed.email, timeZone: typed.zone, preferredContact: 'EMAIL' as const },
      ageBand: ageBands.find((band) => band === typed.ageBand) ?? ('FROM_18_TO_64' as const),
    },
  };
  const { joinWaitingList: answer } = await request.run(JoinWaitingListDocument, { input });
  if (answer.__typename === 'CrisisSupport') {
    const sealed = request.seal({ typed, safe: answer.continueWith });
    return { show: { kind: 'CRISIS', sealed, lines: answer.lines } satisfies JoinView, shell: 'BARE' };
  }
  if (local.length > 0 || answer.__typename === 'InvalidInput') {
    const more =
      answer.__typename === 'InvalidInput'
        ? told(answer.problems).filter(({ id }) => id !== 'place' || local.length === 0)
        : [];
    return { ...form(request, asking, { errors: firstOfEach([...local, ...more]) }), status: 422 };
  }
  switch (answer.__typename) {
    case 'WaitingListEntry': {
      const { reader } = asking;
      const query = new URLSearchParams({ sent: '1', type: talk.id });
      if (reader.from) query.set('from', reader.from);
      if (reader.zone) query.set('zone', reader.zone);
      return { goTo: `/practitioners/${person.slug}/waiting?${query}` };
    }
    case 'UnderAge': {
      const sealed = request.seal({ typed, safe });
      const action = request.url.pathname + request.url.search;
      return { show: { kind: 'UNDER_AGE', action, sealed, lines: answer.lines } satisfies JoinView };
    }
    case 'OutsideLicensure': {
      const licensedIn = answer.licensedIn.map((code) => getJurisdiction(code).name);
      const elsewhere = await findElsewhere(request, wishOfTalk(place, talk));
      const sealed = request.seal({ typed, safe });
      return { show: { ...asking, kind: 'OUTSIDE', sealed, licensedIn, elsewhere } satisfies JoinView };
    }
    case 'TooManyRequests':
      return { ...form(request, asking, { retryAfterSeconds: answer.retryAfterSeconds }), status: 429 };
    default:
      return { show: null, status: 404 };
  }
}

const ageBands = ['UNDER_18', 'FROM_18_TO_64', 'OVER_64'] as const;

function form(
  request: PageServerRequest,
  asking: Asking,
  more: { errors?: readonly FieldError[]; saidSafe?: boolean; retryAfterSeconds?: number } = {},
) {
  const { errors = [], saidSafe = false, retryAfterSeconds = null } = more;
  const sealed = asking.safe === null ? null : request.seal({ typed: asking.typed, safe: asking.safe });
  return { show: { ...asking, kind: 'FORM', sealed, errors, saidSafe, retryAfterSeconds } satisfies JoinView };
}

/** What the page itself sees before the server does: a first look, each at its field. */
function problemsOf({ talk, typed }: Asking): FieldError[] {
  const wrong = (id: string, message: string, is: boolean): FieldError[] => (is ? [{ id, message }] : []);
  return [
    ...wrong('place', 'Choose a state or territory from the list.', talk.mode !== 'IN_PERSON' && typed.place === ''),
    ...wrong('until', 'This is not a day we can read.', typed.until !== '' && !endOfDay(typed.until, typed.zone)),
    ...wrong('name', 'Tell us what to call you. Any name will do.', typed.name === ''),
    ...wrong('email', 'Type an email address, such as sam@example.org.', !looksLikeEmail(typed.email)),
    ...wrong('ageBand', 'Choose one.', !ageBands.some((band) => band === typed.ageBand)),
  ];
}

const fields: Readonly<Record<string, string>> = { patientLocation: 'place', before: 'until', timeZone: 'zone' };

function told(problems: readonly { readonly path: readonly string[]; readonly message: string }[]): FieldError[] {
  return problems.map(({ path, message }) => {
    const field = path.at(-1) ?? '';
    return { id: fields[field] ?? field, message };
  });
}

/** One sentence at a field is enough. */
function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter(({ id }, index) => errors.findIndex((each) => each.id === id) === index);
}

const sealedShape = z.object({
  typed: z.object({
    ...{ typeId: z.string(), place: z.string(), zone: z.string(), until: z.string(), name: z.string() },
    ...{ email: z.string(), ageBand: z.string() },
  }),
  safe: z.string().nullable(),
});

function readSealed(unsealed: unknown): z.infer<typeof sealedShape> | null {
  const read = sealedShape.safeParse(unsealed);
  return read.success ? read.data : null;
}
