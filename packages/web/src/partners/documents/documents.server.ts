import { manifestLimits } from '@clearing/shared/api-limits';
import { changeOutcome, type FormView } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import type { PartnerDocumentsQuery, UploadDocumentsMutation } from '../../generated/graphql.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { FieldError } from '../../ui/error-summary.js';
import { forPartner } from '../partner-doors.js';

const PartnerDocumentsDocument = graphql(`
  query PartnerDocuments {
    viewer {
      partner {
        documents {
          hash
          operations
          points
          uploadedAt
          staysUntil
          trouble
          deprecated
        }
      }
    }
  }
`);

const UploadDocumentsDocument = graphql(`
  mutation UploadDocuments($input: UploadDocumentsInput!) {
    uploadDocuments(input: $input) {
      __typename
      ... on DocumentsUploaded {
        documents {
          hash
          outcome
          code
          message
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

const RemoveDocumentsDocument = graphql(`
  mutation RemoveDocuments($input: RemoveDocumentsInput!) {
    removeDocuments(input: $input) {
      ...ChangeAccount
    }
  }
`);

type Kept = NonNullable<NonNullable<PartnerDocumentsQuery['viewer']>['partner']>['documents'][number];
type Uploaded = Extract<UploadDocumentsMutation['uploadDocuments'], { __typename: 'DocumentsUploaded' }>;

export interface DocumentsView {
  readonly documents: readonly Kept[];
  /** Of a manifest that was uploaded just now; null: none was. */
  readonly uploaded: Uploaded['documents'] | null;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  readonly isRemoved: boolean;
  /** Where a server sends them. */
  readonly address: string;
}

const here = '/partners/documents';

export const documentsServer: PageServer = {
  onGet: (request) => draw(request, { isRemoved: request.url.searchParams.get('done') === 'removed' }),
  onPost: (request) =>
    forPartner(request, () => (request.form.get('do') === 'remove' ? remove(request) : upload(request))),
};

async function remove(request: PageServerRequest): Promise<PageOutcome> {
  const input = { uploadedBefore: request.form.get('before') || null };
  const { removeDocuments } = await request.run(RemoveDocumentsDocument, { input });
  const outcome = changeOutcome(request, readFragment(ChangeAccountDocument, removeDocuments), {
    done: `${here}?done=removed`,
  });
  if ('goTo' in outcome) return outcome;
  const { errors, refusal } = outcome.show as FormView;
  return draw(request, { errors: errors.map(({ message }) => ({ id: 'before', message })), refusal }, outcome.status);
}

async function upload(request: PageServerRequest): Promise<PageOutcome> {
  if (request.areFilesTooLarge) return draw(request, { errors: [{ id: 'manifest', message: TOO_LARGE }] }, 413);
  const file = request.files['manifest'];
  if (!file) return draw(request, { errors: [{ id: 'manifest', message: NO_FILE }] }, 422);
  const manifest = new TextDecoder().decode(file);
  const { uploadDocuments: answer } = await request.run(UploadDocumentsDocument, { input: { manifest } });
  switch (answer.__typename) {
    case 'DocumentsUploaded':
      return draw(request, { uploaded: answer.documents });
    case 'InvalidInput': {
      const errors = answer.problems.map(({ message }) => ({ id: 'manifest', message }));
      return draw(request, { errors }, 422);
    }
    case 'TooManyRequests':
      return draw(request, { refusal: answer.message }, 429);
    default:
      return changeOutcome(request, answer, { done: here });
  }
}

const NO_FILE = 'Choose a file.';
const TOO_LARGE = `That file is larger than ${manifestLimits.bytes / 1024 / 1024} MB. Split its documents into several files.`;

function draw(request: PageServerRequest, more: Partial<DocumentsView>, status = 200): Promise<PageOutcome> {
  return forPartner(request, async () => {
    const { viewer } = await request.run(PartnerDocumentsDocument, {});
    const address = new URL('/graphql/documents', request.url).href;
    const view: DocumentsView = {
      ...{ documents: viewer!.partner!.documents, uploaded: null, errors: [], refusal: null },
      ...{ isRemoved: false, address },
      ...more,
    };
    return { show: view, status };
  });
}
