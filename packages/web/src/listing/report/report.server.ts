import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { FieldError } from '../../ui/error-summary.js';

/** What the page draws after its form was sent. */
export type ReportState =
  | { readonly kind: 'GONE' }
  | {
      readonly kind: 'SENT';
      readonly typed?: undefined;
      readonly errors: readonly FieldError[];
      readonly refusal: null;
    }
  | {
      readonly kind: 'MEND';
      readonly typed: { readonly text: string; readonly contact: string };
      readonly errors: readonly FieldError[];
      readonly refusal: string | null;
    };

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

export const reportServer: PageServer = { onPost: report };

async function report({ params, form, run }: PageServerRequest): Promise<PageOutcome> {
  const { practitioner } = await run(ReportedPractitionerDocument, { slug: params['slug'] ?? '' });
  if (!practitioner) return show({ kind: 'GONE' });
  const typed = { text: (form.get('text') ?? '').trim(), contact: (form.get('contact') ?? '').trim() };
  const input = { practitionerId: practitioner.id, text: typed.text, contact: typed.contact || null };
  const { reportListing: answer } = await run(ReportListingDocument, { input });
  switch (answer.__typename) {
    case 'ReportReceived':
      return { goTo: `/practitioners/${practitioner.slug}/report?sent=yes` };
    case 'NotFound':
      return show({ kind: 'GONE' });
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'text', message }));
      return { ...show({ kind: 'MEND', typed, errors, refusal: null }), status: 422 };
    }
    case 'TooManyRequests':
      return { ...show({ kind: 'MEND', typed, errors: [], refusal: answer.message }), status: 429 };
  }
}

function show(state: ReportState) {
  return { show: state };
}
