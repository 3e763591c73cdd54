import type { PageOutcome, PageServer } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import { fieldsFrom, fieldsTyped, type Fields } from '../listing/workspace/fields.js';
import { ManagedClinicAnswerDocument } from './clinic-documents.js';
import { findManaged, forManager, nothingWrong, refused, type Clinic, type Refused } from './clinic-doors.js';
import { revisionIn } from '../lib/whole-number.js';

/** A form about a clinic: what it shows, and the revision it was drawn with. */
export interface ClinicFormView extends Refused {
  readonly clinic: Clinic;
  readonly fields: Fields;
  /** What another manager saved meanwhile, line by line: beside it stands what was typed. Absent: nobody did. */
  readonly standsNow?: readonly string[];
}

const SaveClinicFactsDocument = graphql(`
  mutation SaveClinicFacts($input: SaveClinicFactsInput!) {
    saveClinicFacts(input: $input) {
      ...ManagedClinicAnswer
    }
  }
`);

export const factsServer: PageServer = {
  onGet: (request) =>
    forManager(request, (clinic) => show({ clinic, fields: fieldsFrom({ ...clinic }), ...nothingWrong })),
  onPost: (request) =>
    forManager(request, async (clinic) => {
      const fields = fieldsTyped(request.form);
      const { saveClinicFacts } = await request.run(SaveClinicFactsDocument, {
        input: {
          clinicKey: clinic.key,
          revision: revisionIn(request.form, clinic.revision),
          name: fields['name']?.[0] ?? '',
          about: fields['about']?.[0] ?? null,
        },
      });
      const answer = readFragment(ManagedClinicAnswerDocument, saveClinicFacts);
      if (answer.__typename === 'ManagedClinic') return { goTo: `/clinic/${clinic.key}?done=saved` };
      return refused(request, answer, async (why, status) => {
        const now = answer.__typename === 'ClinicChangedMeanwhile' ? await findManaged(request) : null;
        if (!now) return show({ clinic, fields, ...why }, status);
        return show({ clinic: now, fields, ...why, standsNow: linesOf([now.name, now.about]) }, status);
      });
    }),
};

function show(view: ClinicFormView, status = 200): PageOutcome {
  return { show: view, status };
}

export function linesOf(said: readonly (string | null | undefined)[]): readonly string[] {
  return said.flatMap((each) => each?.split('\n') ?? []).filter((line) => line.trim() !== '');
}
