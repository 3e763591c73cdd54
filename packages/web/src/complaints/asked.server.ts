import { forBothSteps, secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { OperatorsQuestionQuery } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';

export interface AskedView {
  readonly question: NonNullable<OperatorsQuestionQuery['operatorsQuestion']>;
  readonly words: string;
  readonly errors: readonly FieldError[];
  readonly isSent: boolean;
}

const OperatorsQuestionDocument = graphql(`
  query OperatorsQuestion($key: ID!) {
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
  const { operatorsQuestion: question } = await request.run(OperatorsQuestionDocument, { key: keyOf(request) });
  if (!question) return { show: null, status: 404 };
  return { show: { words: '', errors: [], isSent: false, ...view, question } satisfies AskedView, status };
}

function keyOf({ params }: PageServerRequest): string {
  return params['key'] ?? '';
}
