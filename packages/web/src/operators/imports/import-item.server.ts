import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { DeskImportQuery, ImportAnswerFragment, ImportLineFragment } from '../../generated/graphql.js';
import { orNothing } from '../desk-doors.js';
import { ImportAnswerDocument, ImportLineDocument } from './import-documents.js';

type Found = NonNullable<NonNullable<DeskImportQuery['operatorDesk']>['registryImport']>;

export interface ImportItemView {
  readonly line: ImportLineFragment;
  readonly item: Found;
  readonly done: 'stop' | 'resume' | null;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
}

const DeskImportDocument = graphql(`
  query DeskImport($key: String!) {
    operatorDesk {
      registryImport(key: $key) {
        ...ImportLine
        startedAt
        endedAt
        bytesRead
        rows
        rowsPerSecond
        secondsLeft
        problem
        refusedRowsPath
        mayImport
        mayStop
        mayResume
        report {
          rows
          emptyLines
          inserted
          updated
          unchanged
          deactivated
          withheld
          byProfession {
            name
            count
          }
          byState {
            name
            count
          }
          leftOut {
            name
            count
          }
          refused {
            name
            count
          }
        }
      }
    }
  }
`);

const ImportRegistryFileDocument = graphql(`
  mutation ImportRegistryFile($input: ImportRegistryFileInput!) {
    importRegistryFile(input: $input) {
      ...ImportAnswer
    }
  }
`);

const StopRegistryImportDocument = graphql(`
  mutation StopRegistryImport($input: RegistryImportInput!) {
    stopRegistryImport(input: $input) {
      ...ImportAnswer
    }
  }
`);

const ResumeRegistryImportDocument = graphql(`
  mutation ResumeRegistryImport($input: RegistryImportInput!) {
    resumeRegistryImport(input: $input) {
      ...ImportAnswer
    }
  }
`);

export const importItemServer: PageServer = {
  onGet: (request) => draw(request, null),
  onPost: async (request) => {
    const answer = await act(request);
    if (answer.__typename === 'DeskImport') {
      const does = request.form.get('do');
      const done = does === 'stop' || does === 'resume' ? `?done=${does}` : '';
      return { goTo: `/operators/imports/${answer.key}${done}` };
    }
    return draw(request, answer.message, 409);
  },
};

async function act({ form, params, run }: PageServerRequest): Promise<ImportAnswerFragment> {
  const input = { key: params['key'] ?? '' };
  switch (form.get('do')) {
    case 'stop':
      return readFragment(ImportAnswerDocument, (await run(StopRegistryImportDocument, { input })).stopRegistryImport);
    case 'resume':
      return readFragment(
        ImportAnswerDocument,
        (await run(ResumeRegistryImportDocument, { input })).resumeRegistryImport,
      );
    default: {
      const startsOver = form.get('startsOver') === 'yes';
      const { importRegistryFile } = await run(ImportRegistryFileDocument, { input: { ...input, startsOver } });
      return readFragment(ImportAnswerDocument, importRegistryFile);
    }
  }
}

async function draw(request: PageServerRequest, refusal: string | null, status = 200): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskImportDocument, { key: request.params['key'] ?? '' });
  const item = operatorDesk?.registryImport;
  const asked = request.url.searchParams.get('done');
  const done = refusal === null && (asked === 'stop' || asked === 'resume') ? asked : null;
  const view = item && ({ item, refusal, done, line: readFragment(ImportLineDocument, item) } satisfies ImportItemView);
  return orNothing(request, view, status);
}
