import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import type { CrisisLine } from '../consultations/crisis/crisis-lines.js';
import { graphql } from '../generated/index.js';
import type { ComplaintKind, ComplaintTeller } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';
import { findSubject, type Subject } from './subject.js';
import { complaintKinds, complaintTellers } from './complaint-words.js';

export interface Typed {
  /** Once for each form: sent twice, it is told once. */
  readonly attempt: string;
  readonly kind: ComplaintKind | null;
  readonly teller: ComplaintTeller | null;
  readonly about: string;
  readonly words: string;
  readonly name: string;
  readonly email: string;
  readonly mayBeNamed: boolean;
  /** What "I am safe, continue" gave for these words. */
  readonly safe: string | null;
}

export type TellView =
  | {
      readonly show: 'FORM';
      readonly isEvent: boolean;
      readonly subject: Subject;
      readonly typed: Typed;
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
      readonly lines: readonly CrisisLine[];
    }
  | { readonly show: 'CRISIS'; readonly sealed: string; readonly lines: readonly CrisisLine[] };

const TellLinesDocument = graphql(`
  query TellLines {
    helpLines {
      ...CrisisLine
    }
  }
`);

const TellComplaintDocument = graphql(`
  mutation TellComplaint($input: TellComplaintInput!) {
    tellComplaint(input: $input) {
      __typename
      ... on ComplaintReceived {
        token
      }
      ... on CrisisSupport {
        continueWith
        lines {
          ...CrisisLine
        }
      }
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const tellServer: PageServer = {
  onGet: (request) => draw(request, empty()),
  onPost: async (request) => {
    if (request.form.get('do') === 'safe') {
      const typed = request.unseal(request.form.get('state') ?? '') as Typed | null;
      return draw(request, typed ?? empty());
    }
    return tell(request, readTyped(request));
  },
};

async function tell(request: PageServerRequest, typed: Typed): Promise<PageOutcome> {
  const what = whatOf(request);
  if (what === null) return nothingHere;
  const kind = what === 'event' ? 'ADVERSE_EVENT' : typed.kind;
  const subject = await findSubject(request);
  const { attempt, teller, about, words, name, email, mayBeNamed, safe } = typed;
  const { tellComplaint: answer } = await request.run(TellComplaintDocument, {
    input: {
      ...{ attempt, teller, words, mayBeNamed, safeAcknowledgement: safe },
      ...{ practitionerSlug: subject.practitionerSlug, clinicSlug: subject.clinicSlug },
      // Without a choice it is told all the same: nobody who is upset is sent back for that.
      kind: kind ?? 'SOMETHING_ELSE',
      about: about || null,
      name: name || null,
      email: email || null,
    },
  });
  switch (answer.__typename) {
    case 'ComplaintReceived':
      return { goTo: `/told/${answer.token}?sent=yes` };
    case 'CrisisSupport': {
      const sealed = request.seal({ ...typed, safe: answer.continueWith } satisfies Typed);
      return { show: { show: 'CRISIS', sealed, lines: answer.lines } satisfies TellView, shell: 'BARE' };
    }
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'words', message }));
      return draw(request, typed, { errors }, 422);
    }
    case 'TooManyRequests':
      return draw(request, typed, { refusal: answer.message }, 429);
  }
}

const nothingHere: PageOutcome = { show: null, status: 404 };

async function draw(
  request: PageServerRequest,
  typed: Typed,
  more: { readonly errors?: readonly FieldError[]; readonly refusal?: string } = {},
  status = 200,
): Promise<PageOutcome> {
  const what = whatOf(request);
  if (what === null) return nothingHere;
  const isEvent = what === 'event';
  const { helpLines } = isEvent ? await request.run(TellLinesDocument, {}) : { helpLines: [] };
  const subject = await findSubject(request);
  const { errors = [], refusal = null } = more;
  return {
    show: { show: 'FORM', isEvent, subject, typed, errors, refusal, lines: helpLines } satisfies TellView,
    status,
  };
}

function whatOf({ params }: PageServerRequest): 'event' | 'complaint' | null {
  const what = params['what'];
  return what === 'event' || what === 'complaint' ? what : null;
}

function empty(): Typed {
  const nothing = { about: '', words: '', name: '', email: '', mayBeNamed: false, safe: null };
  return { attempt: crypto.randomUUID(), kind: null, teller: null, ...nothing };
}

function readTyped({ form }: PageServerRequest): Typed {
  const text = (field: string) => (form.get(field) ?? '').trim();
  return {
    attempt: text('attempt') || crypto.randomUUID(),
    kind: complaintKinds.find((kind) => kind === form.get('kind')) ?? null,
    teller: complaintTellers.find((teller) => teller === form.get('teller')) ?? null,
    ...{ about: text('about'), words: text('words'), name: text('name'), email: text('email') },
    mayBeNamed: form.get('mayBeNamed') === 'yes',
    safe: form.get('safe'),
  };
}
