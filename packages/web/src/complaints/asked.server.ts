import { forBothSteps, secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { OperatorsQuestionQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';
import type { FieldError } from '../ui/error-summary.js';

export interface AskedView {
  /** Its times as the reader's clock says them. */
  readonly question: NonNullable<OperatorsQuestionQuery['operatorsQuestion']>;
  readonly words: string;
  readonly errors: readonly FieldError[];
  readonly isSent: boolean;
}

const OperatorsQuestionDocument = graphql(`
  query OperatorsQuestion($key: ID!) {
    viewer {
      timeZone
    }
    operatorsQuestion(key: $key) {
      key
      askedAt
      about
      question
      isOpen
      answeredAt
      answer
    }
  }
`);

const AnswerOperatorsDocument = graphql(`
  mutation AnswerOperators($input: AnswerOperatorsInput!) {
    answerOperators(input: $input) {
      __typename
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

export const askedServer: PageServer = {
  onGet: (request) =>
    forBothSteps(request, () => draw(request, { isSent: request.url.searchParams.get('sent') === 'yes' })),
  onPost: async (request) => {
    const words = (request.form.get('words') ?? '').trim();
    const { answerOperators: answer } = await request.run(AnswerOperatorsDocument, {
      input: { key: keyOf(request), words },
    });
    const here = request.url.pathname;
    switch (answer.__typename) {
      case 'OperatorsQuestion':
        return { goTo: `${here}?sent=yes` };
      case 'SignInNeeded':
        return { goTo: signInPath(here) };
      case 'SecondFactorNeeded':
        return { goTo: secondStepPath(here) };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'words', message }));
        return draw(request, { errors, words }, 422);
      }
      case 'NotFound':
        return { show: null, status: 404 };
    }
  },
};

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<AskedView, 'question'>>,
  status = 200,
): Promise<PageOutcome> {
  const { viewer, operatorsQuestion: asked } = await request.run(OperatorsQuestionDocument, { key: keyOf(request) });
  if (!asked || !viewer) return { show: null, status: 404 };
  const say = saidIn(viewer.timeZone, request.now);
  const question = {
    ...asked,
    askedAt: say(asked.askedAt),
    answeredAt: asked.answeredAt ? say(asked.answeredAt) : null,
  };
  return { show: { words: '', errors: [], isSent: false, ...view, question } satisfies AskedView, status };
}

function keyOf({ params }: PageServerRequest): string {
  return params['key'] ?? '';
}
