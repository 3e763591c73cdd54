import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { DeskImportsQuery, ImportLineFragment } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { orNothing } from '../desk-doors.js';
import { ImportAnswerDocument, ImportLineDocument } from './import-documents.js';

type Desk = NonNullable<DeskImportsQuery['operatorDesk']>;

export interface ImportsView {
  readonly folder: Desk['registryFiles'];
  readonly professions: DeskImportsQuery['professions'];
  readonly imports: {
    readonly nodes: readonly ImportLineFragment[];
    readonly pageInfo: Desk['registryImports']['pageInfo'];
  };
  readonly typed: {
    readonly file: string;
    readonly professions: readonly string[];
    readonly states: string;
    readonly listedOn: string;
  };
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const DeskImportsDocument = graphql(`
  query DeskImports($after: String) {
    professions {
      slug
      name
    }
    operatorDesk {
      registryFiles {
        files {
          name
          bytes
          changedAt
        }
        others
        problem
        roomBytes
      }
      registryImports(first: 20, after: $after) {
        nodes {
          ...ImportLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const TryRegistryFileDocument = graphql(`
  mutation TryRegistryFile($input: TryRegistryFileInput!) {
    tryRegistryFile(input: $input) {
      ...ImportAnswer
    }
  }
`);

export const importsServer: PageServer = {
  onGet: (request) => draw(request, { errors: [], refusal: null }),
  onPost: async (request) => {
    const { file, professions, states, listedOn } = typedIn(request);
    const input = { file, professions: [...professions], states, listedOn: listedOn || null };
    const { tryRegistryFile } = await request.run(TryRegistryFileDocument, { input });
    const answer = readFragment(ImportAnswerDocument, tryRegistryFile);
    switch (answer.__typename) {
      case 'DeskImport':
        return { goTo: `/operators/imports/${answer.key}` };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'file', message }));
        return draw(request, { errors, refusal: null }, 422);
      }
      default:
        return draw(request, { errors: [], refusal: answer.message }, 409);
    }
  },
};

async function draw(
  request: PageServerRequest,
  said: Pick<ImportsView, 'errors' | 'refusal'>,
  status = 200,
): Promise<PageOutcome> {
  const { professions, operatorDesk } = await request.run(DeskImportsDocument, {
    after: request.url.searchParams.get('after'),
  });
  if (!operatorDesk) return orNothing(request, null);
  const { registryFiles, registryImports } = operatorDesk;
  const nodes = registryImports.nodes.map((node) => readFragment(ImportLineDocument, node));
  const view: ImportsView = {
    ...said,
    ...{ folder: registryFiles, professions, typed: typedIn(request) },
    imports: { nodes, pageInfo: registryImports.pageInfo },
  };
  return orNothing(request, view, status);
}

function typedIn({ form }: PageServerRequest): ImportsView['typed'] {
  return {
    file: form.get('file') ?? '',
    professions: form.getAll('professions'),
    states: form.get('states') ?? '',
    listedOn: form.get('listedOn') ?? '',
  };
}
