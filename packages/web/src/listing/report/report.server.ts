import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import type { CrisisLine } from '../../consultations/crisis/crisis-lines.js';
import { graphql } from '../../generated/index.js';
import type { FieldError } from '../../ui/error-summary.js';

export interface TypedReport {
  /** Once for each form: sent twice, it is one report. */
  readonly attempt: string;
  readonly text: string;
  readonly contact: string;
  /** What "I am safe, continue" gave for these words. */
  readonly safe: string | null;
}

export type ReportState =
  | { readonly kind: 'GONE' }
  | {
      readonly kind: 'FORM';
      readonly typed: TypedReport;
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
    }
  | { readonly kind: 'CRISIS'; readonly sealed: string; readonly lines: readonly CrisisLine[] };

const ReportedPractitionerDocument = graphql(`
  query ReportedPractitioner($slug: String!) {
    practitioner(slug: $slug) {
      id
      slug
    }
  }
`);

const ReportListingDocument = graphql(`
  mutation ReportListing($input: ReportListingInput!) {
    reportListing(input: $input) {
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

export const reportServer: PageServer = {
  onGet: async () => form(empty()),
  onPost: async (request) => {
    if (request.form.get('do') === 'safe') {
      const typed = request.unseal(request.form.get('state') ?? '') as TypedReport | null;
      return form(typed ?? empty());
    }
    return report(request, readTyped(request));
  },
};

async function report({ params, run, seal }: PageServerRequest, typed: TypedReport): Promise<PageOutcome> {
  const { practitioner } = await run(ReportedPractitionerDocument, { slug: params['slug'] ?? '' });
  if (!practitioner) return show({ kind: 'GONE' });
  const { attempt, text, contact, safe } = typed;
  const { reportListing: answer } = await run(ReportListingDocument, {
    input: { attempt, practitionerId: practitioner.id, text, contact: contact || null, safeAcknowledgement: safe },
  });
  switch (answer.__typename) {
    case 'ReportReceived':
      return { goTo: `/practitioners/${practitioner.slug}/report?sent=yes` };
    case 'CrisisSupport': {
      const sealed = seal({ ...typed, safe: answer.continueWith } satisfies TypedReport);
      return { ...show({ kind: 'CRISIS', sealed, lines: answer.lines }), shell: 'BARE' };
    }
    case 'NotFound':
      return show({ kind: 'GONE' });
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'text', message }));
      return { ...form(typed, { errors }), status: 422 };
    }
    case 'TooManyRequests':
      return { ...form(typed, { refusal: answer.message }), status: 429 };
  }
}

function form(
  typed: TypedReport,
  { errors = [], refusal = null }: { readonly errors?: readonly FieldError[]; readonly refusal?: string | null } = {},
) {
  return show({ kind: 'FORM', typed, errors, refusal });
}

function show(state: ReportState) {
  return { show: state };
}

function empty(): TypedReport {
  return { attempt: crypto.randomUUID(), text: '', contact: '', safe: null };
}

function readTyped({ form: sent }: PageServerRequest): TypedReport {
  const typed = (field: string) => (sent.get(field) ?? '').trim();
  return {
    attempt: typed('attempt') || crypto.randomUUID(),
    ...{ text: typed('text'), contact: typed('contact'), safe: sent.get('safe') },
  };
}
