import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import type { CrisisLine } from '../consultations/crisis/crisis-lines.js';
import { graphql } from '../generated/index.js';
import type { ToldComplaintQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';
import type { FieldError } from '../ui/error-summary.js';

interface Typed {
  readonly attempt: string;
  readonly words: string;
  readonly safe: string | null;
}

type Told = NonNullable<ToldComplaintQuery['toldComplaint']>;

export type ToldView =
  | {
      readonly show: 'PAGE';
      /** Its times as the clock says them where whom or what it is about is. */
      readonly told: Told;
      readonly done: 'sent' | 'added' | null;
      readonly typed: Typed;
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
    }
  | { readonly show: 'CRISIS'; readonly sealed: string; readonly lines: readonly CrisisLine[] };

const ToldComplaintDocument = graphql(`
  query ToldComplaint($token: String!) {
    toldComplaint(token: $token) {
      at
      timeZone
      isEvent
      isTaken
      closedAt
      isTakenBack
      isErased
      erasedOn
      saidSafe
      hasEmail
      readAt
      addedAt
      messages {
        at
        words
      }
    }
  }
`);

const AddToComplaintDocument = graphql(`
  mutation AddToComplaint($input: AddToComplaintInput!) {
    addToComplaint(input: $input) {
      __typename
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

const TakeBackComplaintDocument = graphql(`
  mutation TakeBackComplaint($input: TakeBackComplaintInput!) {
    takeBackComplaint(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const toldServer: PageServer = {
  onGet: (request) => {
    const { searchParams } = request.url;
    const done = searchParams.has('sent') ? 'sent' : searchParams.has('added') ? 'added' : null;
    return draw(request, { done });
  },
  onPost: (request) => {
    switch (request.form.get('do')) {
      case 'take-back':
        return takeBack(request);
      case 'safe': {
        const typed = request.unseal(request.form.get('state') ?? '') as Typed | null;
        return draw(request, typed ? { typed } : {});
      }
      default:
        return add(request);
    }
  },
};

async function add(request: PageServerRequest): Promise<PageOutcome> {
  const { form } = request;
  const typed: Typed = {
    attempt: form.get('attempt') ?? '',
    words: (form.get('words') ?? '').trim(),
    safe: form.get('safe'),
  };
  const { addToComplaint: answer } = await request.run(AddToComplaintDocument, {
    input: { token: tokenOf(request), attempt: typed.attempt, words: typed.words, safeAcknowledgement: typed.safe },
  });
  switch (answer.__typename) {
    case 'ComplaintReceived':
      return { goTo: `${request.url.pathname}?added=yes` };
    case 'CrisisSupport': {
      const sealed = request.seal({ ...typed, safe: answer.continueWith } satisfies Typed);
      return { show: { show: 'CRISIS', sealed, lines: answer.lines } satisfies ToldView, shell: 'BARE' };
    }
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'words', message }));
      return draw(request, { typed, errors }, 422);
    }
    case 'TooManyRequests':
      return draw(request, { typed, refusal: answer.message }, 429);
    case 'NotFound':
      return draw(request, {});
  }
}

async function takeBack(request: PageServerRequest): Promise<PageOutcome> {
  const { takeBackComplaint: answer } = await request.run(TakeBackComplaintDocument, {
    input: { token: tokenOf(request) },
  });
  if (answer.__typename === 'TooManyRequests') return draw(request, { refusal: answer.message }, 429);
  return answer.__typename === 'NotFound' ? draw(request, {}) : { goTo: request.url.pathname };
}

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<Extract<ToldView, { show: 'PAGE' }>, 'show' | 'told'>>,
  status = 200,
): Promise<PageOutcome> {
  const { toldComplaint: told } = await request.run(ToldComplaintDocument, { token: tokenOf(request) });
  if (!told) return { show: null, status: 404 };
  const typed = { attempt: crypto.randomUUID(), words: '', safe: null };
  return {
    show: {
      show: 'PAGE',
      done: null,
      typed,
      errors: [],
      refusal: null,
      ...view,
      told: inTheirTime(told, request.now),
    } satisfies ToldView,
    status,
  };
}

function inTheirTime(told: Told, now: string): Told {
  const say = saidIn(told.timeZone, now);
  return {
    ...told,
    at: say(told.at),
    closedAt: told.closedAt ? say(told.closedAt) : null,
    readAt: told.readAt.map(say),
    addedAt: told.addedAt.map(say),
    messages: told.messages.map((message) => ({ ...message, at: say(message.at) })),
  };
}

function tokenOf({ params }: PageServerRequest): string {
  return params['token'] ?? '';
}
